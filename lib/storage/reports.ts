import { isLanguage, type Language } from "../domain/language";
import {
  type Competing,
  listCompeting,
  listUncovered,
  listUnused,
  type Uncovered,
} from "../domain/template-report";
import type { TemplateUsage } from "../domain/usage";
import type { SellersideDatabase } from "./database";
import { listOfferedTemplates } from "./templates";
import { readUsage } from "./usage";

export interface TemplateReport {
  /** By template id; missing: never inserted. */
  usage: Map<string, TemplateUsage>;
  /** Template ids, longest unused first; of libraries that are switched on. */
  unused: string[];
  uncovered: Uncovered[];
  competing: Competing[];
  /** Languages that buyers wrote in, most messages first. */
  languages: Language[];
}

/** Messages that a language must have before the shop is said to meet it: one may be misread. */
const MET_FROM = 3;

/**
 * What the libraries that are switched on lack and have too much of.
 *
 * @param now ms
 */
export async function readTemplateReport(db: SellersideDatabase, now: number): Promise<TemplateReport> {
  const [offered, usage, languages] = await Promise.all([
    listOfferedTemplates(db),
    readUsage(db),
    listMetLanguages(db),
  ]);
  return {
    usage,
    unused: listUnused(offered, usage, now),
    uncovered: listUncovered(offered, languages),
    competing: listCompeting(offered, usage),
    languages,
  };
}

/** The languages of ours that stored buyer messages are in, most messages first. */
export async function listMetLanguages(db: SellersideDatabase): Promise<Language[]> {
  const counts = new Map<Language, number>();
  await db.assessments.each(({ language }) => {
    if (isLanguage(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
  });
  return [...counts]
    .filter(([, count]) => count >= MET_FROM)
    .sort((a, b) => b[1] - a[1])
    .map(([language]) => language);
}
