const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;

/**
 * A pattern from a list: one alternative a line, each bounded as whole words (a stem ends in `\w{0,n}`), read raw as
 * regular expression source. `<30>` is a gap between whole words of up to 30 characters, none of them a line break. An apostrophe
 * is written `.?`, which takes the straight one, the curly one and none. A bad alternative throws SyntaxError when the
 * module is loaded.
 */
export function phrases(list: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const alternatives = String.raw({ raw: list.raw }, ...parts)
    .split("\n")
    .map((line) => line.trim().replace(/<(\d{1,2})>/gu, String.raw`(?:(?!\w).{0,$1})?(?<!\w)`))
    .filter((line) => line !== "");
  return new RegExp(`${BEFORE}(?:${alternatives.join("|")})${AFTER}`, "u");
}
