import type { TemplateFinding } from "../../lib/domain/guard-report";
import type { ColumnRole } from "../../lib/interchange/columns";
import { guessColumns } from "../../lib/interchange/guess-columns";
import { guessLanguage } from "../../lib/interchange/guess-language";
import type { Candidate, MapOptions, RefusedRow } from "../../lib/interchange/map-rows";
import type { Source } from "./import-source";

export const STEPS = ["file", "columns", "check", "compare", "done"] as const;
export type Step = (typeof STEPS)[number];

/** How the table becomes templates. */
export interface Mapping {
  headerRow: number;
  roles: ColumnRole[];
  own: boolean;
  convert: boolean;
  /** A code, or empty: seen by the text. */
  language: string;
  /** Empty: a new library. */
  libraryId: string;
  newLibrary: string;
}

/** What the agent decided about one candidate that the guard objects to. */
export type RowMark = "skip" | "draft" | "fixed";

/** The templates of the table with what was found and decided. */
export interface Checked {
  candidates: Candidate[];
  refused: RefusedRow[];
  blank: number;
  findings: Map<number, TemplateFinding[]>;
  marks: ReadonlyMap<number, RowMark>;
}

/** The mapping to begin with. */
export function startMapping(source: Source, libraryId: string): Mapping {
  const guess = guessColumns(source.sheets[source.sheet]?.rows ?? []);
  const newLibrary = source.file.name.replace(/\.[^.]+$/, "").slice(0, 100) || "templates";
  return { ...guess, convert: !guess.own, language: "", libraryId, newLibrary };
}

/** What mapRows needs to know. */
export function mapOptions(source: Source, mapping: Mapping): MapOptions {
  const { roles, headerRow, own, convert, language } = mapping;
  return {
    roles,
    headerRow,
    own,
    guarded: own && source.text !== null,
    convert,
    language: language === "" ? guessLanguage : language,
  };
}

/** Candidates that go on: without those that are left out, drafts as drafts. */
export function keptCandidates({ candidates, marks }: Checked): Candidate[] {
  return candidates.flatMap((candidate) => {
    const mark = marks.get(candidate.line);
    if (mark === "skip") return [];
    if (mark !== "draft") return [candidate];
    const template = { ...candidate.template, review: "draft" as const };
    return [{ ...candidate, template, fields: [...new Set([...candidate.fields, "review" as const])] }];
  });
}
