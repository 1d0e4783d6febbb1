import type { RawFinding, ReplyCheck } from "../reply-view";

const PATTERNS: readonly (readonly [string, RegExp, string | null])[] = [
  [
    "emoji",
    /(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}])(?:\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic}){0,12}/gu,
    "",
  ],
  ["many blank lines", /(?:[ \t]{0,8}\r?\n){4,40}/gu, "\n\n"],
  ["chain of exclamation marks", /[!！][!！?？ ]{0,10}[!！]/gu, "!"],
];
/** A copyright or trademark sign is a pictograph to Unicode and to nobody else. */
const NO_EMOJI = /^[©®™↔↕▪▫◼◻✔✖]$/u;
/** Model names and abbreviations come in ones and twos. */
const SHOUTING =
  /(?<![\p{L}\p{N}])\p{Lu}{2,20}(?:['’]\p{Lu}{1,3})?(?:[ ,!.-]{1,3}\p{Lu}{1,20}(?:['’]\p{Lu}{1,3})?){3,80}(?![\p{L}\p{N}])/gu;

/** What Amazon's style for messages asks to leave out. */
export const checkFormat: ReplyCheck = ({ source }, { marketplace }) => {
  if (marketplace !== "amazon") return [];
  const found = PATTERNS.flatMap(([what, pattern, rewrite]): RawFinding[] => {
    const spans = [...source.matchAll(pattern)]
      .filter(([hit]) => !NO_EMOJI.test(hit))
      .slice(0, 8)
      .map((match) => ({ start: match.index, end: match.index + match[0].length }));
    return spans.length === 0 ? [] : [{ class: "format", rule: `any/format/${what}`, spans, rewrite }];
  });
  for (const match of [...source.matchAll(SHOUTING)].slice(0, 4)) {
    const [words] = match;
    if ((words.match(/\p{Lu}/gu)?.length ?? 0) < 12) continue;
    const calm = words.charAt(0) + words.slice(1).toLowerCase();
    found.push({
      class: "format",
      rule: "any/format/all capitals",
      spans: [{ start: match.index, end: match.index + words.length }],
      rewrite: calm,
    });
  }
  return found;
};
