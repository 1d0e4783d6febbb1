import { countUsage, NO_USAGE, type TemplateUsage } from "../domain/usage";
import type { SellersideDatabase } from "./database";

/** What the insert log says of every template that it names. */
export async function readUsage(db: SellersideDatabase): Promise<Map<string, TemplateUsage>> {
  return countUsage(await db.insertions.where("templateId").above("").toArray());
}

/** What the insert log says of one template. */
export async function readTemplateUsage(db: SellersideDatabase, templateId: string): Promise<TemplateUsage> {
  const records = await db.insertions.where("templateId").equals(templateId).toArray();
  return countUsage(records).get(templateId) ?? { ...NO_USAGE };
}
