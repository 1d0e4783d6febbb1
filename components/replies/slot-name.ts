import { PAGE_SLOTS, type PageSlot } from "../../lib/domain/suggestion";
import { slots } from "../../lib/i18n/messages/slots";
import type { Words } from "../surface/locale";

/** What to call a slot: the catalogue's word where it has one, else the agent's own name with spaces. */
export function slotName(slot: string, t: Words): string {
  if ((PAGE_SLOTS as readonly string[]).includes(slot)) return t(`slot_${slot as PageSlot}`);
  const key = `slot_${slot}`;
  return Object.hasOwn(slots, key) ? t(key as keyof typeof slots) : slot.replaceAll("_", " ");
}
