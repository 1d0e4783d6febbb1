import type { Span } from "../../lib/domain/assessment";
import type { TemplateFinding } from "../../lib/domain/guard-report";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { Template } from "../../lib/domain/template";
import type { Candidate } from "../../lib/interchange/map-rows";
import { breathe, type Progress } from "../../lib/interchange/pace";
import { readGuardSettings } from "../../lib/storage/guard-settings";

/** What the guard says of one template. */
export type CheckOne = (template: Template) => TemplateFinding[];

/** Longest stretch without letting the page breathe, ms: a press is answered within a tenth of a second. */
const STRETCH = 40;
/** A text that still has findings after so many rewritings needs a person. */
const MAX_REWRITES = 12;

/** Loads the guard with the agent's own rules; templates without a marketplace are checked for the given ones. */
export async function loadCheck(marketplaces: readonly MarketplaceId[]): Promise<CheckOne> {
  const [{ createGuard }, { checkTemplate }, settings] = await Promise.all([
    import("../../lib/replies/policy"),
    import("../../lib/replies/policy/check-template"),
    readGuardSettings(),
  ]);
  const guard = createGuard(undefined, settings);
  const places = marketplaces.length > 0 ? marketplaces : undefined;
  return (template) => checkTemplate(template, guard, places);
}

/**
 * Findings by the candidate's line; those without any are left out.
 *
 * @throws the signal's reason when aborted
 */
export async function checkCandidates(
  candidates: readonly Candidate[],
  check: CheckOne,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Map<number, TemplateFinding[]>> {
  const found = new Map<number, TemplateFinding[]>();
  let since = performance.now();
  for (const [at, { line, template }] of candidates.entries()) {
    const findings = check(template);
    if (findings.length > 0) found.set(line, findings);
    if (performance.now() - since < STRETCH) continue;
    onProgress(at + 1, candidates.length);
    await breathe(signal);
    since = performance.now();
  }
  return found;
}

/**
 * The template with the guard's own wordings put in, and what is left to object to. `cut`: words were only taken out, so
 * that somebody should read what is left of the sentence.
 */
export function applyRewrites(
  template: Template,
  check: CheckOne,
): { template: Template; findings: TemplateFinding[]; changed: boolean; cut: boolean } {
  let cut = false;
  let fixed = template;
  let findings = check(fixed);
  for (let round = 0; round < MAX_REWRITES; round++) {
    // All at once: with only the number gone, "add me on" would no longer be seen as what it is, and the other way round.
    const variants = fixed.variants.map((variant, at) => {
      const mendable = findings
        .flatMap(({ variant: of, finding: { rewrite, spans } }) =>
          of === at && rewrite !== null && spans[0] ? [{ rewrite, span: spans[0] }] : [],
        )
        .sort((a, b) => b.span.start - a.span.start);
      let { text } = variant;
      let from = Number.POSITIVE_INFINITY;
      for (const { rewrite, span } of mendable) {
        if (span.end > from) continue;
        const next = replaceSpan(text, span, rewrite);
        // A text that would be nothing but the forbidden words is left to a person.
        if (next.trim() === "") continue;
        cut ||= rewrite === "";
        text = next;
        from = span.start;
      }
      return text === variant.text ? variant : { ...variant, text };
    });
    if (variants.every((variant, at) => variant === fixed.variants[at])) break;
    fixed = { ...fixed, variants };
    findings = check(fixed);
  }
  return { template: fixed, findings, changed: fixed !== template, cut };
}

/** A deletion takes the gap before a mark or another gap with it. */
function replaceSpan(text: string, { start, end }: Span, by: string): string {
  const after = text.slice(end);
  const before = text.slice(0, start);
  return by === "" && /^(?:[\s,.!?;:，。！？；：、)）]|$)/.test(after)
    ? before.trimEnd() + after
    : before + by + after;
}
