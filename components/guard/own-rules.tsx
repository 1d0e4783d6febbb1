import { Pencil, Trash2 } from "lucide-react";
import type { UserRule } from "../../lib/domain/user-rule";
import { IconButton } from "../controls/button";
import { SeverityMark } from "./severity-mark";
import { RuleSwitch } from "./shipped-rules";
import { useGuardWords } from "./words";

export interface OwnRulesProps {
  rules: readonly UserRule[];
  onEnable: (rule: UserRule, enabled: boolean) => void;
  onEdit: (rule: UserRule) => void;
  onDelete: (rule: UserRule) => void;
}

/** The agent's own rules. */
export function OwnRules({ rules, onEnable, onEdit, onDelete }: OwnRulesProps) {
  const g = useGuardWords();
  if (rules.length === 0)
    return (
      <p className="rounded-xl border border-dashed border-line-strong px-4 py-4 text-center text-ink-2">
        {g("ownNone")}
      </p>
    );
  return (
    <ul className="flex flex-col gap-1.5">
      {rules.map((rule) => (
        <li
          key={rule.id}
          data-testid="own-rule"
          className="flex items-center gap-3 rounded-xl border border-line bg-surface py-1.5 pr-1.5 pl-3"
        >
          <RuleSwitch
            on={rule.enabled}
            label={g("ownUse", { name: rule.name })}
            onChange={(enabled) => onEnable(rule, enabled)}
          />
          <div className={`min-w-0 flex-1 ${rule.enabled ? "" : "opacity-60"}`}>
            <p className="flex items-center gap-2">
              <span className="truncate text-sm font-medium">{rule.name}</span>
              <SeverityMark severity={rule.severity} />
            </p>
            <p
              dir="auto"
              className={`truncate text-xs text-ink-2 ${rule.form === "words" ? "" : "font-mono"}`}
            >
              {rule.text.replaceAll("\n", " · ")}
            </p>
          </div>
          <IconButton
            label={g("ownEditOf", { name: rule.name })}
            data-testid="own-rule-edit"
            icon={<Pencil aria-hidden="true" className="size-4" />}
            onClick={() => onEdit(rule)}
          />
          <IconButton
            label={g("ownDeleteOf", { name: rule.name })}
            data-testid="own-rule-delete"
            icon={<Trash2 aria-hidden="true" className="size-4" />}
            onClick={() => onDelete(rule)}
          />
        </li>
      ))}
    </ul>
  );
}
