import * as v from "valibot";
import type { OfferChoice } from "./offer-choice";

/** Reasons why a text was not put into the composer; each has a message in the catalogue. */
export const INSERT_FAILURES = [
  "thread_changed",
  "no_open_thread",
  "composer_missing",
  "composer_locked",
  "too_long",
  "not_accepted",
  "reverted",
  "unfilled_slot",
  "busy",
  /** The draft is not the one that was to be replaced. */
  "draft_changed",
  "paused",
  "page_gone",
] as const;
export type InsertFailure = (typeof INSERT_FAILURES)[number];

/** `not_accepted`: no technique was kept by the console; the text was offered for copying instead. */
export const insertResultSchema = /* @__PURE__ */ (() =>
  v.variant("ok", [
    v.object({ ok: v.literal(true), status: v.literal("inserted"), technique: v.string() }),
    v.object({ ok: v.literal(false), reason: v.picklist(INSERT_FAILURES) }),
  ]))();
export type InsertResult = v.InferOutput<typeof insertResultSchema>;

export const UNDO_FAILURES = ["nothing_to_undo", "edited_since", ...INSERT_FAILURES] as const;
export type UndoResult =
  | { ok: true; status: "undone" }
  | { ok: false; reason: (typeof UNDO_FAILURES)[number] };

/** One line of the insert log: which text went where, and what became of it. */
export interface InsertionRecord {
  id: string;
  threadKey: string;
  templateId: string | null;
  text: string;
  at: number;
  outcome: "inserted" | "undone" | "reverted" | "sent_as_is" | "sent_edited";
  closedAt: number | null;
  /** Share of the inserted text that the sent one kept, 0 to 1; null until sent. */
  keptShare: number | null;
  /** What else was offered; missing where it answered no message, and in rows from before it was kept. */
  offer?: OfferChoice;
}
