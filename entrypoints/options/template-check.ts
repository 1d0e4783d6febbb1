import { useEffect, useMemo, useState } from "react";
import type { TemplateObjection } from "../../components/guard/template-findings";
import type { TemplateFinding } from "../../lib/domain/guard-report";
import type { Template, TemplateVariant } from "../../lib/domain/template";
import type { GuardSettings } from "../../lib/domain/user-rule";
import type { Locale } from "../../lib/i18n";
import { type CheckedTemplate, checkTemplate } from "../../lib/replies/policy/check-template";
import { reportFinding } from "../background/report-finding";
import { guardWith } from "./guard-rules";
import { useGuardSettings } from "./use-guard-settings";

/** Findings by what was looked at: the same text for the same places is looked at once, whoever asks. */
const known = new Map<string, TemplateFinding[]>();
/** Texts whose findings are kept; a long scroll must not fill the memory. */
const KEPT = 5_000;
let knownSettings: GuardSettings | null = null;

type Placed = Pick<CheckedTemplate, "marketplaces" | "regions">;

function findingsOf(variant: TemplateVariant, placed: Placed, settings: GuardSettings): TemplateFinding[] {
  if (knownSettings !== settings) {
    known.clear();
    knownSettings = settings;
  }
  const key = keyOf(variant, placed);
  const found = known.get(key);
  if (found) return found;
  const findings = checkTemplate({ ...placed, variants: [variant] }, guardWith(settings));
  if (known.size >= KEPT) known.clear();
  known.set(key, findings);
  return findings;
}

function keyOf({ language, region, text }: TemplateVariant, { marketplaces, regions }: Placed): string {
  return [language, region, marketplaces.join(), regions.join(), text].join("\n");
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

type Job = () => void;
/** What waits to be looked at, the newest last: what came into view last is wanted first. */
const jobs: Job[] = [];
let running = false;
/** A text that is still being typed, and a row that only passes by, are not looked at. */
const PAUSE_MS = 180;
/** Milliseconds of looking between two breaths of the page. */
const SLICE_MS = 12;

function runLater(job: Job, signal: AbortSignal): void {
  jobs.push(() => !signal.aborted && job());
  if (running) return;
  running = true;
  setTimeout(runSome);
}

function runSome(): void {
  const start = performance.now();
  while (jobs.length > 0 && performance.now() - start < SLICE_MS) jobs.pop()?.();
  running = jobs.length > 0;
  // A pause longer than a frame, so that scrolling and typing come first.
  if (running) setTimeout(runSome, 20);
}

/** What the guard says of a template; text by text when the page has a moment, so that lists scroll and typing flows. */
export function useObjections(template: Pick<Template, "variants" | "marketplaces" | "regions">) {
  const settings = useGuardSettings();
  const { variants, marketplaces, regions } = template;
  const key = variants.map((variant) => keyOf(variant, { marketplaces, regions })).join("\n\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that matters of the template
  const checked = useMemo(() => ({ variants, marketplaces, regions }), [key]);
  const [findings, setFindings] = useState<TemplateFinding[]>([]);
  useEffect(() => {
    // Looked at once they are known: with others every text would be looked at twice.
    if (!settings) return;
    const ended = new AbortController();
    const look = (at: number) => {
      const variant = checked.variants[at];
      if (variant) {
        const own = findingsOf(variant, checked, settings).map((finding) => ({ ...finding, variant: at }));
        // Text by text, so that what was found in the first does not wait for the fourteenth.
        setFindings((old) => {
          const others = old.filter((one) => one.variant !== at);
          return own.length === 0 && others.length === old.length ? old : [...others, ...own];
        });
        runLater(() => look(at + 1), ended.signal);
      } else
        setFindings((old) =>
          old.some((one) => one.variant >= at) ? old.filter((one) => one.variant < at) : old,
        );
    };
    const begin = setTimeout(() => runLater(() => look(0), ended.signal), PAUSE_MS);
    return () => {
      clearTimeout(begin);
      ended.abort();
    };
  }, [checked, settings]);
  return findings;
}
