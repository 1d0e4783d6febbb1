import { Dexie } from "dexie";
import type { TemplateFragment } from "../domain/fragment";
import type { Template } from "../domain/template";
import type { SellersideDatabase } from "./database";
import { listFragments } from "./fragments";
import { listOfferedTemplates } from "./templates";

/** The approved texts of a shop. */
export interface OfferedTexts {
  templates: readonly Template[];
  fragments: readonly TemplateFragment[];
}

/** Tables whose changes make another list of them. */
const TABLES = ["libraries", "templates", "fragments"];

/**
 * Reads the approved texts once and again only after one of them was changed, by whichever page: a shop's thousands take
 * longer to read than all else that a draft needs. Listens until `signal` aborts. A failed read rejects and is not kept.
 */
export function keepTexts(db: SellersideDatabase, signal: AbortSignal): () => Promise<OfferedTexts> {
  let kept: Promise<OfferedTexts> | null = null;
  const places = TABLES.map((table) => `idb://${db.name}/${table}/`);
  const hear = (parts: object) => {
    const isOurs = (key: string) => key === "all" || places.some((place) => key.startsWith(place));
    if (Object.keys(parts).some(isOurs)) kept = null;
  };
  Dexie.on("storagemutated", hear);
  signal.addEventListener("abort", () => Dexie.on.storagemutated.unsubscribe(hear), { once: true });
  return () => {
    const reading = kept ?? readTexts(db);
    kept = reading;
    reading.catch(() => {
      if (kept === reading) kept = null;
    });
    return reading;
  };
}

/** As they are now. */
export async function readTexts(db: SellersideDatabase): Promise<OfferedTexts> {
  const [templates, fragments] = await Promise.all([listOfferedTemplates(db), listFragments(db)]);
  return { templates, fragments };
}
