/** Writing-system classes that decide how a character takes part in features. Numbers are stable: tables use them. */
export const SCRIPT = {
  space: 0,
  spaced: 1,
  hangul: 2,
  han: 3,
  kana: 4,
  thai: 5,
  digit: 6,
  emoji: 7,
  punctuation: 8,
  mark: 9,
} as const;
export type Script = (typeof SCRIPT)[keyof typeof SCRIPT];

/** Inclusive code point ranges, ascending. A fixed table, not `\p{…}`: engines ship different Unicode versions. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x30, 0x39, SCRIPT.digit],
  [0x41, 0x5a, SCRIPT.spaced],
  [0x61, 0x7a, SCRIPT.spaced],
  [0xa0, 0xa0, SCRIPT.space],
  [0xa9, 0xa9, SCRIPT.emoji],
  [0xaa, 0xaa, SCRIPT.spaced],
  [0xae, 0xae, SCRIPT.emoji],
  [0xb5, 0xb5, SCRIPT.spaced],
  [0xba, 0xba, SCRIPT.spaced],
  [0xc0, 0xd6, SCRIPT.spaced],
  [0xd8, 0xf6, SCRIPT.spaced],
  [0xf8, 0x2ff, SCRIPT.spaced],
  [0x300, 0x36f, SCRIPT.mark],
  [0x370, 0x482, SCRIPT.spaced],
  [0x483, 0x489, SCRIPT.mark],
  [0x48a, 0x590, SCRIPT.spaced],
  [0x591, 0x5c7, SCRIPT.mark],
  [0x5d0, 0x60f, SCRIPT.spaced],
  [0x610, 0x61a, SCRIPT.mark],
  [0x620, 0x64a, SCRIPT.spaced],
  [0x64b, 0x65f, SCRIPT.mark],
  [0x660, 0x669, SCRIPT.digit],
  [0x66e, 0x6ef, SCRIPT.spaced],
  [0x6f0, 0x6f9, SCRIPT.digit],
  [0x6fa, 0x963, SCRIPT.spaced],
  [0x966, 0x96f, SCRIPT.digit],
  [0x970, 0xdff, SCRIPT.spaced],
  [0xe01, 0xe3a, SCRIPT.thai],
  [0xe40, 0xe4e, SCRIPT.thai],
  [0xe50, 0xe59, SCRIPT.digit],
  [0xe81, 0xedf, SCRIPT.thai],
  [0xf00, 0xfff, SCRIPT.spaced],
  [0x1000, 0x109f, SCRIPT.thai],
  [0x10a0, 0x10ff, SCRIPT.spaced],
  [0x1100, 0x11ff, SCRIPT.hangul],
  [0x1200, 0x177f, SCRIPT.spaced],
  [0x1780, 0x17d3, SCRIPT.thai],
  [0x17e0, 0x17e9, SCRIPT.digit],
  [0x1800, 0x1aaf, SCRIPT.spaced],
  [0x1ab0, 0x1aff, SCRIPT.mark],
  [0x1b00, 0x1dbf, SCRIPT.spaced],
  [0x1dc0, 0x1dff, SCRIPT.mark],
  [0x1e00, 0x1fff, SCRIPT.spaced],
  [0x2000, 0x200a, SCRIPT.space],
  [0x2028, 0x2029, SCRIPT.space],
  [0x202f, 0x202f, SCRIPT.space],
  [0x203c, 0x203c, SCRIPT.emoji],
  [0x2049, 0x2049, SCRIPT.emoji],
  [0x205f, 0x205f, SCRIPT.space],
  [0x20d0, 0x20ff, SCRIPT.mark],
  [0x2122, 0x2122, SCRIPT.emoji],
  [0x2190, 0x21ff, SCRIPT.emoji],
  [0x2300, 0x23ff, SCRIPT.emoji],
  [0x25a0, 0x27bf, SCRIPT.emoji],
  [0x2900, 0x297f, SCRIPT.emoji],
  [0x2b00, 0x2bff, SCRIPT.emoji],
  [0x2c00, 0x2dff, SCRIPT.spaced],
  [0x2e80, 0x2fdf, SCRIPT.han],
  [0x3000, 0x3000, SCRIPT.space],
  [0x3005, 0x3007, SCRIPT.han],
  [0x3041, 0x3096, SCRIPT.kana],
  [0x3099, 0x309a, SCRIPT.mark],
  [0x309d, 0x309f, SCRIPT.kana],
  [0x30a1, 0x30fa, SCRIPT.kana],
  [0x30fc, 0x30ff, SCRIPT.kana],
  [0x3105, 0x312f, SCRIPT.kana],
  [0x3131, 0x318e, SCRIPT.hangul],
  [0x31f0, 0x31ff, SCRIPT.kana],
  [0x3400, 0x4dbf, SCRIPT.han],
  [0x4e00, 0x9fff, SCRIPT.han],
  [0xa000, 0xa8ff, SCRIPT.spaced],
  [0xa960, 0xa97f, SCRIPT.hangul],
  [0xa980, 0xabff, SCRIPT.spaced],
  [0xac00, 0xd7ff, SCRIPT.hangul],
  [0xf900, 0xfaff, SCRIPT.han],
  [0xfb00, 0xfdff, SCRIPT.spaced],
  [0xfe20, 0xfe2f, SCRIPT.mark],
  [0xfe70, 0xfefc, SCRIPT.spaced],
  [0x10000, 0x1cfff, SCRIPT.spaced],
  [0x1f000, 0x1faff, SCRIPT.emoji],
  [0x20000, 0x3ffff, SCRIPT.han],
];

const LOW_LIMIT = 0x3100;
const low = new Uint8Array(LOW_LIMIT);
low.fill(SCRIPT.punctuation);
for (let code = 0; code <= 0x20; code++) low[code] = SCRIPT.space;
for (const [from, to, script] of RANGES) {
  for (let code = from; code <= to && code < LOW_LIMIT; code++) low[code] = script;
}

/** Writing-system class of one code point; anything unlisted is punctuation. Constant tables: same in every engine. */
export function scriptOf(codePoint: number): Script {
  if (codePoint < LOW_LIMIT) return low[codePoint] as Script;
  let from = 0;
  let to = RANGES.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const range = RANGES[middle];
    if (!range) break;
    if (codePoint < range[0]) to = middle - 1;
    else if (codePoint > range[1]) from = middle + 1;
    else return range[2];
  }
  return SCRIPT.punctuation;
}
