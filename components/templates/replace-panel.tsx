import { useState } from "react";
import { Button } from "../controls/button";
import { SelectField, TextField } from "../controls/field";
import { Section } from "../controls/section";
import type { DiffPart } from "../format/diff-words";
import { ReplacedText } from "../format/replaced-text";
import { useLocale, useWords } from "../surface/locale";
import { languageName } from "./language-name";
import { useLibraryWords } from "./library-words";

export interface Replacement {
  find: string;
  by: string;
  /** Empty: in all. */
  language: string;
}

/** What a replacement would do. */
export interface ReplacePreview {
  hits: number;
  /** Ids of templates that would change. */
  ids: string[];
  /** The first of them. */
  samples: { key: string; title: string; language: string; parts: DiffPart[]; empty: boolean }[];
}

export interface ReplacePanelProps {
  languages: readonly string[];
  preview: (replacement: Replacement) => ReplacePreview;
  busy: boolean;
  onReplace: (replacement: Replacement, ids: string[]) => void;
}

/** Finds and replaces in the texts of the chosen templates, with what it would do in sight first. */
export function ReplacePanel({ languages, preview, busy, onReplace }: ReplacePanelProps) {
  const t = useWords();
  const l = useLibraryWords();
  const locale = useLocale();
  const [replacement, setReplacement] = useState<Replacement>({ find: "", by: "", language: "" });
  const set = (change: Partial<Replacement>) => setReplacement({ ...replacement, ...change });
  const { find, by, language } = replacement;
  const found = find === "" ? null : preview(replacement);
  const more = found ? found.ids.length - new Set(found.samples.map(({ key }) => key.split(" ")[0])).size : 0;
  return (
    <Section title={l("replaceTitle")}>
      <div className="flex flex-col gap-3 rounded-xl border border-line p-3">
        <TextField
          label={l("replaceFind")}
          hint={l("replaceFindHint")}
          value={find}
          data-testid="replace-find"
          onChange={(event) => set({ find: event.target.value })}
        />
        <TextField
          label={l("replaceBy")}
          value={by}
          data-testid="replace-by"
          onChange={(event) => set({ by: event.target.value })}
        />
        <SelectField
          label={l("replaceIn")}
          value={language}
          onChange={(next) => set({ language: next })}
          options={[
            { value: "", label: l("replaceAllLanguages") },
            ...languages.map((value) => ({ value, label: languageName(value, t, locale) })),
          ]}
        />
        {found ? (
          <div className="flex flex-col gap-2" data-testid="replace-preview">
            <p role="status" className="text-xs font-medium">
              {found.hits === 0
                ? l("replaceNone")
                : l("replaceCount", { hits: found.hits, count: found.ids.length })}
            </p>
            {found.samples.length > 0 ? (
              <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line">
                {found.samples.map(({ key, title, language: code, parts, empty }) => (
                  <li key={key} className="px-2.5 py-1.5 text-xs">
                    <p className="flex gap-2 text-2xs text-ink-2">
                      <span className="min-w-0 truncate">{title}</span>
                      <span className="shrink-0">{languageName(code, t, locale)}</span>
                    </p>
                    <ReplacedText parts={parts} />
                    {empty ? <p className="text-critical">{l("replaceEmpty")}</p> : null}
                  </li>
                ))}
              </ul>
            ) : null}
            {more > 0 ? <p className="text-xs text-ink-2">{l("replaceMore", { count: more })}</p> : null}
          </div>
        ) : null}
        <Button
          look="primary"
          data-testid="replace-run"
          disabled={busy || !found || found.ids.length === 0 || find === by}
          className="self-start"
          onClick={() => found && onReplace(replacement, found.ids)}
        >
          {busy ? l("workBusy") : l("replaceRun", { count: found?.ids.length ?? 0 })}
        </Button>
      </div>
    </Section>
  );
}
