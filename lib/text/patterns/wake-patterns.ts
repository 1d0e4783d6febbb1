import { LetterTree } from "./letter-tree";

/**
 * What the patterns of a rule wait for, by rule id: strings joined by "|"; a pattern where some ways to match need none
 * of them; common strings, joined alike, with a pattern that waits for those. Written by `npm run rules:triggers`.
 */
export type TriggerTable = Readonly<
  Record<string, readonly [strings: string, rest?: string | null, hints?: string, hinted?: string]>
>;

/**
 * Picks the rules that could match a text, so that the others need not look at it. Most of a rule's ways to match need
 * one of a few strings; one walk over the text finds the strings of all rules together. A rule that the table does not
 * know always looks.
 */
export class PatternWaker<Rule extends { id: string }> {
  private readonly tree: LetterTree;
  private readonly rests: (RegExp | null)[] = [];
  private readonly hinted: (RegExp | null)[] = [];
  private readonly always: number[] = [];
  /** Of each rule, what was found for it in the text at hand. */
  private readonly found: Uint8Array;

  constructor(
    private readonly rules: readonly Rule[],
    table: TriggerTable,
  ) {
    const triggers = rules.map((rule) => table[rule.id]);
    const lengthOf = (entry: TriggerTable[string]) => entry[0].length + (entry[2]?.length ?? 0);
    this.tree = new LetterTree(triggers.reduce((sum, entry) => sum + (entry ? lengthOf(entry) : 0), 0) + 64);
    this.found = new Uint8Array(rules.length);
    for (const [index, entry] of triggers.entries()) {
      if (!entry) {
        this.always.push(index);
        continue;
      }
      const [strings, rest, hints, hinted] = entry;
      this.addAll(strings, index * 2);
      if (rest) this.rests[index] = new RegExp(rest, "u");
      if (hints && hinted) {
        this.addAll(hints, index * 2 + 1);
        this.hinted[index] = new RegExp(hinted, "u");
      }
    }
  }

  private addAll(strings: string, value: number): void {
    if (strings !== "") for (const string of strings.split("|")) this.tree.add(string, value);
  }

  /** The rules that may match `text`, which is in the form that their patterns are written for; in their order. */
  wake(text: string): Rule[] {
    const { found, rests, hinted } = this;
    found.fill(0);
    for (const index of this.always) found[index] = AWAKE;
    this.look(text);
    return this.rules.filter((_, index) => {
      const what = found[index] as number;
      if ((what & AWAKE) !== 0) return true;
      if ((what & HINTED) !== 0 && hinted[index]?.test(text) === true) return true;
      return rests[index]?.test(text) === true;
    });
  }

  private look(text: string): void {
    const { tree, found } = this;
    for (let from = 0; from < text.length; from++) {
      let node = 0;
      for (let at = from; at < text.length; at++) {
        node = tree.step(node, text.charCodeAt(at));
        if (node < 0) break;
        for (let entry = tree.firstAt(node); entry >= 0; entry = tree.nextOf(entry)) {
          const value = tree.valueOf(entry);
          found[value >> 1] = (found[value >> 1] as number) | ((value & 1) === 0 ? AWAKE : HINTED);
        }
      }
    }
  }
}

const AWAKE = 1;
const HINTED = 2;
