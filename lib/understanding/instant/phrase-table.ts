/** Strings with a number each, as a model file holds them. Arrays are parallel and ascend by `keys`. */
export interface PackedPhrases {
  /** 32 bits of each string's hash. */
  keys: Uint32Array;
  /** 16 further bits. */
  checks: Uint16Array;
  values: Uint16Array;
  /** One bit for each hash of a beginning (GATES) of some string. */
  gates: Uint8Array;
  /** UTF-16 units of the longest string. */
  longest: number;
}

/** One string before packing: the part [from, to) of a source, with a space before or after it if wished. */
export interface Phrase {
  source: string;
  from: number;
  to: number;
  before: boolean;
  after: boolean;
  value: number;
}

const PRIME_A = 0x01000193;
const PRIME_B = 0x85ebca6b;
const SPREAD = 0x9e3779b1;
const SPACE = 0x20;
/** Lengths at which a beginning is looked up before a walk goes on. */
const GATES = [2, 4, 7, 11] as const;
const GATE_BITS = 19;
/** Bytes of the gates. */
export const GATE_BYTES = 2 ** (GATE_BITS - 3);
const BUCKET_BITS = 17;

/**
 * Finds strings of a table anywhere in a row of character codes. 48 bits of hash stand for a string: one message in
 * some millions meets a string that only looks like one of the table.
 */
export class PhraseTable {
  private readonly firsts = new Uint32Array(2 ** BUCKET_BITS + 1);

  constructor(private readonly packed: PackedPhrases) {
    const { keys } = packed;
    let bucket = 0;
    for (let i = 0; i < keys.length; i++) {
      const own = (keys[i] as number) >>> (32 - BUCKET_BITS);
      while (bucket < own) this.firsts[++bucket] = i;
    }
    while (bucket < 2 ** BUCKET_BITS) this.firsts[++bucket] = keys.length;
  }

  /** Calls `found` for every string of the table that begins at `from`, shorter ones first. `last` is its last index. */
  walk(codes: Int32Array, size: number, from: number, found: (value: number, last: number) => void): void {
    const { keys, checks, values, gates, longest } = this.packed;
    const { firsts } = this;
    let a = 0;
    let b = 0;
    let gate = 0;
    const end = Math.min(size, from + longest);
    for (let at = from; at < end; at++) {
      const code = codes[at] as number;
      a = Math.imul(a ^ code, PRIME_A);
      b = Math.imul(b + code, PRIME_B) ^ (b >>> 13);
      const key = Math.imul(a, SPREAD) >>> 0;
      const bucket = key >>> (32 - BUCKET_BITS);
      const after = firsts[bucket + 1] as number;
      for (let i = firsts[bucket] as number; i < after; i++)
        if (keys[i] === key && checks[i] === (b & 0xffff)) found(values[i] as number, at);
      if (at - from + 1 === GATES[gate]) {
        const bit = gateOf(a, b);
        if (((gates[bit >>> 3] as number) & (1 << (bit & 7))) === 0) return;
        gate++;
      }
    }
  }
}

/** Packs strings; the same strings in the same order give the same bytes. */
export function packPhrases(phrases: readonly Phrase[]): PackedPhrases {
  const gates = new Uint8Array(GATE_BYTES);
  const keys = new Uint32Array(phrases.length);
  const checks = new Uint16Array(phrases.length);
  let longest = 0;
  for (const [i, { source, from, to, before, after }] of phrases.entries()) {
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
        const bit = gateOf(a, b);
        gates[bit >>> 3] = (gates[bit >>> 3] as number) | (1 << (bit & 7));
        gate++;
      }
    }
    if (length > longest) longest = length;
    keys[i] = Math.imul(a, SPREAD);
    checks[i] = b;
  }
  const order = Uint32Array.from(phrases, (_, i) => i);
  order.sort((x, y) => (keys[x] as number) - (keys[y] as number) || x - y);
  return {
    keys: Uint32Array.from(order, (i) => keys[i] as number),
    checks: Uint16Array.from(order, (i) => checks[i] as number),
    values: Uint16Array.from(order, (i) => phrases[i]?.value ?? 0),
    gates,
    longest,
  };
}

function gateOf(a: number, b: number): number {
  return (a ^ (b >>> 7)) >>> (32 - GATE_BITS);
}
