import { BookmarkPlus, Check, Copy, CornerDownLeft, RefreshCw } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Span } from "../../lib/domain/assessment";
import type { Trace } from "../../lib/domain/generation";
import type { ReportedFinding } from "../../lib/domain/guard-report";
import type { Language } from "../../lib/domain/language";
import { Button, IconButton } from "../controls/button";
import { applyFix, FindingList } from "../guard/finding-list";
import { useLocale, useWords } from "../surface/locale";
import { languageName } from "../templates/language-name";
import { FactList } from "./fact-list";
import { LiveText } from "./live-text";
import { type Refusal, Refusals } from "./refusals";
import { isWorking, type ShownWork } from "./shown-work";
import { TracedEditor } from "./traced-editor";
import { useAssistantWords } from "./words";
import { WorkState } from "./work-state";

/** A finished draft as the agent has it now. */
export interface DraftContent {
  text: string;
  language: Language;
  traces: readonly Trace[];
  findings: readonly ReportedFinding[];
  /** The text that the findings are of: the one before a change that is not checked yet. */
  foundIn: string;
  /** A change of hers is being checked. */
  checking: boolean;
  /** Why it must not be inserted; empty: it may. */
  refusals: readonly Refusal[];
  backTranslation: string | null;
  edited: boolean;
}

export interface DraftCardProps {
  work: ShownWork;
  /** Null until it is finished. */
  draft: DraftContent | null;
  agentLanguage: Language;
  /** Who wrote it, in words. */
  author: string;
  /** Another insert is on its way. */
  busy: boolean;
  onEdit: (text: string) => void;
  onCheck: () => void;
  onInsert: (text: string) => void;
  onSave: (text: string) => void;
  onCopy: (text: string) => void;
  onStop: () => void;
  onAgain: () => void;
  onModels?: () => void;
}

const NONE: readonly Span[] = [];
const TEST_IDS = { state: "draft-state", stop: "draft-stop", again: "draft-retry" };

/** A draft from its first word to the composer: where it stands, what it says, what it rests on, what is wrong with it. */
export function DraftCard(props: DraftCardProps) {
  const { work, draft, agentLanguage, author, onStop, onAgain, onModels } = props;
  const t = useWords();
  const a = useAssistantWords();
  const locale = useLocale();
  const card = useRef<HTMLElement>(null);
  const [written = "", readBack = ""] = work.texts;
  const working = isWorking(work.state);
  const stopped = !working && !draft;
  useKeptFocus(card, working, props.busy);
  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-label={a("draftHeading")}
      data-testid="draft-card"
      data-state={work.state}
      className="flex flex-col gap-2 border-t border-line pt-3 outline-none"
    >
      <WorkState
        work={work}
        testIds={TEST_IDS}
        done={
          draft
            ? a("writtenBy", { language: languageName(draft.language, t, locale), model: author })
            : undefined
        }
        onStop={onStop}
        onAgain={onAgain}
        onModels={onModels}
      />
      {draft ? (
        <FinishedDraft {...props} draft={draft} />
      ) : written !== "" || working ? (
        <>
          {stopped ? <p className="text-2xs font-medium text-ink-2">{a("draftPartial")}</p> : null}
          <LiveText text={written} writing={work.state === "running" && work.texts.length < 2} />
          {readBack !== "" ? <Back text={readBack} language={agentLanguage} stale={false} /> : null}
        </>
      ) : null}
    </article>
  );
}

function FinishedDraft(props: DraftCardProps & { draft: DraftContent }) {
  const { draft, agentLanguage, busy, onEdit, onCheck, onInsert, onSave, onCopy, onAgain } = props;
  const { text, traces, findings, foundIn, checking, refusals, backTranslation, edited } = draft;
  const t = useWords();
  const a = useAssistantWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1600);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <TracedEditor
        area={area}
        text={text}
        traces={traces}
        objected={foundIn === text ? findings.flatMap(({ spans }) => spans) : NONE}
        onChange={onEdit}
      />
      {backTranslation ? <Back text={backTranslation} language={agentLanguage} stale={edited} /> : null}
      <FactList
        text={text}
        traces={traces}
        onFind={({ start, end }) => {
          area.current?.focus();
          area.current?.setSelectionRange(start, end);
        }}
      />
      <div className="flex flex-wrap items-center gap-1.5">
        <Button
          look="primary"
          data-testid="draft-insert"
          disabled={busy || checking || refusals.length > 0}
          onClick={() => onInsert(text)}
        >
          <CornerDownLeft aria-hidden="true" className="size-3.5" />
          {t("insert")}
        </Button>
        <Button
          look="plain"
          data-testid="draft-save"
          title={a("save")}
          disabled={checking || refusals.length > 0}
          onClick={() => onSave(text)}
          className="max-[359px]:w-8"
        >
          <BookmarkPlus aria-hidden="true" className="size-3.5 shrink-0" />
          {/* Where it is narrow, the sign alone, as its neighbours. */}
          <span className="max-[359px]:sr-only">{a("save")}</span>
        </Button>
        <span className="flex">
          <IconButton
            label={copied ? t("copied") : t("copy")}
            data-testid="draft-copy"
            icon={
              copied ? (
                <Check aria-hidden="true" className="size-4 text-good" />
              ) : (
                <Copy aria-hidden="true" className="size-4" />
              )
            }
            onClick={() => {
              onCopy(text);
              setCopied(true);
            }}
          />
          <IconButton
            label={a("again")}
            data-testid="draft-retry"
            icon={<RefreshCw aria-hidden="true" className="size-4" />}
            onClick={onAgain}
          />
        </span>
        <span role="status" className="text-2xs text-ink-2">
          {checking ? a("checking") : null}
        </span>
      </div>
      {checking ? null : <Refusals reasons={refusals} onCheck={onCheck} />}
      {findings.length > 0 ? (
        <FindingList
          testPrefix="draft"
          text={foundIn}
          findings={findings}
          {...(foundIn === text ? { onFix: (finding) => onEdit(applyFix(text, finding)) } : {})}
        />
      ) : null}
    </>
  );
}

function Back({ text, language, stale }: { text: string; language: Language; stale: boolean }) {
  const t = useWords();
  const a = useAssistantWords();
  const locale = useLocale();
  return (
    <div data-testid="draft-back" className="border-l-2 border-line pl-2 text-xs text-ink-2">
      <p className="text-2xs font-medium">
        {a("backHeading", { language: languageName(language, t, locale) })}
        {stale ? <span className="font-normal"> · {a("backStale")}</span> : null}
      </p>
      <p dir="auto" className="page-text">
        {text}
      </p>
    </div>
  );
}

/**
 * Stop goes when the work ends, Insert is off while a text is on its way: a focus that was on one of them stays in the card
 * instead of falling to the page.
 */
function useKeptFocus(card: RefObject<HTMLElement | null>, working: boolean, busy: boolean): void {
  const inside = useRef(false);
  useEffect(() => {
    const box = card.current;
    if (!box) return;
    const ended = new AbortController();
    const note = () => {
      inside.current = box.contains(document.activeElement);
    };
    box.addEventListener("focusin", note, { signal: ended.signal });
    // Without a new place the focus was lost with its element, not moved by the agent.
    box.addEventListener(
      "focusout",
      ({ relatedTarget }) => {
        if (relatedTarget) inside.current = box.contains(relatedTarget as Node);
      },
      { signal: ended.signal },
    );
    return () => ended.abort();
  }, [card]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the change of state takes a button away
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) card.current?.focus();
  }, [working, busy]);
}
