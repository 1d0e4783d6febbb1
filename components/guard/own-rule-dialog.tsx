import { useState } from "react";
import { LANGUAGES } from "../../lib/domain/language";
import { MARKETPLACES } from "../../lib/domain/marketplace";
import { POLICY_CLASSES, SEVERITIES } from "../../lib/domain/policy";
import { MAX_RULE_TEXT, type UserRule } from "../../lib/domain/user-rule";
import { Segmented, SwitchRow, ToggleChip } from "../controls/choice";
import { EditDialog } from "../controls/edit-dialog";
import { SelectField, TextArea, TextField } from "../controls/field";
import { useWords } from "../surface/locale";
import { useGuardWords } from "./words";

/** Why a rule cannot run, by the key of its words. */
export type RefusalKey = Extract<Parameters<ReturnType<typeof useGuardWords>>[0], `refusal_${string}`>;

export interface OwnRuleDialogProps {
  rule: UserRule | null;
  /** Names what keeps a rule from running; null: it runs. */
  refuse: (rule: UserRule) => RefusalKey | null;
  onSave: (rule: UserRule) => void;
  onClose: () => void;
}

/** Adds or changes one rule of the agent's; a rule that cannot run safely is refused by name and not saved. */
export function OwnRuleDialog({ rule, refuse, onSave, onClose }: OwnRuleDialogProps) {
  const t = useWords();
  const g = useGuardWords();
  const [draft, setDraft] = useState<UserRule>(() => rule ?? blankRule());
  const [tried, setTried] = useState(false);
  const change = (part: Partial<UserRule>) => setDraft((old) => ({ ...old, ...part }));
  const refusal = refuse(draft);
  const save = () => {
    setTried(true);
    if (draft.name.trim() !== "" && !refusal) onSave({ ...draft, name: draft.name.trim() });
  };
  const asks = draft.rewrite !== null && draft.rewrite !== "";
  return (
    <EditDialog
      title={rule ? g("ownEdit") : g("ownAdd")}
      testId="rule-dialog"
      saveId="rule-save"
      shape="sheet"
      words={{ cancel: g("cancel"), save: g("save") }}
      onSave={save}
      onClose={onClose}
    >
      <div className="flex flex-col gap-4">
        <TextField
          label={g("name")}
          value={draft.name}
          maxLength={80}
          data-testid="rule-name"
          error={tried && draft.name.trim() === "" ? g("nameMissing") : null}
          onChange={(event) => change({ name: event.target.value })}
        />
        <Segmented
          label={g("form")}
          testId="rule-form"
          value={draft.form}
          onChange={(form) => change({ form })}
          options={(["words", "expression"] as const).map((form) => ({
            value: form,
            label: g(`form_${form}`),
          }))}
        />
        <TextArea
          label={g(`form_${draft.form}`)}
          hint={g(draft.form === "words" ? "wordsHint" : "expressionHint")}
          error={refusal && (tried || draft.text !== "") ? g(refusal) : null}
          rows={draft.form === "words" ? 4 : 2}
          dir="auto"
          spellCheck={false}
          maxLength={MAX_RULE_TEXT}
          className={draft.form === "expression" ? "font-mono" : ""}
          value={draft.text}
          data-testid="rule-text"
          onChange={(event) => change({ text: event.target.value })}
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField
            label={g("kind")}
            testId="rule-class"
            value={draft.class}
            onChange={(value) => change({ class: value })}
            options={POLICY_CLASSES.map((value) => ({ value, label: g(`class_${value}`) }))}
          />
          <SelectField
            label={g("severity")}
            testId="rule-severity"
            value={draft.severity}
            onChange={(value) => change({ severity: value })}
            options={SEVERITIES.map((value) => ({ value, label: g(`severity_${value}`) }))}
          />
        </div>
        <div>
          <TextField
            label={g("rewrite")}
            hint={g("rewriteHint")}
            dir="auto"
            value={draft.rewrite ?? ""}
            maxLength={MAX_RULE_TEXT}
            data-testid="rule-rewrite"
            onChange={(event) => change({ rewrite: event.target.value === "" ? null : event.target.value })}
          />
          {asks ? null : (
            <SwitchRow
              label={g("takeOut")}
              on={draft.rewrite === ""}
              onChange={(on) => change({ rewrite: on ? "" : null })}
            />
          )}
        </div>
        <Chips
          label={g("marketplaces")}
          values={MARKETPLACES}
          chosen={draft.marketplaces}
          name={(one) => t(`marketplace_${one}`)}
          onChange={(marketplaces) => change({ marketplaces })}
        />
        <Chips
          label={g("languages")}
          values={LANGUAGES}
          chosen={draft.languages}
          name={(one) => t(`language_${one}`)}
          onChange={(languages) => change({ languages })}
        />
      </div>
    </EditDialog>
  );
}

interface ChipsProps<V extends string> {
  label: string;
  values: readonly V[];
  chosen: readonly V[];
  name: (value: V) => string;
  onChange: (chosen: V[]) => void;
}

function Chips<V extends string>({ label, values, chosen, name, onChange }: ChipsProps<V>) {
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink-2">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {values.map((value) => (
          <ToggleChip
            key={value}
            on={chosen.includes(value)}
            onToggle={(on) => onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value))}
          >
            {name(value)}
          </ToggleChip>
        ))}
      </div>
    </fieldset>
  );
}

function blankRule(): UserRule {
  return {
    id: crypto.randomUUID(),
    name: "",
    class: "other_platform",
    severity: "warn",
    form: "words",
    text: "",
    languages: [],
    marketplaces: [],
    rewrite: null,
    enabled: true,
  };
}
