import { useState } from "react";
import { MARKETPLACES } from "../../lib/domain/marketplace";
import { ORDER_MOMENTS, type OrderMoment } from "../../lib/domain/order-dates";
import { STAGES } from "../../lib/domain/reading";
import type { Template, TemplateCondition } from "../../lib/domain/template";
import { Segmented, ToggleChip } from "../controls/choice";
import { SelectField, TextField } from "../controls/field";
import { useWords } from "../surface/locale";
import { useOptionWords } from "../surface/option-words";
import { useLibraryWords } from "./library-words";

type Placed = Pick<Template, "marketplaces" | "regions" | "stages" | "conditions">;

export interface OfferTabProps {
  draft: Placed;
  onChange: (change: Partial<Placed>) => void;
}

/** Where and when a template is offered. */
export function OfferTab({ draft, onChange }: OfferTabProps) {
  const t = useWords();
  const o = useOptionWords();
  const l = useLibraryWords();
  const { marketplaces, regions, stages, conditions } = draft;
  const delivery =
    conditions.find(({ kind }) => kind === "delivered" || kind === "not_delivered")?.kind ?? "any";
  const daysOf = (kind: "within_days" | "after_days") => {
    const found = conditions.find((one) => one.kind === kind);
    return found && "days" in found ? found.days : null;
  };
  const setConditions = (kinds: readonly TemplateCondition["kind"][], fresh: TemplateCondition | null) =>
    onChange({
      conditions: [...conditions.filter(({ kind }) => !kinds.includes(kind)), ...(fresh ? [fresh] : [])],
    });
  const sinceOf = (kind: "within_days" | "after_days"): OrderMoment => {
    const found = conditions.find((one) => one.kind === kind);
    return (found && "since" in found ? found.since : undefined) ?? "placed";
  };
  const [within, after] = [daysOf("within_days"), daysOf("after_days")];
  const sameStart = sinceOf("within_days") === sinceOf("after_days");
  const never = within !== null && after !== null && sameStart && within <= after;
  return (
    <div className="flex flex-col gap-5">
      <p className="text-ink-2">{l("whenLead")}</p>
      <Chips
        label={o("fieldMarketplaces")}
        hint={marketplaces.length === 0 ? o("marketplacesHint") : null}
        all={MARKETPLACES}
        chosen={marketplaces}
        name={(one) => t(`marketplace_${one}`)}
        onChange={(next) => onChange({ marketplaces: next })}
      />
      <Regions regions={regions} onChange={(next) => onChange({ regions: next })} />
      <Chips
        label={l("fieldStages")}
        hint={stages.length === 0 ? l("fieldStagesHint") : null}
        all={STAGES}
        chosen={stages}
        name={(one) => t(`stage_${one}`)}
        onChange={(next) => onChange({ stages: next })}
      />
      <div>
        <p aria-hidden="true" className="mb-1 text-xs font-medium text-ink-2">
          {l("conditionDelivery")}
        </p>
        <Segmented
          label={l("conditionDelivery")}
          testId="condition-delivery"
          value={delivery as "any" | "delivered" | "not_delivered"}
          onChange={(next) =>
            setConditions(["delivered", "not_delivered"], next === "any" ? null : { kind: next })
          }
          options={(["any", "delivered", "not_delivered"] as const).map((value) => ({
            value,
            label: l(`delivery_${value}`),
          }))}
        />
      </div>
      <div className="grid items-start gap-3">
        {(["within_days", "after_days"] as const).map((kind) => (
          <div key={kind} className="grid grid-cols-2 items-start gap-2">
            <TextField
              label={l(kind === "within_days" ? "conditionWithin" : "conditionAfter")}
              hint={l("conditionDaysHint")}
              error={never && kind === "after_days" ? l("conditionNever") : null}
              inputMode="numeric"
              value={daysOf(kind) ?? ""}
              data-testid={`condition-${kind}`}
              onChange={(event) => {
                const digits = event.target.value.replace(/\D/g, "").slice(0, 4);
                const fresh = { kind, days: Number(digits), ...startOf(sinceOf(kind)) };
                setConditions([kind], digits === "" ? null : fresh);
              }}
            />
            <SelectField
              label={l("conditionSince")}
              value={sinceOf(kind)}
              testId={`condition-${kind}-since`}
              options={ORDER_MOMENTS.map((moment) => ({ value: moment, label: l(`since_${moment}`) }))}
              onChange={(since) => {
                const days = daysOf(kind);
                if (days !== null) setConditions([kind], { kind, days, ...startOf(since) });
              }}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

/** The order's own day needs no word in what is stored. */
function startOf(since: OrderMoment): { since?: OrderMoment } {
  return since === "placed" ? {} : { since };
}

interface ChipsProps<T extends string> {
  label: string;
  hint: string | null;
  all: readonly T[];
  chosen: readonly T[];
  name: (one: T) => string;
  onChange: (chosen: T[]) => void;
}

function Chips<T extends string>({ label, hint, all, chosen, name, onChange }: ChipsProps<T>) {
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink-2">{label}</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        {all.map((one) => (
          <ToggleChip
            key={one}
            on={chosen.includes(one)}
            onToggle={(on) => onChange(on ? [...chosen, one] : chosen.filter((other) => other !== one))}
          >
            {name(one)}
          </ToggleChip>
        ))}
        {hint ? <span className="text-xs text-ink-2">{hint}</span> : null}
      </div>
    </fieldset>
  );
}

const CODE = /^[A-Z]{2}$/;

/** Country codes as they are typed; only whole ones are taken. */
function Regions({
  regions,
  onChange,
}: {
  regions: readonly string[];
  onChange: (regions: string[]) => void;
}) {
  const l = useLibraryWords();
  const [typed, setTyped] = useState(regions.join(", "));
  const codes = typed
    .toUpperCase()
    .split(/[\s,;，、；]+/)
    .filter(Boolean);
  const wrong = codes.some((code) => !CODE.test(code));
  return (
    <TextField
      label={l("fieldRegions")}
      hint={l("fieldRegionsHint")}
      error={wrong ? l("fieldRegionsWrong") : null}
      value={typed}
      data-testid="field-regions"
      onChange={(event) => {
        setTyped(event.target.value);
        const next = event.target.value.toUpperCase().split(/[\s,;，、；]+/);
        onChange([...new Set(next.filter((code) => CODE.test(code)))]);
      }}
    />
  );
}
