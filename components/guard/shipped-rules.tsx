import { ChevronRight } from "lucide-react";
import { Switch } from "radix-ui";
import { useMemo, useState } from "react";
import { LANGUAGES, type Language } from "../../lib/domain/language";
import { POLICY_CLASSES, type PolicyClass, SEVERITIES, type Severity } from "../../lib/domain/policy";
import type { GuardSettings } from "../../lib/domain/user-rule";
import { nameRule } from "../../lib/i18n/rule-names";
import { SearchField, SelectField } from "../controls/field";
import { WindowList } from "../controls/window-list";
import { useLocale, useWords } from "../surface/locale";
import { useGuardWords } from "./words";

/** A built-in rule as the list shows it. */
export interface ShippedRule {
  id: string;
  language: Language | "any";
  class: PolicyClass;
  /** As shipped, where nothing makes it harder or milder. */
  severity: Severity;
  /** Readable English. */
  name: string;
}

export interface ShippedRulesProps {
  rules: readonly ShippedRule[];
  settings: GuardSettings;
  onSwitch: (ids: readonly string[], on: boolean) => void;
  onSeverity: (id: string, severity: Severity | null) => void;
}

type Row = { kind: "class"; name: PolicyClass; rules: ShippedRule[] } | { kind: "rule"; rule: ShippedRule };

/** All built-in rules by class: found by words and language, switched off and on, weighed otherwise. */
export function ShippedRules({ rules, settings, onSwitch, onSeverity }: ShippedRulesProps) {
  const t = useWords();
  const g = useGuardWords();
  const locale = useLocale();
  const [query, setQuery] = useState("");
  const [language, setLanguage] = useState<Language | "">("");
  const [open, setOpen] = useState<ReadonlySet<PolicyClass>>(new Set());
  const off = useMemo(() => new Set(settings.off), [settings.off]);
  const words = query.trim().toLowerCase();
  const rows = useMemo(() => {
    const fits = (rule: ShippedRule) =>
      (language === "" || rule.language === language || rule.language === "any") &&
      words
        .split(/\s+/)
        .every((word) =>
          `${rule.id} ${nameRule(rule.name, locale)} ${g(`class_${rule.class}`)}`
            .toLowerCase()
            .includes(word),
        );
    return POLICY_CLASSES.flatMap((name): Row[] => {
      const found = rules.filter((rule) => rule.class === name && fits(rule));
      if (found.length === 0) return [];
      const shown = words !== "" || open.has(name);
      return [
        { kind: "class", name, rules: found },
        ...(shown ? found.map((rule): Row => ({ kind: "rule", rule })) : []),
      ];
    });
  }, [rules, language, words, open, g, locale]);
  const toggle = (name: PolicyClass) =>
    setOpen((old) => {
      const next = new Set(old);
      if (!next.delete(name)) next.add(name);
      return next;
    });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex gap-2">
        <SearchField
          label={g("search")}
          clearLabel={g("clear")}
          value={query}
          onChange={setQuery}
          data-testid="rules-search"
        />
        <SelectField
          bare
          label={g("language")}
          testId="rules-language"
          className="max-w-40"
          value={language}
          onChange={setLanguage}
          options={[
            { value: "", label: g("anyLanguage") },
            ...LANGUAGES.map((code) => ({ value: code, label: t(`language_${code}`) })),
          ]}
        />
      </div>
      {rows.length === 0 ? <p className="px-1 py-4 text-ink-2">{g("noneFound")}</p> : null}
      <WindowList
        items={rows}
        keyOf={(row) => (row.kind === "class" ? row.name : row.rule.id)}
        label={g("search")}
        estimate={46}
        row={(row) =>
          row.kind === "class" ? (
            <ClassRow
              name={row.name}
              count={row.rules.length}
              off={row.rules.filter(({ id }) => off.has(id)).length}
              open={words !== "" || open.has(row.name)}
              onToggle={() => toggle(row.name)}
              onSwitch={(on) =>
                onSwitch(
                  row.rules.map(({ id }) => id),
                  on,
                )
              }
            />
          ) : (
            <RuleRow
              rule={row.rule}
              on={!off.has(row.rule.id)}
              chosen={settings.severities?.[row.rule.id] ?? null}
              onSwitch={(on) => onSwitch([row.rule.id], on)}
              onSeverity={(severity) => onSeverity(row.rule.id, severity)}
            />
          )
        }
      />
    </div>
  );
}

