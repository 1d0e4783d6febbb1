import type { TranslatedItem } from "../../../domain/generation";
import type { Language } from "../../../domain/language";
import type { EngineAnswer } from "../engine";
import { restore } from "./keep";
import { type Refusal, refuseTranslation } from "./translate-check";
import { readLines } from "./translate-lines";
import { isExample } from "./translate-prompt";
import type { TranslateSource } from "./translate-sources";
import { type Chunk, joinUnits, type Unit } from "./translate-units";

/** What became of one unit. */
export type UnitOutcome =
  | { ok: true; text: string; lost: readonly string[] }
  | { ok: false; why: Refusal | "missing" | "unsure" };

/** Reads one prompt's answer: for every unit of it an accepted translation or why there is none. */
export function readChunk(
  chunk: Chunk,
  units: readonly Unit[],
  answer: EngineAnswer,
  to: Language,
): Map<number, UnitOutcome> {
  const lines = readLines(answer.text, chunk.length, answer.finish !== "stop");
  const sources = new Set(chunk.map(({ kept }) => kept.text));
  return new Map(
    chunk.map(({ unit, kept }, at): [number, UnitOutcome] => {
      const line = lines[at];
      if (!line) return [unit, { ok: false, why: "missing" }];
      if (!line.sure) return [unit, { ok: false, why: "unsure" }];
      const { text, lost, foreign } = restore(line.text, kept, to);
      const why = refuseTranslation({
        source: kept.text,
        text: line.text,
        foreign,
        from: units[unit]?.from ?? null,
        to,
      });
      if (why) return [unit, { ok: false, why }];
      if (line.text !== kept.text && sources.has(line.text)) return [unit, { ok: false, why: "copy" }];
      if (isExample(line.text, to)) return [unit, { ok: false, why: "prompt" }];
      return [unit, { ok: true, text, lost }];
    }),
  );
}

/** Sources with their translations; "" where a part of one has none: half a translation misleads more than none. */
export function toItems(
  sources: readonly TranslateSource[],
  units: readonly Unit[],
  outcomes: ReadonlyMap<number, UnitOutcome>,
  to: Language,
): TranslatedItem[] {
  const texts = new Map<number, string>();
  for (const [unit, outcome] of outcomes) if (outcome.ok) texts.set(unit, outcome.text);
  return sources.map(({ messageKey, text: source }, index) => {
    const text = joinUnits(units, texts, index, to) ?? "";
    const lost = [...outcomes].flatMap(([unit, outcome]) =>
      text !== "" && outcome.ok && units[unit]?.source === index ? outcome.lost : [],
    );
    return { messageKey, source, text, lost: [...new Set(lost)] };
  });
}

/** False for an item that is shown with its source only: no answer for it could be trusted. */
export function isTranslated(item: TranslatedItem): boolean {
  return item.text !== "";
}
