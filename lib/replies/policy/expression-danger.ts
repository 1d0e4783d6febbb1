/** Why an expression could take too long. */
export type DangerReason =
  | "repeats_a_repetition"
  | "repeats_alternatives"
  | "refers_back"
  | "too_many_repetitions"
  | "bad_expression";

/** Repetitions of one expression; each further one multiplies the ways to match. */
const MOST_REPETITIONS = 6;
/** A repetition up to this often is short enough to stand in another. */
const HARMLESS_COUNT = 1;

interface Frame {
  /** A repetition that can run more than once stands inside. */
  repeats: boolean;
  alternatives: boolean;
}

/**
 * Why an expression is refused, or null when its time grows no faster than a small power of its text: no repetition of a
 * group that itself repeats or has alternatives, no reference back, few repetitions. Strict on purpose: it refuses some
 * harmless expressions, but no dangerous one of these kinds. Bounds that `{n,m}` names count as repetitions too.
 */
export function findDanger(source: string): DangerReason | null {
  const stack: Frame[] = [{ repeats: false, alternatives: false }];
  let repetitions = 0;
  let last: Frame | null = null;
  for (let at = 0; at < source.length; ) {
    const char = source.charAt(at);
    if (char === "\\") {
      if (/^\\(?:[1-9]|k<)/.test(source.slice(at))) return "refers_back";
      const long = /^\\(?:[pP]\{[^}]{0,40}\}|u\{[^}]{0,8}\}|.)/su.exec(source.slice(at));
      if (!long) return "bad_expression";
      at += long[0].length;
      last = null;
      continue;
    }
    if (char === "[") {
      at = classEnd(source, at);
      last = null;
      continue;
    }
    if (char === "(") {
      const head = /^\((?:\?(?:[:=!]|<[=!]|<[^>]{1,40}>))?/.exec(source.slice(at));
      at += head?.[0].length ?? 1;
      stack.push({ repeats: false, alternatives: false });
      last = null;
      continue;
    }
    if (char === ")") {
      const closed = stack.pop();
      const parent = stack.at(-1);
      if (!closed || !parent) return "bad_expression";
      if (closed.repeats) parent.repeats = true;
      last = closed;
      at++;
      continue;
    }
    if (char === "|") {
      (stack.at(-1) as Frame).alternatives = true;
      last = null;
      at++;
      continue;
    }
    const quantifier = /^(?:[*+?]|\{(\d{1,6})(,(\d{0,6}))?\})\??/.exec(source.slice(at));
    if (quantifier) {
      if (mostOf(quantifier) > HARMLESS_COUNT) {
        repetitions++;
        if (last?.repeats) return "repeats_a_repetition";
        if (last?.alternatives) return "repeats_alternatives";
        (stack.at(-1) as Frame).repeats = true;
      }
      at += quantifier[0].length;
      last = null;
      continue;
    }
    last = null;
    at++;
  }
  if (stack.length !== 1) return "bad_expression";
  return repetitions > MOST_REPETITIONS ? "too_many_repetitions" : null;
}

/** How often a quantifier may run at most. */
function mostOf([text, least, range, most]: RegExpExecArray): number {
  if (text.startsWith("?")) return 1;
  if (!text.startsWith("{")) return Number.POSITIVE_INFINITY;
  if (range === undefined) return Number(least);
  return most ? Number(most) : Number.POSITIVE_INFINITY;
}

/** Offset after a class that begins at `at`. */
function classEnd(source: string, at: number): number {
  for (let end = at + 1; end < source.length; end++) {
    if (source.charAt(end) === "\\") end++;
    else if (source.charAt(end) === "]") return end + 1;
  }
  return source.length;
}
