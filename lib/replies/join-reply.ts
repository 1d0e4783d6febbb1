import type { FilledReply, TextPart } from "../domain/suggestion";
import type { TemplateSlot } from "../domain/template";
import { findSlot, formatSlotValue, type SlotFormat } from "./typed-slots";

/** Stands for a slot that was left empty while the text is joined; no reply holds it. */
const GONE = "\ue000";
const BLANK = "[ \\t\\u00a0\\u3000]";
const MARK = "[.,;:!?…。，、；：！？]";

/** A line that says nothing but the empty slot: a list's dash, a stop. */
const LINE = `${BLANK}*(?:[-–•*·]|\\d{1,2}[.)])?${BLANK}*${GONE}[ ${GONE}]*${MARK}*${BLANK}*`;
const LONE_PARAGRAPH = new RegExp(`\\n${BLANK}*\\n${LINE}(?=\\n${BLANK}*\\n|$)`, "g");
const LONE_LINE = new RegExp(`(^|\\n)${LINE}(?=\\n|$)`, "g");
const BRACKETS = new RegExp(`[([{（【「『“‘"]${BLANK}*${GONE}${BLANK}*[)\\]}）】」』”’"]`, "g");
/** Of "a, {x}, b" one comma stays, and it is the one that the sentence goes on with. */
const DOUBLE_MARK = new RegExp(`[,;，、；]${BLANK}*${GONE}${BLANK}*(?=${MARK})`, "g");
const AT_START = new RegExp(`(^|\\n)${BLANK}*${GONE}${BLANK}*[,，、:：]?${BLANK}*`, "g");
const BEFORE_END = new RegExp(`${BLANK}*${GONE}(?=${BLANK}|${MARK}|[)\\]）】」』”’]|\\n|$)`, "g");

/**
 * The text of a reply with what the agent typed for its open slots, each value written as its slot's type is in the
 * reply's language; or what is wrong with which value. An optional slot without a value vanishes, and with it the blanks,
 * brackets and commas that would be left over around it. No brace of a slot is ever in the text.
 *
 * @param asked how the template declares its open slots; an undeclared one is a required text
 */
export function joinReply(
  parts: readonly TextPart[],
  asked: readonly TemplateSlot[],
  typed: Partial<Record<string, string>>,
  format: SlotFormat,
): FilledReply {
  const values = new Map<string, string>();
  const problems = new Map<string, Extract<FilledReply, { ok: false }>["problems"][number]>();
  for (const part of parts) {
    if (part.type !== "open" || values.has(part.slot)) continue;
    const { slot } = part;
    const own = Object.hasOwn(typed, slot) ? typed[slot] : undefined;
    const value = formatSlotValue(findSlot(asked, slot), own ?? "", format);
    if (value.ok) values.set(slot, value.text);
    else problems.set(slot, { slot, reason: value.reason });
  }
  if (problems.size > 0) return { ok: false, problems: [...problems.values()] };
  const text = parts
    .map(
      (part) =>
        (part.type === "open" ? values.get(part.slot) : part.text) || (part.type === "text" ? "" : GONE),
    )
    .join("");
  return { ok: true, text: closeGaps(text) };
}

function closeGaps(text: string): string {
  if (!text.includes(GONE)) return text;
  const closed = text
    .replace(LONE_PARAGRAPH, "")
    .replace(LONE_LINE, (_, before: string, at: number) => (at === 0 ? before : ""))
    .replace(BRACKETS, GONE)
    .replace(DOUBLE_MARK, "")
    .replace(AT_START, "$1")
    .replace(BEFORE_END, "")
    .replaceAll(GONE, "");
  // Where a first or last line vanished its line break is left.
  return text.startsWith("\n") ? closed : closed.replace(/^\n+/, "");
}

/**
 * Slots that the template answers by itself: one with a default and without a question for the agent takes it. All others
 * stay open; a default that is not valid for its slot leaves it open, too.
 */
export function takeDefaults(
  parts: readonly TextPart[],
  slots: readonly TemplateSlot[],
  format: SlotFormat,
): TextPart[] {
  return parts.map((part) => {
    if (part.type !== "open") return part;
    const slot = findSlot(slots, part.slot);
    if (slot.default.trim() === "" || slot.prompt.trim() !== "") return part;
    const value = formatSlotValue(slot, "", format);
    return value.ok ? { type: "filled", slot: part.slot, text: value.text } : part;
  });
}
