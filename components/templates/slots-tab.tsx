import { Braces } from "lucide-react";
import { PAGE_SLOTS } from "../../lib/domain/suggestion";
import type { TemplateSlot } from "../../lib/domain/template";
import { useLibraryWords } from "./library-words";
import { SlotCard } from "./slot-card";

export interface SlotsTabProps {
  /** As declared. */
  slots: readonly TemplateSlot[];
  /** Names that stand in the texts, as they are written there. */
  used: readonly string[];
  onChange: (slots: TemplateSlot[]) => void;
  /** Whether a slot's default fits its kind. */
  fits: (slot: TemplateSlot) => boolean;
}

/** Every blank of the template: what kind it is, whether it may stay empty, what is asked. */
export function SlotsTab({ slots, used, onChange, fits }: SlotsTabProps) {
  const l = useLibraryWords();
  const names = [...new Set([...used, ...slots.map(({ name }) => name.toLowerCase())])];
  if (names.length === 0)
    return (
      <p className="flex items-center gap-2 rounded-xl bg-sunken px-3 py-3 text-ink-2">
        <Braces aria-hidden="true" className="size-4 shrink-0" />
        {l("slotsNone")}
      </p>
    );
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-2">{l("slotsLead")}</p>
      {names.map((name) => {
        const known = slots.find((slot) => slot.name.toLowerCase() === name);
        const slot = known ?? undeclared(name);
        return (
          <SlotCard
            key={name}
            slot={slot}
            used={used.includes(name)}
            fits={fits(slot)}
            onChange={(change) => {
              const next = { ...slot, ...change };
              onChange(known ? slots.map((one) => (one === known ? next : one)) : [...slots, next]);
            }}
            onRemove={() => onChange(slots.filter((one) => one !== known))}
          />
        );
      })}
    </div>
  );
}

const ORDER_FACTS: readonly string[] = ["order_id", "item_title", "tracking_number", "order_status"];

/** What a blank is until somebody says otherwise. */
function undeclared(name: string): TemplateSlot {
  const type = ORDER_FACTS.includes(name)
    ? "order_fact"
    : (PAGE_SLOTS as readonly string[]).includes(name)
      ? "buyer_fact"
      : "text";
  return { name, type, required: true, default: "", prompt: "", choices: [] };
}
