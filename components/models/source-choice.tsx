import { Globe, HardDrive, Server } from "lucide-react";
import { type ReactNode, useId } from "react";
import type { ModelCard } from "../../lib/domain/language-model";
import { TextField } from "../controls/field";
import { useModelWords } from "./words";

export const SOURCE_KINDS = ["hub", "mirror", "local"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
const ICONS = { hub: Globe, mirror: Server, local: HardDrive } as const;

/** Why a typed mirror is not taken; the checks are the caller's. */
export type MirrorTrouble = "empty" | "not_an_address" | "not_https" | "has_credentials" | "has_query";

export interface SourceChoiceProps {
  card: Pick<ModelCard, "repository" | "engine">;
  kind: SourceKind;
  onKind: (kind: SourceKind) => void;
  mirror: string;
  onMirror: (mirror: string) => void;
  /** What is wrong with the mirror as typed; shown once it was tried or left. */
  trouble: MirrorTrouble | null;
  /** What picks local files. */
  pick: ReactNode;
}

/** Where a model's files come from. Native radio buttons: arrow keys work. */
export function SourceChoice({ card, kind, onKind, mirror, onMirror, trouble, pick }: SourceChoiceProps) {
  const m = useModelWords();
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="sr-only">{m("source")}</legend>
      {SOURCE_KINDS.map((one) => {
        const Icon = ICONS[one];
        const off = one !== "local" && card.repository === null;
        return (
          <div
            key={one}
            className={`rounded-xl border ${one === kind ? "border-accent bg-surface ring-1 ring-accent" : "border-line bg-surface"}`}
          >
            <label
              className={`flex items-start gap-3 rounded-xl p-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${off ? "opacity-60" : ""}`}
            >
              <input
                type="radio"
                name={name}
                value={one}
                checked={one === kind}
                disabled={off}
                onChange={() => onKind(one)}
                data-testid={`source-${one}`}
                className="mt-1 size-4 shrink-0 accent-accent outline-none"
              />
              <span className="min-w-0 flex-1">
                <span className="flex items-center gap-2 font-medium">
                  {m(`source_${one}`)}
                  <Icon aria-hidden="true" className="ml-auto size-4 shrink-0 text-ink-2" />
                </span>
                <span className="mt-0.5 block text-xs text-ink-2">
                  {off ? m("sourceNoRepository") : m(`source_${one}_text`)}
                </span>
              </span>
            </label>
            {one === "mirror" && kind === "mirror" ? (
              <div className="px-3 pb-3 sm:pl-10">
                <TextField
                  label={m("mirrorAddress")}
                  hint={m("mirrorHint")}
                  error={trouble ? m(`mirror_${trouble}`) : null}
                  type="url"
                  inputMode="url"
                  autoComplete="off"
                  spellCheck={false}
                  placeholder="https://"
                  data-testid="mirror-input"
                  value={mirror}
                  onChange={(event) => onMirror(event.target.value)}
                />
              </div>
            ) : null}
            {one === "local" && kind === "local" ? <div className="px-3 pb-3 sm:pl-10">{pick}</div> : null}
          </div>
        );
      })}
    </fieldset>
  );
}
