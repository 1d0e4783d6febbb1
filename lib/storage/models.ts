import type { ModelInstall } from "../domain/language-model";
import type { SellersideDatabase } from "./database";

export function listInstalls(db: SellersideDatabase): Promise<ModelInstall[]> {
  return db.models.toArray();
}

export function getInstall(db: SellersideDatabase, id: string): Promise<ModelInstall | undefined> {
  return db.models.get(id);
}

export async function putInstall(db: SellersideDatabase, install: ModelInstall): Promise<void> {
  await db.models.put(install);
}

/** False when the model is not installed (any more). */
export async function changeInstall(
  db: SellersideDatabase,
  id: string,
  change: Partial<ModelInstall>,
): Promise<boolean> {
  return (await db.models.update(id, change)) > 0;
}

export async function removeInstall(db: SellersideDatabase, id: string): Promise<void> {
  await db.models.delete(id);
}
