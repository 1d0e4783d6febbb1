import type { Entity, EntityKind } from "../../domain/entity";
import { findColours } from "./colours";
import { findDates } from "./dates";
import {
  type EntityHints,
  type Finder,
  type FoldedText,
  type Found,
  foldText,
  READ_UNITS,
} from "./folded-text";
import { findLinks } from "./links";
import { findMessengers } from "./messengers";
import { findMoney } from "./money";
import { findOrderIds } from "./order-ids";
import { findPhones } from "./phones";
import { findQuantities } from "./quantities";
import { findSizes } from "./sizes";
import { findTrackingNumbers } from "./tracking-numbers";

export type { EntityHints } from "./folded-text";

/**
 * Who keeps a stretch of text that two kinds claim: the first here. A handle may hold a phone number or a link, so it goes
 * first; then forms with a check or a fixed shape; then what a word around decides; plain words last. Within a kind the
 * longer find wins, then the earlier.
 */
const PRECEDENCE: readonly EntityKind[] = [
  "messenger",
  "email",
  "url",
  "tracking_number",
  "order_id",
  "money",
  "phone",
  "date",
  "size",
  "quantity",
  "colour",
];

const FINDERS: readonly Finder[] = [
  findMessengers,
  findLinks,
  findTrackingNumbers,
  findOrderIds,
  findMoney,
  findPhones,
  findSizes,
  findQuantities,
  findColours,
];

/** More in one message is a list that nobody reads as chips. */
const MAX_ENTITIES = 40;

/**
 * The entities of one message, sorted and without overlap (see PRECEDENCE). Reads the first 4,000 units of the text; a
 * find that touches the cut is left out. Pure, never throws; no find is better than a wrong one: what is ambiguous
 * without a hint stays unfound or says so in its detail.
 */
export function findEntities(text: string, hints: EntityHints = {}): Entity[] {
  if (!text.trim()) return [];
  const folded = foldText(text);
  const others = FINDERS.flatMap((find) => find(folded, hints));
  const dates = findDates({ ...folded, text: blankOut(folded.text, others) }, hints);
  const kept: Found[] = [];
  for (const found of [...others, ...dates].sort(byPrecedence))
    if (kept.length < MAX_ENTITIES && !kept.some((other) => found.from < other.to && found.to > other.from))
      kept.push(found);
  return kept
    .map((found) => place(found, folded))
    .filter(({ end }) => text.length <= READ_UNITS || end < READ_UNITS)
    .sort((a, b) => a.start - b.start);
}

/** Text without what goes before dates: in "$12.50 tomorrow" the price would be read as an hour. ";" ends a clause. */
function blankOut(text: string, others: readonly Found[]): string {
  const first = others.filter(({ kind }) => PRECEDENCE.indexOf(kind) < PRECEDENCE.indexOf("date"));
  return first.reduce(
    (rest, { from, to }) => rest.slice(0, from) + ";".repeat(to - from) + rest.slice(to),
    text,
  );
}

function byPrecedence(a: Found, b: Found): number {
  return (
    PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind) ||
    b.to - b.from - (a.to - a.from) ||
    a.from - b.from
  );
}

function place({ from, to, ...found }: Found, { starts, ends, source }: FoldedText): Entity {
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  return { ...found, start, end, value: source.slice(start, end) };
}
