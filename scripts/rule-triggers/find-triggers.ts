import { type AST, parseRegExpLiteral } from "@eslint-community/regexpp";

/** Strings of which every match of a part contains at least one, and all that the part can match if that is few. */
interface Reading {
  needed: ReadonlySet<string> | null;
  exact: readonly string[] | null;
}

const MOST_EXACT = 48;
const MOST_NEEDED = 600;
/** Rarer than this, in bits, and a string is worth looking for: three Latin letters, or two Han. */
const LEAST_BITS = 12;
/** Strings as common as this are worth looking for before a pattern runs that would run on every text otherwise. */
const LEAST_HINT_BITS = 6;

/** What a rule waits for. */
export interface Triggers {
  /** A text that holds none of these can match at most by `rest`. */
  strings: string[];
  /** Source of a pattern of the alternatives for which no string could be found; null when there is none. */
  rest: string | null;
  /** Common strings, and a pattern that can only match a text that holds one of them; null when there is none. */
  hinted: { hints: string[]; pattern: string } | null;
}

/**
 * What any text that `pattern` matches must hold. Lookarounds are passed over: they can only make a match rarer.
 * A pattern is taken apart at its one outer group of alternatives, as `phrases` and `fragments` make it.
 */
export function findTriggers(pattern: RegExp): Triggers {
  const { alternatives } = parseRegExpLiteral(pattern).pattern;
  const [only] = alternatives;
  const groups = only?.elements.filter((element) => element.type !== "Assertion") ?? [];
  const [group] = groups;
  if (alternatives.length !== 1 || !only || groups.length !== 1 || group?.type !== "Group") {
    const { needed } = readAlternatives(alternatives, LEAST_BITS);
    return needed
      ? { strings: dropCovered(needed), rest: null, hinted: null }
      : { strings: [], rest: pattern.source, hinted: null };
  }
  const strings = new Set<string>();
  const hints = new Set<string>();
  const left: string[] = [];
  const hinted: string[] = [];
  for (const alternative of group.alternatives) {
    const { needed } = readSequence(alternative, LEAST_BITS);
    if (needed) for (const string of needed) strings.add(string);
    else {
      const weak = readSequence(alternative, LEAST_HINT_BITS).needed;
      for (const hint of weak ?? []) hints.add(hint);
      (weak ? hinted : left).push(alternative.raw);
    }
  }
  const patternOf = (raws: readonly string[]) =>
    only.elements.map((e) => (e === group ? `(?:${raws.join("|")})` : e.raw)).join("");
  return {
    strings: dropCovered(strings),
    rest: left.length > 0 ? patternOf(left) : null,
    hinted: hinted.length > 0 ? { hints: dropCovered(hints), pattern: patternOf(hinted) } : null,
  };
}

/** A string that contains another of the set adds nothing. */
function dropCovered(strings: ReadonlySet<string>): string[] {
  const all = [...strings];
  return all.filter((s) => !all.some((other) => other !== s && s.includes(other))).sort();
}

function readAlternatives(alternatives: readonly AST.Alternative[], least: number): Reading {
  const readings = alternatives.map((alternative) => readSequence(alternative, least));
  const needed = new Set<string>();
  let complete = true;
  for (const reading of readings) {
    if (!reading.needed) complete = false;
    else for (const s of reading.needed) needed.add(s);
  }
  const exact = readings.every((reading) => reading.exact)
    ? readings.flatMap((reading) => reading.exact ?? [])
    : null;
  return {
    needed: complete && needed.size <= MOST_NEEDED ? needed : null,
    exact: exact && exact.length <= MOST_EXACT ? exact : null,
  };
}

function readSequence(alternative: AST.Alternative, least: number): Reading {
  let best: ReadonlySet<string> | null = null;
  let run: string[] = [""];
  let whole = true;
  const offer = (set: ReadonlySet<string> | null) => {
    if (set && bitsOf(set) >= least && (!best || bitsOf(set) > bitsOf(best))) best = set;
  };
  for (const element of alternative.elements) {
    const { needed, exact } = readElement(element, least);
    offer(needed);
    const grown = exact ? run.flatMap((head) => exact.map((tail) => head + tail)) : null;
    if (grown && grown.length <= MOST_EXACT) {
      run = grown;
      continue;
    }
    offer(new Set(run));
    whole = false;
    run = exact ? [...exact] : [""];
  }
  offer(new Set(run));
  return { needed: best, exact: whole ? run : null };
}

function readElement(element: AST.Element, least: number): Reading {
  switch (element.type) {
    case "Character":
      return { needed: null, exact: [String.fromCodePoint(element.value)] };
    case "CharacterClass":
      return { needed: null, exact: readClass(element) };
    case "Group":
    case "CapturingGroup":
      return readAlternatives(element.alternatives, least);
    case "Quantifier":
      return readQuantifier(element, least);
    case "Assertion":
      return { needed: null, exact: [""] };
    default:
      return { needed: null, exact: null };
  }
}

function readQuantifier(quantifier: AST.Quantifier, least: number): Reading {
  const inner = readElement(quantifier.element as AST.Element, least);
  if (quantifier.min === 0) {
    const optional = quantifier.max === 1 && inner.exact ? ["", ...inner.exact] : null;
    return { needed: null, exact: optional };
  }
  const once = quantifier.min === 1 && quantifier.max === 1;
  return { needed: inner.needed, exact: once ? inner.exact : null };
}

function readClass(element: AST.CharacterClass): string[] | null {
  if (element.negate) return null;
  const letters: string[] = [];
  for (const member of element.elements) {
    if (member.type === "Character") letters.push(String.fromCodePoint(member.value));
    else if (member.type === "CharacterClassRange" && member.max.value - member.min.value < 10)
      for (let code = member.min.value; code <= member.max.value; code++)
        letters.push(String.fromCodePoint(code));
    else return null;
  }
  return letters.length <= 10 ? letters : null;
}

/** How unlikely a text of random letters is to hold one of the strings at a given place, in bits. */
function bitsOf(set: ReadonlySet<string>): number {
  let chance = 0;
  for (const s of set) {
    let bits = 0;
    for (const letter of s) bits += (letter.codePointAt(0) ?? 0) > 0x2e80 ? 8 : letter === " " ? 2.5 : 4.2;
    chance += 2 ** -bits;
  }
  return -Math.log2(chance);
}
