import { Languages, RefreshCw, Replace } from "lucide-react";
import { POLISH_WAYS, type PolishWay, type Trace } from "../../lib/domain/generation";
import type { ReportedFinding } from "../../lib/domain/guard-report";
import { LANGUAGES, type Language } from "../../lib/domain/language";
import { Button, IconButton } from "../controls/button";
import { SelectField } from "../controls/field";
import { diffWords } from "../format/diff-words";
import { ReplacedText } from "../format/replaced-text";
import { FindingList } from "../guard/finding-list";
import { useLocale, useWords } from "../surface/locale";
import { languageName } from "../templates/language-name";
import { FactList } from "./fact-list";
import { type Refusal, Refusals } from "./refusals";
import { isWorking, type ShownWork } from "./shown-work";
import { useAssistantWords } from "./words";
import { WorkState } from "./work-state";

/** What the message box of the console holds, as far as it is known. */
export type Typed = { state: "unread" | "empty" | "gone" } | { state: "text"; text: string };

/** What became of it. */
export interface Rewritten {
  kind: "polish" | "translate_text";
  before: string;
  text: string;
  traces: readonly Trace[];
  findings: readonly ReportedFinding[];
  lost: readonly string[];
  checking: boolean;
  refusals: readonly Refusal[];
}

export interface ComposerHelpProps {
  typed: Typed;
  /** Only translating is possible. */
  translateOnly: boolean;
  to: Language;
  onTo: (language: Language) => void;
  onRead: () => void;
  onPolish: (way: PolishWay) => void;
  onTranslate: () => void;
  work: ShownWork | null;
  rewritten: Rewritten | null;
  busy: boolean;
  author: string;
  onReplace: () => void;
  onCheck: () => void;
  onStop: () => void;
  onAgain: () => void;
  onModels?: () => void;
}

const TEST_IDS = { state: "polish-state", stop: "polish-stop", again: "polish-retry" };

/** Rewrites or translates what the agent typed; what changes is shown before it is put in its place. */
export function ComposerHelp(props: ComposerHelpProps) {
  const { typed, translateOnly, to, onTo, onRead, onPolish, onTranslate, work, rewritten } = props;
  const t = useWords();
  const a = useAssistantWords();
  const locale = useLocale();
  const working = work !== null && isWorking(work.state);
  const blocked = typed.state !== "text" || working;
  return (
    <div className="flex flex-col gap-2 text-xs">
      {typed.state === "text" ? (
        <div className="flex items-start gap-1">
          <div className="min-w-0 flex-1 border-l-2 border-line pl-2">
            <p className="text-2xs font-medium text-ink-2">{a("composerTyped")}</p>
            <p dir="auto" data-testid="composer-typed" className="page-text max-h-32 overflow-y-auto">
              {typed.text}
            </p>
          </div>
          <IconButton
            label={a("composerRead")}
            icon={<RefreshCw aria-hidden="true" className="size-3.5" />}
            onClick={onRead}
          />
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          {typed.state === "unread" ? null : (
            <p role="status" className="min-w-0 flex-1 basis-40 text-ink-2">
              {a(typed.state === "empty" ? "composerEmpty" : "composerGone")}
            </p>
          )}
          <Button size="sm" data-testid="composer-read" onClick={onRead}>
            {a("composerRead")}
          </Button>
        </div>
      )}
      {translateOnly ? null : (
        <div className="flex flex-wrap gap-1.5">
          {POLISH_WAYS.map((way) => (
            <Button
              key={way}
              size="sm"
              data-testid={`polish-${way}`}
              disabled={blocked}
              onClick={() => onPolish(way)}
            >
              {a(`polish_${way}`)}
            </Button>
          ))}
        </div>
      )}
      <div className="flex flex-wrap items-end gap-1.5">
        <div className="min-w-28 flex-1">
          <SelectField
            label={a("composerTo")}
            testId="composer-to"
            value={to}
            onChange={onTo}
            className="h-7! text-xs"
            options={LANGUAGES.map((language) => ({
              value: language,
              label: languageName(language, t, locale),
            }))}
          />
        </div>
        <Button size="sm" data-testid="composer-translate" disabled={blocked} onClick={onTranslate}>
          <Languages aria-hidden="true" className="size-3.5" />
          {a("composerTranslate")}
        </Button>
      </div>
      {work && !rewritten ? (
        <WorkState
          work={work}
          testIds={TEST_IDS}
          onStop={props.onStop}
          onAgain={props.onAgain}
          onModels={props.onModels}
        />
      ) : null}
      {rewritten ? <Result {...props} rewritten={rewritten} /> : null}
    </div>
  );
}

function Result(props: ComposerHelpProps & { rewritten: Rewritten }) {
  const { rewritten, typed, busy, author, onReplace, onCheck } = props;
  const { kind, before, text, traces, findings, lost, checking, refusals } = rewritten;
  const a = useAssistantWords();
  const same = before === text;
  const moved = typed.state !== "text" || typed.text !== before;
  return (
    <div className="flex flex-col gap-2" data-testid="polish-result">
      <p className="text-2xs text-ink-2">
        {same ? a("polishSame") : `${a("polishChanges")} · ${a("by", { model: author })}`}
      </p>
      {kind === "polish" && !same ? (
        <div data-testid="polish-diff">
          <ReplacedText parts={diffWords(before, text)} />
        </div>
      ) : (
        <p dir="auto" className="page-text text-sm" data-testid="polish-text">
          {text}
        </p>
      )}
      {lost.length > 0 ? (
        <p className="font-medium text-high" dir="auto">
          {a("readingLost", { words: lost.join(", ") })}
        </p>
      ) : null}
      <FactList text={text} traces={traces.filter(({ source }) => source === null)} />
      {findings.length > 0 ? <FindingList testPrefix="polish" text={text} findings={findings} /> : null}
      {checking ? null : <Refusals reasons={refusals} onCheck={onCheck} />}
      {same ? null : (
        <Button
          look="primary"
          className="self-start"
          data-testid="polish-replace"
          disabled={busy || checking || refusals.length > 0 || moved}
          onClick={onReplace}
        >
          <Replace aria-hidden="true" className="size-3.5" />
          {a("replace")}
        </Button>
      )}
    </div>
  );
}
