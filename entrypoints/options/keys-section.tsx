import { Button } from "../../components/controls/button";
import { SwitchRow } from "../../components/controls/choice";
import { KeyField } from "../../components/settings/key-field";
import { useOptionWords } from "../../components/surface/option-words";
import { DEFAULT_SETTINGS, type Settings } from "../../lib/domain/settings";
import type { SurfaceProps } from "../sidepanel/surface/surface-frame";

/** The offers in their order; a row stays itself when its key changes. */
const ROWS = ["first", "second", "third"] as const;

/** The keys that insert and undo in the console. */
export function KeysSection({ settings, save }: SurfaceProps) {
  const o = useOptionWords();
  const { insertKeys, undoKey, searchKey } = settings;
  const all = [...insertKeys, undoKey, searchKey];
  const isDefault =
    undoKey === DEFAULT_SETTINGS.undoKey &&
    searchKey === DEFAULT_SETTINGS.searchKey &&
    insertKeys.every((key, i) => key === DEFAULT_SETTINGS.insertKeys[i]);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-2">{o("keysLead")}</p>
      <div className="divide-y divide-line rounded-xl border border-line bg-surface px-4">
        {insertKeys.map((code, at) => (
          <KeyField
            key={ROWS[at]}
            testId={`options-key-${at + 1}`}
            label={o("keyInsert", { number: at + 1 })}
            code={code}
            taken={all.filter((other) => other !== code)}
            onChange={(next) =>
              save({
                insertKeys: insertKeys.map((old, i) => (i === at ? next : old)) as Settings["insertKeys"],
              })
            }
          />
        ))}
        <KeyField
          testId="options-key-undo"
          label={o("keyUndo")}
          code={undoKey}
          taken={all.filter((other) => other !== undoKey)}
          onChange={(next) => save({ undoKey: next })}
        />
        <KeyField
          testId="options-key-search"
          label={o("keySearch")}
          code={searchKey}
          taken={all.filter((other) => other !== searchKey)}
          onChange={(next) => save({ searchKey: next })}
        />
        <div className="py-1">
          <SwitchRow
            testId="options-slash"
            label={o("slashInComposer")}
            hint={o("slashInComposerHint")}
            on={settings.slashInComposer}
            onChange={(slashInComposer) => save({ slashInComposer })}
          />
        </div>
      </div>
      <Button
        look="plain"
        className="self-start"
        disabled={isDefault}
        data-testid="options-keys-reset"
        onClick={() =>
          save({
            insertKeys: DEFAULT_SETTINGS.insertKeys,
            undoKey: DEFAULT_SETTINGS.undoKey,
            searchKey: DEFAULT_SETTINGS.searchKey,
          })
        }
      >
        {o("keysReset")}
      </Button>
    </div>
  );
}
