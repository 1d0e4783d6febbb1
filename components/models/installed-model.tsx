import { CircleCheck, RefreshCw, ShieldCheck, Trash2 } from "lucide-react";
import { useId, useState } from "react";
import { Button, IconButton } from "../controls/button";
import { formatMoment } from "../format/time";
import { useLocale } from "../surface/locale";
import { formatBytes, tellSource } from "./amounts";
import { AskAgain } from "./ask-again";
import { FailureNote } from "./failure-note";
import { InstallProgress, type InstallProgressProps } from "./install-progress";
import { useModelWords } from "./words";

export interface InstalledModelProps extends InstallProgressProps {
  /** Drafts are written by this one. */
  used: boolean;
  /** Bytes on this disk. */
  bytes: number;
  now: number;
  onUse: () => void;
  onVerify: () => void;
  onDelete: () => void;
}

/** One model of this computer: what it takes, where it is from, when it was checked, and what can be done with it. */
export function InstalledModel(props: InstalledModelProps) {
  const { install, used, bytes, now, onUse, onVerify, onDelete, onResume } = props;
  const m = useModelWords();
  const locale = useLocale();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const { card, state, verifiedAt, lastUsedAt } = install;
  const when = (at: number) => formatMoment(at, now, locale);
  // What was whole once and is damaged now is mended, not fetched anew.
  const damaged = state === "failed" && verifiedAt !== null;
  const ready = state === "ready";
  return (
    <article
      aria-labelledby={id}
      data-testid="installed-model"
      data-model={card.id}
      data-state={state}
      className="flex flex-col gap-2 rounded-xl border border-line bg-surface p-3"
    >
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-48">
          <h3 id={id} className="flex flex-wrap items-center gap-x-2 text-base font-semibold">
            {card.name}
            {used && ready ? (
              <span className="inline-flex h-5 items-center gap-1 rounded bg-accent-soft px-1.5 text-2xs font-semibold text-accent-deep">
                <CircleCheck aria-hidden="true" className="size-3.5" />
                {m("using")}
              </span>
            ) : null}
          </h3>
          <p className="text-xs text-ink-2">
            {[
              m("takes", { size: formatBytes(bytes) }),
              tellSource(m, install.source),
              ...(ready || damaged
                ? [
                    verifiedAt === null ? m("neverVerified") : m("verifiedAt", { when: when(verifiedAt) }),
                    lastUsedAt === null ? m("neverUsed") : m("usedAt", { when: when(lastUsedAt) }),
                  ]
                : []),
            ].join(" · ")}
          </p>
        </div>
        {ready && !asking ? (
          <div className="flex flex-wrap items-center gap-1">
            {used ? null : (
              <Button data-testid="model-use" onClick={onUse}>
                {m("useThis")}
              </Button>
            )}
            <Button look="plain" data-testid="model-verify" onClick={onVerify}>
              <ShieldCheck aria-hidden="true" className="size-4" />
              {m("verify")}
            </Button>
            <IconButton
              label={`${m("delete")}: ${card.name}`}
              icon={<Trash2 aria-hidden="true" className="size-4" />}
              data-testid="model-delete"
              onClick={() => setAsking(true)}
            />
          </div>
        ) : null}
      </div>
      {asking ? (
        <AskAgain
          question={m("deleteAsk", { name: card.name, size: formatBytes(bytes) })}
          yes={m("deleteYes")}
          no={m("deleteNo")}
          testId="model-delete"
          onYes={() => {
            setAsking(false);
            onDelete();
          }}
          onNo={() => setAsking(false)}
        />
      ) : null}
      {damaged && !asking ? (
        <>
          <FailureNote reason={install.failure ?? "model_damaged"} detail={install.failureDetail} />
          <div className="flex flex-wrap gap-2">
            {install.source.kind === "local" ? null : (
              <Button look="primary" data-testid="model-repair" onClick={onResume}>
                <RefreshCw aria-hidden="true" className="size-4" />
                {m("repair")}
              </Button>
            )}
            <Button data-testid="model-verify" onClick={onVerify}>
              {m("verify")}
            </Button>
            <Button look="plain" data-testid="model-delete" onClick={() => setAsking(true)}>
              {m("delete")}
            </Button>
          </div>
        </>
      ) : null}
      {ready || damaged ? null : state === "deleting" ? (
        <p role="status" className="text-ink-2">
          {m("install_deleting")}
        </p>
      ) : (
        <InstallProgress {...props} />
      )}
    </article>
  );
}
