import { fragments as makeFragments, hanFragments as makeHanFragments } from "../../text/patterns/fragments";
import { phrases as makePhrases } from "../../text/patterns/phrases";

type Maker = (list: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

/**
 * The pattern makers of lib/text/patterns for the packs: what they return is built when it is first looked at. A worker
 * that wakes to check one German reply builds the patterns of the rules that this reply calls for, not those of fourteen
 * languages. A bad alternative throws SyntaxError at that first look, which the packs' tests take for every rule.
 */
export const phrases = late(makePhrases);
export const fragments = late(makeFragments);
export const hanFragments = late(makeHanFragments);

/** `new RegExp(pattern)` would copy the empty shell: copies are made of `source` and `flags`. */
function late(make: Maker): Maker {
  return (list, ...parts) => {
    let made: RegExp | null = null;
    const built = () => {
      made ??= make(list, ...parts);
      return made;
    };
    return Object.defineProperties(/(?!)/u, {
      source: { get: () => built().source },
      exec: { value: (text: string) => built().exec(text) },
    });
  };
}
