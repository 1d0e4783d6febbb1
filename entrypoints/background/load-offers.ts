import type { Template } from "../../lib/domain/template";
import { expandTemplates } from "../../lib/replies/expand-templates";
import type { SellersideDatabase } from "../../lib/storage/database";
import { listFragments } from "../../lib/storage/fragments";
import { listOfferedTemplates } from "../../lib/storage/templates";

/** The templates that may be suggested, shared paragraphs put in. Rejects when the database cannot be read. */
export async function loadOffers(db: SellersideDatabase): Promise<Template[]> {
  const [templates, fragments] = await Promise.all([listOfferedTemplates(db), listFragments(db)]);
  return expandTemplates(templates, fragments);
}
