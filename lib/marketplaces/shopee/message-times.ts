import type { ReadMessage } from "../../domain/message";
import { midnight, type Stamp } from "./time";

/** A row of the thread for time's sake: a day separator, or a message with what it shows of its time. */
export type TimedRow = { type: "day"; day: number } | { type: "message"; stamp: Stamp | null };

export type MessageTime = Pick<ReadMessage, "at" | "atSource">;

/**
 * Times of the messages in `rows` (oldest first), in ms. The day comes from the separator above; without any separator in
 * view a window that reaches the thread's end ends today, and a clock that runs backwards on the way up means the day
 * before. A clock whose day nobody tells stays unknown. Nothing lies after `now`. Messages without time inherit.
 */
export function assignTimes(rows: readonly TimedRow[], atEnd: boolean, now: number): MessageTime[] {
  const days = daysOf(rows, atEnd, now);
  const times: MessageTime[] = [];
  let last: number | null = null;
  for (const [i, row] of rows.entries()) {
    if (row.type === "day") {
      last = last === null ? row.day : Math.max(last, row.day);
      continue;
    }
    const day = row.stamp?.day ?? days[i] ?? null;
    const minutes = row.stamp?.minutes ?? null;
    if (minutes !== null && day !== null) {
      const date = new Date(day);
      const at = new Date(
        date.getFullYear(),
        date.getMonth(),
        date.getDate(),
        Math.floor(minutes / 60),
        minutes % 60,
      ).getTime();
      last = Math.min(at, now);
      times.push({ at: last, atSource: "shown" });
    } else if (minutes === null && last !== null) times.push({ at: last, atSource: "inherited" });
    else times.push({ at: null, atSource: "unknown" });
  }
  return times;
}

/** The day of each row where it is known. */
function daysOf(rows: readonly TimedRow[], atEnd: boolean, now: number): (number | null)[] {
  const days: (number | null)[] = [];
  let day: number | null = null;
  for (const row of rows) {
    if (row.type === "day") day = row.day;
    else if (row.stamp?.day != null) day = row.stamp.day;
    days.push(day);
  }
  if (!atEnd || day !== null) return days;
  // No day anywhere: count back from today.
  let current = midnight(now);
  let later = (now - current) / 60_000;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    const minutes = row?.type === "message" ? (row.stamp?.minutes ?? null) : null;
    if (minutes !== null) {
      if (minutes > later + SKEW_MINUTES) current = midnight(current - 1);
      later = minutes;
    }
    days[i] = current;
  }
  return days;
}

/** Clocks of server and browser differ a little; a bubble two minutes ahead is of today. */
const SKEW_MINUTES = 2;
