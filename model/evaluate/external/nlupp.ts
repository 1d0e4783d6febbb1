import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Intent } from "../../../lib/domain/intent";
import type { ExternalSet, IntentCase } from "./external-set";

const foldSchema = v.array(v.object({ text: v.string(), intents: v.optional(v.array(v.string()), []) }));

/**
 * NLU++ gives a turn any number of small labels, most of them about banking. Only turns about a refund, for a person,
 * or of pure courtesy mean something in a shop. Null: the turn does not map.
 */
export function mapNlupp(labels: readonly string[]): { label: string; accepted: readonly Intent[] } | null {
  const only = (...allowed: string[]) =>
    labels.length > 0 && labels.every((label) => allowed.includes(label));
  if (labels.includes("handoff")) return { label: "handoff", accepted: ["human_agent"] };
  if (labels.includes("refund"))
    return { label: "refund", accepted: ["refund_request", "refund_status", "return_policy"] };
  if (only("greet")) return { label: "greet", accepted: ["greeting"] };
  if (only("thank", "end_call", "acknowledge") && !only("acknowledge"))
    return { label: "thank, end_call", accepted: ["thanks"] };
  return null;
}

function read(folder: string): IntentCase[] {
  const files = readdirSync(folder).filter((name) => /^fold\d+\.json$/.test(name));
  return files.sort().flatMap((name) => {
    const turns = v.parse(foldSchema, JSON.parse(readFileSync(join(folder, name), "utf8")));
    return turns.flatMap(({ text, intents }) => {
      const mapped = mapNlupp(intents);
      return mapped ? [{ text, ...mapped }] : [];
    });
  });
}

/** Turns of spoken banking dialogues: a handful maps. */
export const nlupp: ExternalSet = {
  folder: "nlupp-banking",
  name: "NLU++ banking",
  language: "en",
  asks: "intent",
  read,
};
