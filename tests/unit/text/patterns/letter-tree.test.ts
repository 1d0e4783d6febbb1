import { describe, expect, it } from "vitest";
import { LetterTree } from "../../../../lib/text/patterns/letter-tree";
import { makeRandom } from "../../../../model/train/random";

function valuesAt(tree: LetterTree, word: string): number[] {
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    node = tree.step(node, word.charCodeAt(at));
    if (node < 0) return [];
  }
  const values: number[] = [];
  for (let entry = tree.firstAt(node); entry >= 0; entry = tree.nextOf(entry))
    values.push(tree.valueOf(entry));
  return values.sort();
}

describe("LetterTree", () => {
  it("keeps words apart that share a beginning, and several values at one word", () => {
    const tree = new LetterTree(40);
    tree.add("ship", 1);
    tree.add("shipping", 2);
    tree.add("ship", 3);
    tree.add("ship", 3);
    expect(valuesAt(tree, "ship")).toEqual([1, 3]);
    expect(valuesAt(tree, "shipping")).toEqual([2]);
    expect(valuesAt(tree, "shi")).toEqual([]);
    expect(valuesAt(tree, "shop")).toEqual([]);
  });

  it("holds as many letters as announced, whatever they are", () => {
    const random = makeRandom(11);
    const words = Array.from({ length: 3_000 }, () =>
      Array.from({ length: 6 }, () => String.fromCharCode(Math.floor(random() * 0xffff))).join(""),
    );
    const tree = new LetterTree(words.length * 6);
    for (const [i, word] of words.entries()) tree.add(word, i);
    const lost = words.filter((word, i) => !valuesAt(tree, word).includes(i));
    expect(lost).toEqual([]);
    expect(tree.step(0, 0xffff)).toBe(-1);
  });
});
