import { Plus } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { Button } from "../../components/controls/button";
import { Notice } from "../../components/controls/notice";
import { Section } from "../../components/controls/section";
import { Toast } from "../../components/controls/toast";
import { OwnRuleDialog } from "../../components/guard/own-rule-dialog";
import { OwnRules } from "../../components/guard/own-rules";
import { PermissionRows } from "../../components/guard/permission-rows";
import { ShippedRules } from "../../components/guard/shipped-rules";
import { TestBox } from "../../components/guard/test-box";
import { useGuardWords } from "../../components/guard/words";
import { FileButtons } from "../../components/learned/file-buttons";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { Severity } from "../../lib/domain/policy";
import { type GuardSettings, NO_GUARD_SETTINGS, type UserRule } from "../../lib/domain/user-rule";
import { compileUserRule, exportGuardSettings, importGuardSettings } from "../../lib/replies/policy";
import { joinFindings } from "../../lib/replies/policy/join-findings";
import { writeGuardSettings } from "../../lib/storage/guard-settings";
import { joinRewrite, reportFinding } from "../background/report-finding";
import type { SurfaceProps } from "../sidepanel/surface/surface-frame";
import { guardWith, listShippedRules, tryText } from "./guard-rules";
import { useGuardSettings } from "./use-guard-settings";

/** The largest file that is read, bytes: far more than 500 rules take. */
const MOST_BYTES = 5_000_000;

/** The outgoing guard: a box to try it, own rules, permissions, built-in rules. */
export function RulesSection({ settings: { locale } }: SurfaceProps) {
  const g = useGuardWords();
  const stored = useGuardSettings();
  const [editing, setEditing] = useState<UserRule | "new" | null>(null);
  const [told, setTold] = useState<{ id: number; text: string; before?: GuardSettings } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const shipped = useMemo(listShippedRules, []);
  const settings = stored ?? NO_GUARD_SETTINGS;
  const check = useCallback(
    (text: string, marketplace: MarketplaceId, market: string | null) =>
      joinFindings(tryText(guardWith(settings), text, marketplace, market)).map(({ finding, also }) =>
        reportFinding(joinRewrite(text, finding), locale, marketplace, also),
      ),
    [settings, locale],
  );
  if (!stored) return null;

  const save = async (next: GuardSettings, text?: string, before?: GuardSettings) => {
    try {
      await writeGuardSettings(next);
      setTrouble(null);
      if (text) setTold((old) => ({ id: (old?.id ?? 0) + 1, text, ...(before ? { before } : {}) }));
    } catch {
      setTrouble(g("saveFailed"));
    }
  };
  const putRule = (rule: UserRule) => ({
    ...settings,
    rules: settings.rules.some(({ id }) => id === rule.id)
      ? settings.rules.map((one) => (one.id === rule.id ? rule : one))
      : [...settings.rules, rule],
  });
  const switchRules = (ids: readonly string[], on: boolean) => {
    const rest = settings.off.filter((id) => !ids.includes(id));
    void save({ ...settings, off: on ? rest : [...rest, ...ids] });
  };
  const weigh = (id: string, severity: Severity | null) => {
    const { [id]: _old, ...rest } = settings.severities ?? {};
    void save({ ...settings, severities: severity ? { ...rest, [id]: severity } : rest });
  };
  const take = async (file: File) => {
    const found =
      file.size > MOST_BYTES
        ? { ok: false as const, reason: "not_guard_file" as const }
        : importGuardSettings(await file.text());
    if (!found.ok) return setTrouble(`${g(`import_${found.reason}`)} ${g("importFailed")}`);
    await save(found.settings, g("imported", { count: found.settings.rules.length }), settings);
    if (found.refused.length > 0) {
      const names = found.refused.map(({ name, reason }) => `${name} (${g(`refusal_${reason}`)})`).join("; ");
      setTrouble(g("importRefused", { names }));
    }
  };
  const before = told?.before;
  return (
    <div className="flex flex-col gap-6">
      <p className="text-ink-2">{g("lead")}</p>
      {trouble ? (
        <Notice look="bad" testId="rules-trouble">
          {trouble}
        </Notice>
      ) : null}
      <Section title={g("tryTitle")}>
        <TestBox check={check} />
      </Section>
      <Section
        title={g("own", { count: settings.rules.length })}
        action={
          <div className="flex gap-1.5">
            <FileButtons name="rules" onExport={() => download(settings)} onImport={take} />
            <Button size="sm" look="primary" data-testid="rule-add" onClick={() => setEditing("new")}>
              <Plus aria-hidden="true" className="size-3.5" />
              {g("ownAdd")}
            </Button>
          </div>
        }
      >
        <OwnRules
          rules={settings.rules}
          onEnable={(rule, enabled) => save(putRule({ ...rule, enabled }))}
          onEdit={setEditing}
          onDelete={(rule) =>
            save(
              { ...settings, rules: settings.rules.filter(({ id }) => id !== rule.id) },
              g("ownDeleted", { name: rule.name }),
              settings,
            )
          }
        />
      </Section>
      <Section title={g("permissions")}>
        <p className="px-1 text-xs text-ink-2">{g("permissionsLead")}</p>
        <PermissionRows
          key={settings.permissions?.length ?? 0}
          permissions={settings.permissions ?? []}
          onChange={(permissions) => save({ ...settings, permissions })}
        />
      </Section>
      <Section title={g("shipped", { count: shipped.length })}>
        <ShippedRules rules={shipped} settings={settings} onSwitch={switchRules} onSeverity={weigh} />
      </Section>
      {editing ? (
        <OwnRuleDialog
          rule={editing === "new" ? null : editing}
          refuse={(rule) => {
            const compiled = compileUserRule(rule);
            return compiled.ok ? null : `refusal_${compiled.reason}`;
          }}
          onSave={(rule) => {
            setEditing(null);
            void save(putRule(rule), g("ownSaved"));
          }}
          onClose={() => setEditing(null)}
        />
      ) : null}
      {told ? (
        <Toast
          id={told.id}
          text={told.text}
          {...(before
            ? {
                action: {
                  label: g("undo"),
                  run: () => {
                    setTold(null);
                    void save(before);
                  },
                },
              }
            : {})}
          onClose={() => setTold(null)}
        />
      ) : null}
    </div>
  );
}

/** Saves the rules as a JSON file of the browser's downloads. */
function download(settings: GuardSettings): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([exportGuardSettings(settings)], { type: "application/json" }));
  link.download = "sellerside-rules.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