interface ClassRowProps {
  name: PolicyClass;
  count: number;
  off: number;
  open: boolean;
  onToggle: () => void;
  onSwitch: (on: boolean) => void;
}

function ClassRow({ name, count, off, open, onToggle, onSwitch }: ClassRowProps) {
  const g = useGuardWords();
  return (
    <div
      data-testid={`rules-class-${name}`}
      className="flex items-center gap-3 rounded-xl border border-line bg-surface py-2 pr-3 pl-1.5"
    >
      <button
        type="button"
        aria-expanded={open}
        onClick={onToggle}
        className="flex min-w-0 flex-1 items-center gap-2 rounded-md py-0.5 text-start"
      >
        <ChevronRight
          aria-hidden="true"
          className={`size-4 shrink-0 text-ink-2 transition-transform ${open ? "rotate-90" : ""}`}
        />
        <span className="min-w-0">
          <span className="font-semibold">{g(`class_${name}`)}</span>
          <span className="block text-xs text-ink-2">{g(`why_${name}`)}</span>
        </span>
      </button>
      <span className="shrink-0 text-2xs text-ink-2 tabular-nums">
        {off > 0 ? g("rulesOff", { count: off }) : g("rulesOf", { count })}
      </span>
      <RuleSwitch on={off < count} label={g("ruleUse", { name: g(`class_${name}`) })} onChange={onSwitch} />
    </div>
  );
}

interface RuleRowProps {
  rule: ShippedRule;
  on: boolean;
  chosen: Severity | null;
  onSwitch: (on: boolean) => void;
  onSeverity: (severity: Severity | null) => void;
}

function RuleRow({ rule, on, chosen, onSwitch, onSeverity }: RuleRowProps) {
  const t = useWords();
  const g = useGuardWords();
  const name = nameRule(rule.name, useLocale());
  return (
    <div
      data-testid="rules-row"
      data-rule={rule.id}
      className="ml-7 flex flex-wrap items-center gap-x-3 gap-y-1 py-0.5 pr-3"
    >
      <div className={`min-w-0 flex-1 basis-44 ${on ? "" : "opacity-55"}`}>
        <p className="truncate text-sm first-letter:uppercase" title={name}>
          {name}
        </p>
        <p className="text-2xs text-ink-2">
          {rule.language === "any" ? g("everyText") : t(`language_${rule.language}`)}
        </p>
      </div>
      <SelectField
        bare
        label={g("severityOf", { name })}
        testId="rules-severity"
        className="h-7! w-36 text-xs"
        value={chosen ?? ""}
        onChange={(value) => onSeverity(value === "" ? null : value)}
        options={[
          {
            value: "" as Severity | "",
            label: `${g("severityShipped")} (${g(`severity_${rule.severity}`)})`,
          },
          ...SEVERITIES.map((value) => ({ value, label: g(`severity_${value}`) })),
        ]}
      />
      <RuleSwitch on={on} label={g("ruleUse", { name })} onChange={onSwitch} />
    </div>
  );
}

/** On or off, without words of its own. */
export function RuleSwitch({
  on,
  label,
  onChange,
}: {
  on: boolean;
  label: string;
  onChange: (on: boolean) => void;
}) {
  return (
    <Switch.Root
      checked={on}
      onCheckedChange={onChange}
      aria-label={label}
      className="relative h-5 w-9 shrink-0 rounded-full bg-line-strong transition-colors data-[state=checked]:bg-accent"
    >
      <Switch.Thumb className="block size-4 translate-x-0.5 rounded-full bg-surface shadow transition-transform data-[state=checked]:translate-x-[18px]" />
    </Switch.Root>
  );
}
