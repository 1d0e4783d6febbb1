import type { Entity } from "../../../domain/entity";
import type { Trace } from "../../../domain/generation";
import { findEntities } from "../../../text/entities";
import { parseAmount } from "../../../text/entities/amounts";
import { type EntityHints, type FoldedText, matchAll } from "../../../text/entities/folded-text";
import { readFolded } from "./trace-promises";
import { findTerms } from "./trace-terms";

/** One fact in a text. `keys` are the same however it was written, and all of them must stand in a source. */
export interface Fact {
  kind: Trace["kind"];
  start: number;
  end: number;
  keys: readonly string[];
  /** Of money. */
  amount: { value: number; currency: string | null } | null;
}

/** Numbers with their separators; not the digits of a word. */
const NUMBER = /(?<![\p{L}\p{N}])\d{1,12}(?:[.,:]\d{1,3}){0,4}(?!\d)/gu;
/** "1." or "2)" at the head of a line. */
const LIST_MARK = /(?:^|\n)[ \t]*\(?\d{1,2}[.)、）](?=\s|\p{L})/gu;
/** What looks like the number of something: letters and digits together, or many digits. */
const CODE =
  /(?<![a-z0-9])(?=[a-z0-9-]*\d[a-z-]*\d[a-z-]*\d)(?=[a-z0-9-]*[a-z-]|\d{7})[a-z0-9][a-z0-9-]{6,39}(?![a-z0-9])/g;
/** Text in another coding (base64). */
const ENCODED =
  /(?<![A-Za-z0-9+/_=-])(?=[A-Za-z0-9+/_-]*[a-z])(?=[A-Za-z0-9+/_-]*[A-Z])(?=[A-Za-z0-9+/_-]*[0-9=])[A-Za-z0-9+/_-]{16,}={0,2}/g;
/** Wishes for the time of day name no day. */
const GREETING =
  /^(?:bon(?:jour|soir|ne journée)|buon(?:giorno|asera)|guten (?:tag|morgen|abend)|good (?:morning|day|evening|afternoon)|bom dia|boa (?:tarde|noite)|buen(?:os días|as tardes|as noches))$/iu;
/** Most facts that are looked at; a chat message has a handful. */
const MOST = 80;

/** Every fact of a text but promises, in order and without overlap. `hints` place relative days and shared currencies. */
export function findFacts(source: string, hints: EntityHints): Fact[] {
  const folded = readFolded(source);
  const facts: Fact[] = [];
  const add = (fact: Fact) => {
    const free = facts.every((other) => fact.end <= other.start || fact.start >= other.end);
    if (free && facts.length < MOST) facts.push(fact);
  };
  const entities = findEntities(source, hints).filter(
    ({ kind, value }) => kind !== "date" || !GREETING.test(value),
  );
  for (const fact of entities.filter(({ kind }) => kind !== "date").flatMap(fromEntity)) add(fact);
  // A span of time first: "for 3 days" and "3 days ago" are the same three days.
  for (const { kind, from, to, keys } of findTerms(folded.text))
    add({ kind, ...place(folded, from, to), keys, amount: null });
  for (const fact of entities.flatMap(fromEntity)) add(fact);
  for (const match of matchAll(folded.text, CODE)) add(code(folded, match));
  for (const match of matchAll(source, ENCODED))
    add({
      kind: "order_id",
      start: match.index,
      end: match.index + match[0].length,
      keys: [`e:${match[0]}`],
      amount: null,
    });
  const marks = matchAll(folded.text, LIST_MARK).map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  );
  for (const match of matchAll(folded.text, NUMBER, MOST)) {
    if (marks.some(([from, to]) => match.index >= from && match.index < to)) continue;
    add({
      kind: "number",
      ...place(folded, match.index, match.index + match[0].length),
      keys: numberKeys(match[0]),
      amount: null,
    });
  }
  return facts.sort((a, b) => a.start - b.start);
}

/** Every number in a text as keys, wherever it stands: what a plain number may be traced to. */
export function findNumberKeys(source: string): Set<string> {
  return new Set(
    matchAll(readFolded(source).text, /\d{1,12}(?:[.,:]\d{1,3}){0,4}/g, 400).flatMap(({ 0: written }) =>
      numberKeys(written),
    ),
  );
}

function numberKeys(written: string): string[] {
  if (written.includes(":")) return written.split(":").map((part) => `n:${Number(part)}`);
  const value = parseAmount(written);
  return [`n:${value ?? written}`];
}

function code(folded: FoldedText, match: RegExpExecArray): Fact {
  const at = place(folded, match.index, match.index + match[0].length);
  return { kind: "order_id", ...at, keys: [idKey(match[0])], amount: null };
}

function idKey(written: string): string {
  return `i:${written.toUpperCase().replace(/[^A-Z0-9]/g, "")}`;
}

function place({ starts, ends }: FoldedText, from: number, to: number): { start: number; end: number } {
  const start = starts[from] ?? 0;
  return { start, end: ends[to - 1] ?? start };
}

function fromEntity(entity: Entity): Fact[] {
  const { start, end, value } = entity;
  const fact = (kind: Fact["kind"], keys: readonly string[], amount: Fact["amount"] = null): Fact[] => [
    { kind, start, end, keys, amount },
  ];
  switch (entity.kind) {
    case "order_id":
      return fact("order_id", [idKey(entity.detail.id)]);
    case "tracking_number":
      return fact("tracking_number", [idKey(entity.detail.number)]);
    case "money": {
      const { amount, currency } = entity.detail;
      return fact("amount", [`m:${amount}`], { value: amount, currency });
    }
    case "date": {
      const { day, lastDay } = entity.detail;
      const keys = [day, lastDay].flatMap((one) => (one === null ? [] : [`d:${one}`]));
      return fact("date", keys.length > 0 ? keys : [`w:${value.toLowerCase()}`]);
    }
    case "phone":
      return fact("contact", [`c:${entity.detail.e164.replace(/\D/g, "")}`]);
    case "email":
      return fact("contact", [`c:${entity.detail.address.toLowerCase()}`]);
    case "messenger":
      return fact("contact", [`c:${entity.detail.handle.toLowerCase()}`]);
    case "url":
      return fact("link", [
        `l:${entity.detail.url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/+$/g, "")}`,
      ]);
    // Colours are words; sizes and quantities are looked at as numbers.
    default:
      return [];
  }
}
