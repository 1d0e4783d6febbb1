import { useEffect, useMemo, useState } from "react";
import type { TemplateObjection } from "../../components/guard/template-findings";
import type { TemplateFinding } from "../../lib/domain/guard-report";
import type { Template } from "../../lib/domain/template";
import { type GuardSettings, NO_GUARD_SETTINGS } from "../../lib/domain/user-rule";
import type { Locale } from "../../lib/i18n";
import { type CheckedTemplate, checkTemplate } from "../../lib/replies/policy/check-template";
import { reportFinding } from "../background/report-finding";
import { guardWith } from "./guard-rules";
import { useGuardSettings } from "./use-guard-settings";

const found = new WeakMap<object, { settings: GuardSettings; findings: TemplateFinding[] }>();

/** What the guard says of a template with the agent's rules; the same template is looked at once. */
export function findObjections(template: CheckedTemplate, settings: GuardSettings): TemplateFinding[] {
  const known = found.get(template);
  if (known?.settings === settings) return known.findings;
  const findings = checkTemplate(template, guardWith(settings));
  found.set(template, { settings, findings });
  return findings;
}

/** Findings in words. */
export function describeObjections(
  findings: readonly TemplateFinding[],
  locale: Locale,
): TemplateObjection[] {
  return findings.map(({ variant, marketplaces, finding }) => ({
    variant,
    marketplaces,
    finding: reportFinding(finding, locale, marketplaces.length === 1 ? marketplaces[0] : "other"),
  }));
}

/** What the guard says of a template; looked at when the browser has a moment, so that lists scroll and typing flows. */
export function useObjections(template: Pick<Template, "variants" | "marketplaces" | "regions">) {
  const settings = useGuardSettings() ?? NO_GUARD_SETTINGS;
  const { variants, marketplaces, regions } = template;
  const checked = useMemo(() => ({ variants, marketplaces, regions }), [variants, marketplaces, regions]);
  const [findings, setFindings] = useState<TemplateFinding[]>([]);
  useEffect(() => {
    const idle = setTimeout(() => setFindings(findObjections(checked, settings)), 120);
    return () => clearTimeout(idle);
  }, [checked, settings]);
  return findings;
}
