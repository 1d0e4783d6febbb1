import {
  Bot,
  CircleHelp,
  FileText,
  Image,
  Megaphone,
  Package,
  ShoppingBag,
  Sticker,
  TriangleAlert,
  Video,
} from "lucide-react";
import type { ReactNode } from "react";
import type { Assessment } from "../../lib/domain/assessment";
import type { StoredMessage } from "../../lib/domain/conversation";
import type { Entity } from "../../lib/domain/entity";
import type { MessageKind } from "../../lib/domain/message";
import { formatMoment, formatShare } from "../format/time";
import { MarkedText } from "../risk/marked-text";
import { RiskChip } from "../risk/risk-chip";
import { useLocale, useWords } from "../surface/locale";
import { EntityChips, type EntityChipsProps } from "./entity-chips";

const KIND_ICONS = {
  image: Image,
  video: Video,
  sticker: Sticker,
  product_card: ShoppingBag,
  order_card: Package,
  file: FileText,
  notice: Megaphone,
  unsupported: CircleHelp,
} as const satisfies Record<Exclude<MessageKind, "text">, unknown>;

export interface MessageRowProps {
  message: StoredMessage;
  assessment: Assessment | undefined;
  now: number;
  /** What the text holds (order numbers, money…), and how one is copied; none are shown without. */
  entities?: readonly Entity[];
  onCopy?: EntityChipsProps["onCopy"];
  /** What was learnt about it, and the way to correct it. */
  learning?: ReactNode;
  /** What can be done with it. */
  action?: ReactNode;
  /** What it says in the agent's language. */
  reading?: ReactNode;
  /** What else it could mean. */
  opinion?: ReactNode;
}

/** One message: who, when, the words with risky ones marked, and what it was understood as. */
export function MessageRow(props: MessageRowProps) {
  const { message, assessment, now, entities = [], onCopy, learning, action, reading, opinion } = props;
  const t = useWords();
  const locale = useLocale();
  const { author, kind, text, translation, at, atSource, delivery } = message;
  const mine = author === "seller" || author === "automatic";
  const system = author === "system";
  const time = at === null ? t("timeUnknown") : formatMoment(at, now, locale);
  const unread = author === "buyer" && kind === "text" && text.trim() !== "" && !assessment;
  return (
    <div
      data-testid="thread-message"
      data-author={author}
      className={`flex flex-col gap-0.5 px-3 py-1.5 ${system ? "items-center" : mine ? "items-end" : "items-start"}`}
    >
      <p className="flex items-center gap-1 text-2xs text-ink-2">
        {author === "automatic" ? <Bot aria-hidden="true" className="size-3" /> : null}
        <span className="font-medium">{t(`author_${author}`)}</span>
        <span aria-hidden="true">·</span>
        <time className="tabular-nums" title={atSource === "inherited" ? t("timeInherited") : undefined}>
          {atSource === "inherited" ? `≈ ${time}` : time}
        </time>
      </p>
      <div
        className={`max-w-[92%] rounded-xl px-2.5 py-1.5 text-sm ${
          system
            ? "bg-transparent text-center text-xs text-ink-2"
            : mine
              ? "rounded-br-sm bg-accent-soft"
              : "rounded-bl-sm bg-sunken"
        }`}
      >
        {kind === "text" ? null : <KindLine kind={kind} />}
        {text ? (
          <MarkedText
            text={text}
            spans={assessment?.risks.flatMap((risk) => risk.spans) ?? []}
            faint={entities}
          />
        ) : null}
        {translation ? (
          <span
            dir="auto"
            className="page-text mt-1 block border-t border-line-strong/40 pt-1 text-xs text-ink-2"
          >
            {translation}
          </span>
        ) : null}
        {reading}
      </div>
      {entities.length > 0 && onCopy ? <EntityChips entities={entities} onCopy={onCopy} /> : null}
      {action}
      {delivery === "failed" ? (
        <p className="flex items-center gap-1 text-2xs font-medium text-critical">
          <TriangleAlert aria-hidden="true" className="size-3" />
          {t("deliveryFailed")}
        </p>
      ) : null}
      {assessment ? (
        <div className="flex max-w-full flex-wrap items-center gap-1 text-2xs text-ink-2">
          <span data-testid="message-chip">
            {assessment.unclear
              ? t("unclear")
              : `${t(`intent_${assessment.intent}`)} ${formatShare(assessment.confidence)}`}
          </span>
          {assessment.risks
            .map(({ flag }) => flag)
            .filter((flag, at, all) => all.indexOf(flag) === at)
            .map((flag) => (
              <RiskChip key={flag} flag={flag} />
            ))}
          {learning}
        </div>
      ) : unread ? (
        <p className="text-2xs font-medium text-watch">{t("checkByHand")}</p>
      ) : null}
      {opinion}
    </div>
  );
}

function KindLine({ kind }: { kind: Exclude<MessageKind, "text"> }) {
  const t = useWords();
  const Icon = KIND_ICONS[kind];
  return (
    <span className="flex items-center gap-1 text-xs font-medium text-ink-2">
      <Icon aria-hidden="true" className="size-3.5 shrink-0" />
      {t(`kind_${kind}`)}
    </span>
  );
}
