import { makeRandom } from "../train/random";

const BANDS = 16;
const ROWS_PER_BAND = 4;
const SHINGLE = 4;

export interface NearPair {
  a: number;
  b: number;
  /** Jaccard similarity of the texts' four-letter shingles, 0 to 1. */
  similarity: number;
}

/** Distinct four-letter pieces of a text, hashed; a shorter text is one piece. */
export function shinglesOf(text: string): Set<number> {
  const pieces = new Set<number>();
  for (let at = 0; at + SHINGLE <= Math.max(text.length, SHINGLE); at++) {
    let hash = 0x811c9dc5;
    for (const letter of text.slice(at, at + SHINGLE))
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    pieces.add(hash >>> 0);
  }
  return pieces;
}

/** Shared pieces over all pieces. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Pairs at least `least` alike, found by MinHash bands and confirmed exactly. Deterministic. */
export function findNearDuplicates(texts: readonly string[], least: number): NearPair[] {
  const random = makeRandom(7);
  const seeds = Array.from({ length: BANDS * ROWS_PER_BAND }, () => ({
    a: (Math.floor(random() * 4294967296) | 1) >>> 0,
    b: Math.floor(random() * 4294967296),
  }));
  const shingles = texts.map(shinglesOf);
  const signatures = shingles.map((pieces) => seeds.map(({ a, b }) => minHash(pieces, a, b)));
  const seen = new Set<string>();
  const pairs: NearPair[] = [];
  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<string, number[]>();
    signatures.forEach((signature, i) => {
      const key = signature.slice(band * ROWS_PER_BAND, (band + 1) * ROWS_PER_BAND).join();
      buckets.set(key, [...(buckets.get(key) ?? []), i]);
    });
    for (const bucket of buckets.values()) comparePairs(bucket, shingles, least, seen, pairs);
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}

function minHash(pieces: ReadonlySet<number>, a: number, b: number): number {
  let least = 0xffffffff;
  for (const piece of pieces) {
    const value = (Math.imul(piece, a) + b) >>> 0;
    if (value < least) least = value;
  }
  return least;
}

function comparePairs(
  bucket: readonly number[],
  shingles: readonly ReadonlySet<number>[],
  least: number,
  seen: Set<string>,
  pairs: NearPair[],
): void {
  for (const [at, a] of bucket.entries()) {
    for (const b of bucket.slice(at + 1)) {
      const key = `${a} ${b}`;
      const left = shingles[a];
      const right = shingles[b];
      if (seen.has(key) || !left || !right) continue;
      seen.add(key);
      const similarity = jaccard(left, right);
      if (similarity >= least) pairs.push({ a, b, similarity });
    }
  }
}
