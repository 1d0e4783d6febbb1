import { LetterTree } from "./letter-tree";

/**
 * What the patterns of a rule wait for, by rule id: strings joined by "|", and a pattern where some ways to match need
 * none of them. Written by `npm run rules:triggers`.
 */
export type TriggerTable = Readonly<Record<string, readonly [strings: string, rest?: string]>>;

/**
 * Picks the rules that could match a text, so that the others need not look at it. Most of a rule's ways to match need
 * one of a few strings; one walk over the text finds the strings of all rules together. A rule that the table does not
 * know always looks.
 */
export class PatternWaker<Rule extends { id: string }> {
  private readonly tree: LetterTree;
  private readonly rests: (RegExp | null)[] = [];
  private readonly always: number[] = [];
  private readonly awake: Uint8Array;

  constructor(
    private readonly rules: readonly Rule[],
    table: TriggerTable,
  ) {
    const triggers = rules.map((rule) => table[rule.id]);
    this.tree = new LetterTree(triggers.reduce((sum, entry) => sum + (entry?.[0].length ?? 0), 0) + 64);
    this.awake = new Uint8Array(rules.length);
    for (const [index, entry] of triggers.entries()) {
      if (!entry) {
        this.always.push(index);
        continue;
      }
      if (entry[0] !== "") for (const string of entry[0].split("|")) this.tree.add(string, index);
      if (entry[1] !== undefined) this.rests[index] = new RegExp(entry[1], "u");
    }
  }

  /** The rules that may match `text`, which is in the form that their patterns are written for; in their order. */
  wake(text: string): Rule[] {
    const { tree, awake, rests } = this;
    awake.fill(0);
    for (const index of this.always) awake[index] = 1;
    for (let from = 0; from < text.length; from++) {
      let node = 0;
      for (let at = from; at < text.length; at++) {
        node = tree.step(node, text.charCodeAt(at));
        if (node < 0) break;
        for (let entry = tree.firstAt(node); entry >= 0; entry = tree.nextOf(entry))
          awake[tree.valueOf(entry)] = 1;
      }
    }
    return this.rules.filter((_, index) => awake[index] === 1 || rests[index]?.test(text) === true);
  }
}
