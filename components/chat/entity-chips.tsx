import {
  AtSign,
  Banknote,
  CalendarDays,
  Check,
  Hash,
  Layers,
  Link,
  MessageCircle,
  Palette,
  Phone,
  Ruler,
  Truck,
} from "lucide-react";
import { useState } from "react";
import type { Entity, EntityKind } from "../../lib/domain/entity";
import { useLocale, useWords } from "../surface/locale";
import { describeEntity } from "./describe-entity";

const ICONS = {
  order_id: Hash,
  tracking_number: Truck,
  money: Banknote,
  date: CalendarDays,
  phone: Phone,
  email: AtSign,
  url: Link,
  messenger: MessageCircle,
  size: Ruler,
  colour: Palette,
  quantity: Layers,
} as const satisfies Record<EntityKind, unknown>;

/** More chips than this would hide the conversation. */
const SHOWN = 8;

export interface EntityChipsProps {
  entities: readonly Entity[];
  /** Copies the words as the buyer wrote them; true when the browser did. */
  onCopy: (text: string) => Promise<boolean>;
}

/** What a message holds that can be taken out of it; a click copies. */
export function EntityChips({ entities, onCopy }: EntityChipsProps) {
  const t = useWords();
  const locale = useLocale();
  const [copied, setCopied] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const distinct = entities.filter(
    (entity, at) =>
      entities.findIndex(({ kind, value }) => kind === entity.kind && value === entity.value) === at,
  );
  const shown = all ? distinct : distinct.slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <ul aria-label={t("entitiesHeading")} className="flex max-w-full flex-wrap gap-1">
      {shown.map((entity) => {
        const Icon = copied === entity.start ? Check : ICONS[entity.kind];
        const title = `${describeEntity(entity, t, locale)} · ${t(copied === entity.start ? "copied" : "entityCopy")}`;
        return (
          <li key={entity.start} className="min-w-0">
            <button
              type="button"
              data-testid="entity-chip"
              data-kind={entity.kind}
              title={title}
              aria-label={`${entity.value}, ${title}`}
              onClick={() => onCopy(entity.value).then((done) => done && setCopied(entity.start))}
              onBlur={() => setCopied(null)}
              className="inline-flex h-6 max-w-full items-center gap-1 rounded-md border border-line bg-surface px-1.5 text-2xs text-ink-2 hover:border-line-strong hover:text-ink"
            >
              <Icon aria-hidden="true" className="size-3 shrink-0" />
              <span dir="auto" className="page-name tabular-nums">
                {entity.value}
              </span>
            </button>
          </li>
        );
      })}
      {distinct.length > SHOWN ? (
        <li>
          <button
            type="button"
            aria-expanded={all}
            onClick={() => setAll(!all)}
            className="h-6 rounded-md px-1.5 text-2xs font-medium text-accent"
          >
            {all ? t("showLess") : t("entitiesMore", { count: distinct.length - SHOWN })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
