import type { Trace, TraceSource } from "../../../domain/generation";
import { LANGUAGES, type Language } from "../../../domain/language";
import type { EntityHints } from "../../../text/entities/folded-text";
import { guessLanguage } from "./check-language";
import type { TaskFacts } from "./task";
import { type Fact, findFacts, findNumberKeys } from "./trace-facts";
import { type FoundPromise, findPromises, namesPromises, readFolded } from "./trace-promises";
import { type Asked, type SourceText, type TraceSources, traceSources } from "./trace-sources";
import type { PromiseType } from "./trace-words";

export { isSafeToInsert, type SafetyReason } from "./trace-safety";
export { type Asked, type TraceSources, traceSources } from "./trace-sources";

/** Which source is named where several hold the fact. */
const ORDER: readonly TraceSource[] = ["instruction", "order", "template", "shop_fact", "sop", "message"];
/** Promises that cost money or decide a claim: while the chat is held only the agent's own words may make them. */
const COSTLY: readonly PromiseType[] = ["refund", "replace", "discount", "approve"];

/** The traces of a text written for this chat; again after each edit. See `traceFacts`. */
export function traceDraft(text: string, facts: TaskFacts, asked: Asked): Trace[] {
  return traceFacts(text, traceSources(facts, asked));
}

/**
 * Every number, amount, day, id, contact, link and promise in a text, each with the source that holds it, or null. A
 * buyer's own words are a source for what is said again, never for a promise nor for an amount or a day that is promised.
 * Pure; reads the first 4,000 units.
 */
export function traceFacts(text: string, sources: TraceSources): Trace[] {
  const known = sources.texts.map((one) => readSource(one, sources));
  const facts = findFacts(text, hintsOf(sources.now, sources.language, sources));
  const folded = readFolded(text);
  const span = (from: number, to: number) => ({
    start: folded.starts[from] ?? 0,
    end: folded.ends[to - 1] ?? text.length,
  });
  const within = (from: number, to: number) => {
    const { start, end } = span(from, to);
    return facts.filter((fact) => fact.start < end && fact.end > start);
  };
  const promises = findPromises(
    folded,
    (from, to) => within(from, to).some(({ kind }) => kind === "date"),
    (from, to) => {
      const { start, end } = span(from, to);
      return languagesOf(text.slice(start, end), sources.language);
    },
    sources.language,
  );
  const promised = new Set(promises.flatMap(({ sentence }) => within(sentence.from, sentence.to)));
  const traced = facts.map((fact) => ({
    fact,
    trace: traceOne(fact, promised.has(fact), known, sources),
  }));
  const traces: Trace[] = traced.map(({ fact: { start, end }, trace }) => ({ start, end, ...trace }));
  for (const promise of promises) {
    const { sentence } = promise;
    const beside = within(sentence.from, sentence.to);
    const sourcesBeside = traced
      .filter(({ fact }) => beside.includes(fact))
      .map(({ fact, trace }) => ({ fact, ...trace }));
    const source = tracePromise(promise, sourcesBeside, known, sources);
    traces.push({ kind: "promise", ...span(promise.from, promise.to), source });
  }
  return traces.sort((a, b) => a.start - b.start || a.end - b.end);
}

const KIN: Partial<Record<Language, Language>> = { id: "ms", ms: "id" };

/** Where a sentence surely is in the draft's language, words of others only look alike; else all of ours. */
function languagesOf(text: string, language: Language | null): readonly Language[] {
  if (language === null || guessLanguage(text) !== language) return LANGUAGES;
  const kin = KIN[language];
  return [language, ...(kin ? [kin] : []), ...(language === "en" ? [] : ["en" as const])];
}

interface Known {
  source: TraceSource;
  binding: boolean;
  keys: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  amounts: readonly { value: number; currency: string | null }[];
  /** What is promised there in whole sentences, and what is named at all. */
  promises: ReadonlySet<PromiseType>;
  named: ReadonlySet<PromiseType>;
}

const NOTHING: ReadonlySet<PromiseType> = new Set();

/** Sources stay the same while a draft is edited, and reading sixty messages for facts takes a while. */
const read = new Map<string, Known>();
const READ_AT_MOST = 500;

function readSource(text: SourceText, sources: TraceSources): Known {
  const key = JSON.stringify([text, sources.marketplace, sources.country]);
  const known = read.get(key);
  if (known) return known;
  if (read.size >= READ_AT_MOST) read.clear();
  const made = readText(text, sources);
  read.set(key, made);
  return made;
}

