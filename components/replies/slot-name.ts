import { PAGE_SLOTS, type PageSlot } from "../../lib/domain/suggestion";
import type { Words } from "../surface/locale";

/** What to call a slot: the catalogue's word for ours, else the agent's own name with spaces. */
export function slotName(slot: string, t: Words): string {
  if ((PAGE_SLOTS as readonly string[]).includes(slot)) return t(`slot_${slot as PageSlot}`);
  return slot.replaceAll("_", " ");
}
