import type { TemplateLibrary } from "../domain/template";
import type { SellersideDatabase } from "./database";

const ID = "own";

/**
 * The library that takes what the agent writes in a chat; made anew, under `name`, where there is none. It keeps the name
 * that she gave it.
 *
 * @param now ms
 */
export async function ensureOwnLibrary(
  db: SellersideDatabase,
  name: string,
  now: number,
): Promise<TemplateLibrary> {
  return db.transaction("rw", db.libraries, async () => {
    const known = await db.libraries.get(ID);
    if (known) return known;
    const library: TemplateLibrary = { id: ID, name, createdAt: now, updatedAt: now, enabled: true };
    await db.libraries.add(library);
    return library;
  });
}