function readText({ source, text, at, language, binding }: SourceText, sources: TraceSources): Known {
  const facts = findFacts(text, hintsOf(at, language, sources));
  const folded = readFolded(text);
  const own = binding && source !== "order" && source !== "sop";
  return {
    source,
    binding,
    keys: new Set(facts.flatMap(({ keys }) => keys)),
    numbers: findNumberKeys(text),
    amounts: facts.flatMap(({ amount }) => amount ?? []),
    promises: own ? new Set(findPromises(folded, () => true).map(({ type }) => type)) : NOTHING,
    named: own ? namesPromises(text) : NOTHING,
  };
}

function hintsOf(
  sentAt: number | null,
  language: EntityHints["language"],
  { marketplace, country }: TraceSources,
): EntityHints {
  return { marketplace, country, sentAt, language: language ?? null };
}

type Traced = Pick<Trace, "kind" | "source">;

function traceOne(fact: Fact, promised: boolean, known: readonly Known[], sources: TraceSources): Traced {
  // A share of the price counts as money only where something is promised.
  const share = fact.keys.some((key) => key.startsWith("p:"));
  const kind = share && !promised ? "number" : fact.kind;
  const strict = promised && (kind === "amount" || kind === "date");
  for (const source of ORDER)
    if (known.some((one) => one.source === source && (one.binding || !strict) && holds(one, fact, kind)))
      return { kind, source };
  if (strict && kind === "amount" && isPermitted(fact, sources)) return { kind, source: "permission" };
  const today = `d:${new Date(sources.now).toISOString().slice(0, 10)}`;
  const isToday =
    fact.keys.length === 1 && (fact.keys[0] === today || fact.keys[0] === `n:${today.slice(2, 6)}`);
  return { kind, source: !strict && isToday ? "today" : null };
}

function holds({ source, keys, numbers, amounts }: Known, fact: Fact, kind: Trace["kind"]): boolean {
  const { amount } = fact;
  if (amount) {
    const same = amounts.some(
      (one) =>
        one.value === amount.value &&
        (one.currency === null || amount.currency === null || one.currency === amount.currency),
    );
    // The agent often leaves the currency out: "refund 5".
    return same || (source === "instruction" && numbers.has(`n:${amount.value}`));
  }
  if (kind === "number")
    return fact.keys.every(
      (key) => numbers.has(key) || keys.has(key) || numbers.has(key.replace(/^p:/, "n:")),
    );
  if (kind === "order_id" || kind === "tracking_number") return fact.keys.every((key) => hasId(keys, key));
  return fact.keys.every((key) => keys.has(key));
}

/** Ids are quoted by their end too ("…4821"). */
function hasId(keys: ReadonlySet<string>, key: string): boolean {
  return (
    keys.has(key) ||
    [...keys].some((one) => one.startsWith("i:") && key.length >= 8 && one.endsWith(key.slice(2)))
  );
}

/** Within what the agent may promise: the sum itself, or the share of the order's total. */
function isPermitted(fact: Fact, { permission, total, country, marketplace, now }: TraceSources): boolean {
  if (!permission) return false;
  const fits = (value: number, currency: string | null) =>
    value <= permission.amount && (currency === null || currency === permission.currency);
  if (fact.amount) return fits(fact.amount.value, fact.amount.currency);
  const share = fact.keys.find((key) => key.startsWith("p:"));
  const whole =
    total === null
      ? undefined
      : findFacts(total, { marketplace, country, sentAt: now }).find(({ amount }) => amount)?.amount;
  return (
    share !== undefined &&
    whole !== undefined &&
    whole !== null &&
    fits((whole.value * Number(share.slice(2))) / 100, whole.currency)
  );
}

function tracePromise(
  { type }: FoundPromise,
  beside: readonly (Traced & { fact: Fact })[],
  known: readonly Known[],
  sources: TraceSources,
): TraceSource | null {
  const from = (source: TraceSource, has: (one: Known) => boolean) =>
    known.some((one) => one.source === source && has(one));
  const bound = beside.filter(({ kind }) => kind === "amount" || kind === "date");
  if (bound.some(({ source }) => source === null)) return null;
  if (from("instruction", ({ named }) => named.has(type))) return "instruction";
  if (type === "ship" || type === "deliver") {
    const day = beside.find(({ kind, source }) => kind === "date" && source !== null);
    if (day) return day.source;
  }
  const costly = COSTLY.includes(type);
  if (sources.stance === "hold" && costly) return null;
  if (from("template", ({ promises }) => promises.has(type))) return "template";
  if (from("shop_fact", ({ promises, named }) => promises.has(type) || (!costly && named.has(type))))
    return "shop_fact";
  const sums = bound.filter(({ kind }) => kind === "amount");
  if (sums.length > 0 && sums.every(({ source }) => source === "permission")) return "permission";
  // No sum beside it: all of the order's total is what it may come to.
  const whole: Fact = { kind: "amount", start: 0, end: 0, keys: ["p:100"], amount: null };
  return costly && type !== "approve" && sums.length === 0 && isPermitted(whole, sources)
    ? "permission"
    : null;
}
