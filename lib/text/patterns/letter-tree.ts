/**
 * A tree of letters in flat arrays: building it from a lexicon of half a million letters takes milliseconds, where
 * objects would take hundreds. Nodes are numbers, 0 the root; edges lie in one open-addressed table.
 */
export class LetterTree {
  private readonly mask: number;
  /** Of each edge: its parent plus one (0: free slot), its letter, its child. */
  private readonly parents: Int32Array;
  private readonly letters: Uint16Array;
  private readonly children: Int32Array;
  /** First entry of each node, -1 without. */
  private readonly first: Int32Array;
  private readonly values: number[] = [];
  private readonly next: number[] = [];
  private nodes = 1;

  /** `letters`: at most so many letters will be added in all. */
  constructor(letters: number) {
    let size = 64;
    // Entries share beginnings and gain two edge spaces at most; a table half full stays quick.
    while (size < letters * 2) size *= 2;
    this.mask = size - 1;
    this.parents = new Int32Array(size);
    this.letters = new Uint16Array(size);
    this.children = new Int32Array(size);
    this.first = new Int32Array(size).fill(-1);
  }

  /** Adds a value at the end of a word; the same value at the same place counts once. */
  add(word: string, value: number): void {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at);
      const slot = this.slotOf(node, letter);
      if (this.parents[slot] === 0) {
        if (this.nodes >= this.mask) throw new RangeError("More letters than announced");
        this.parents[slot] = node + 1;
        this.letters[slot] = letter;
        this.children[slot] = this.nodes++;
      }
      node = this.children[slot] as number;
    }
    for (let entry = this.firstAt(node); entry >= 0; entry = this.nextOf(entry))
      if (this.values[entry] === value) return;
    this.next.push(this.first[node] as number);
    this.first[node] = this.values.push(value) - 1;
  }

  /** The child of `node` by `letter`, -1 when there is none. */
  step(node: number, letter: number): number {
    const slot = this.slotOf(node, letter);
    return this.parents[slot] === 0 ? -1 : (this.children[slot] as number);
  }

  /** First entry at a node, -1 without. */
  firstAt(node: number): number {
    return this.first[node] as number;
  }

  /** The entry after `entry` at the same node, -1 after the last. */
  nextOf(entry: number): number {
    return this.next[entry] ?? -1;
  }

  valueOf(entry: number): number {
    return this.values[entry] ?? -1;
  }

  /** The slot that holds the edge, or the free one where it would go. */
  private slotOf(node: number, letter: number): number {
    let hash = Math.imul(node * 31 + letter, 0x9e3779b1);
    hash ^= hash >>> 15;
    let slot = hash & this.mask;
    while (this.parents[slot] !== 0 && (this.parents[slot] !== node + 1 || this.letters[slot] !== letter))
      slot = (slot + 1) & this.mask;
    return slot;
  }
}
