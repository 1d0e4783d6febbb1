const PRIME_A = 0x01000193;
const PRIME_B = 0x85ebca6b;
/** Lengths at which a beginning is looked up before a walk goes on. */
const GATES = [2, 4, 7, 11] as const;
const GATE_BITS = 20;
const SPACE = 0x20;

/**
 * Strings with a number each, found anywhere in a row of character codes. A flat hash table: reading half a million
 * letters of a lexicon into it takes milliseconds, where a tree would take a tenth of a second. Two hashes of 32 bits
 * stand for a string; strings that share both are taken for the same (one chance in 10^14 for a message).
 */
export class PhraseTable {
  private readonly mask: number;
  private readonly keysA: Int32Array;
  private readonly keysB: Int32Array;
  /** Number of the entry plus one, 0 for a free slot. */
  private readonly values: Int32Array;
  private readonly gates = new Uint8Array(2 ** (GATE_BITS - 3));
  private longest = 0;

  /** `entries`: at most so many strings will be added. */
  constructor(entries: number) {
    let size = 64;
    while (size < entries * 2) size *= 2;
    this.mask = size - 1;
    this.keysA = new Int32Array(size);
    this.keysB = new Int32Array(size);
    this.values = new Int32Array(size);
  }

  /**
   * Adds the part [from, to) of `source` with `value` (0 or more), with a space before or after it if wished. One
   * text may have several values.
   */
  add(source: string, from: number, to: number, value: number, before = false, after = false): void {
    const length = to - from + (before ? 1 : 0) + (after ? 1 : 0);
    let a = 0;
    let b = 0;
    let gate = 0;
    let place = before ? from - 1 : from;
    for (let at = 0; at < length; at++, place++) {
      const code = place < from || place >= to ? SPACE : source.charCodeAt(place);
      a = Math.imul(a ^ code, PRIME_A);
      b = Math.imul(b + code, PRIME_B) ^ (b >>> 13);
      if (at + 1 === GATES[gate] && at + 1 < length) {
        this.openGate(a, b);
        gate++;
      }
    }
    if (length > this.longest) this.longest = length;
    let slot = (a ^ (a >>> 15)) & this.mask;
    while (this.values[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keysA[slot] = a;
    this.keysB[slot] = b;
    this.values[slot] = value + 1;
  }

  /** Calls `found` for every string of the table that begins at `from`, shorter ones first. `last` is its last index. */
  walk(codes: Int32Array, size: number, from: number, found: (value: number, last: number) => void): void {
    const { mask, keysA, keysB, values } = this;
    let a = 0;
    let b = 0;
    let gate = 0;
    const end = Math.min(size, from + this.longest);
    for (let at = from; at < end; at++) {
      const code = codes[at] as number;
      a = Math.imul(a ^ code, PRIME_A);
      b = Math.imul(b + code, PRIME_B) ^ (b >>> 13);
      let slot = (a ^ (a >>> 15)) & mask;
      for (let value = values[slot] as number; value !== 0; value = values[slot] as number) {
        if (keysA[slot] === a && keysB[slot] === b) found(value - 1, at);
        slot = (slot + 1) & mask;
      }
      if (at - from + 1 === GATES[gate]) {
        if (!this.isOpen(a, b)) return;
        gate++;
      }
    }
  }

  private openGate(a: number, b: number): void {
    const bit = (a ^ (b >>> 7)) >>> (32 - GATE_BITS);
    this.gates[bit >>> 3] = (this.gates[bit >>> 3] as number) | (1 << (bit & 7));
  }

  private isOpen(a: number, b: number): boolean {
    const bit = (a ^ (b >>> 7)) >>> (32 - GATE_BITS);
    return ((this.gates[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
  }
}
