/** A belief about a rate between 0 and 1: a Beta distribution by its pseudo-counts of kept and not kept. */
export interface Belief {
  kept: number;
  lost: number;
}

/** The expected rate, 0 to 1. */
export function meanOf({ kept, lost }: Belief): number {
  return kept / (kept + lost);
}

/**
 * A belief that starts from `prior` as if it had been seen `strength` times, with weighted observations added: the
 * conjugate update of a Beta prior (Gelman et al., "Bayesian Data Analysis", 2.4). `credit` is at most `weight`.
 */
export function updateBelief(prior: number, strength: number, credit: number, weight: number): Belief {
  return { kept: prior * strength + credit, lost: (1 - prior) * strength + (weight - credit) };
}

/** Numbers from 0 up to 1 that depend on the seed alone: FNV-1a of its characters into mulberry32 (Tommy Ettinger). */
export function seededSource(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A rate drawn from a belief: the share of one of two gamma draws. */
export function drawRate({ kept, lost }: Belief, random: () => number): number {
  const a = drawGamma(kept, random);
  const b = drawGamma(lost, random);
  return a + b === 0 ? kept / (kept + lost) : a / (a + b);
}

/**
 * Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000); shapes below 1 by their
 * remark on raising a uniform draw to 1/shape.
 */
function drawGamma(shape: number, random: () => number): number {
  if (shape <= 0) return 0;
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box and Muller. */
function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
