import * as v from "valibot";
import { isLanguage } from "../../lib/domain/language";
import { marketplaceSchema } from "../../lib/domain/marketplace";
import { POLICY_CLASSES, type PolicyClass, type ReplyContext } from "../../lib/domain/policy";

/** One line of an evaluation file. */
const lineSchema = v.object({
  text: v.string(),
  lang: v.optional(v.nullable(v.string())),
  marketplace: v.fallback(marketplaceSchema, "other"),
  market: v.optional(v.nullable(v.string())),
  buyer: v.optional(
    v.nullable(
      v.object({
        lang: v.optional(v.nullable(v.string())),
        name: v.optional(v.nullable(v.string())),
        orderId: v.optional(v.nullable(v.string())),
      }),
    ),
  ),
  expect: v.array(v.picklist(POLICY_CLASSES)),
});

export interface GuardExample {
  text: string;
  context: ReplyContext;
  expect: readonly PolicyClass[];
  /** File and line, for the list of misses. */
  place: string;
}

/** Reads JSON lines; throws an Error that names file and line where one is no example. Empty lines are skipped. */
export function readGuardExamples(content: string, file: string): GuardExample[] {
  return content.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const place = `${file}:${index + 1}`;
    const parsed = v.safeParse(lineSchema, parseJson(line, place));
    if (!parsed.success) throw new Error(`${place}: ${parsed.issues[0]?.message ?? "not an example"}`);
    const { text, marketplace, market, buyer, expect } = parsed.output;
    const language = buyer?.lang?.toLowerCase().split(/[-_]/)[0] ?? "";
    const context: ReplyContext = {
      marketplace,
      market: market ?? null,
      kind: "reply",
      buyer: buyer
        ? {
            language: language === "" ? null : isLanguage(language) ? language : "other",
            name: buyer.name ?? null,
            orderIds: buyer.orderId ? [buyer.orderId] : [],
          }
        : null,
      others: { names: [], orderIds: [] },
      askedForOffer: false,
      askedToCancel: false,
      permission: 0,
      limit: null,
    };
    return [{ text, context, expect: [...new Set(expect)], place }];
  });
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${place}: not JSON`);
  }
}
