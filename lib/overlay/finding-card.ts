import type { ReportedFinding } from "../domain/guard-report";
import type { Severity } from "../domain/policy";
import type { BarContext } from "./bar-parts";
import { type IconName, makeIcon } from "./icons";
import type { OverlayFindings } from "./view";
import type { Words } from "./words";

/** Severities share the shapes and colours of risk levels: told by shape and word, not by colour alone. */
export const SEVERITY_LEVELS = { stop: "critical", warn: "high", note: "watch" } as const satisfies Record<
  Severity,
  IconName
>;
/** Longer quotes are cut, UTF-16 units. */
const QUOTE = 40;

/** The words that a finding hit first, in quotation marks; empty where it is the whole text. */
export function quoteOf(text: string, { spans: [span] }: ReportedFinding): string {
  if (!span) return "";
  const words = text.slice(span.start, span.end);
  return `“${words.length > QUOTE ? `${words.slice(0, QUOTE).trimEnd()}…` : words}”`;
}

/** What the fix button does, in short and in full; null where only a person can mend it. */
export function nameFix(words: Words, text: string, finding: ReportedFinding): [string, string] | null {
  const { rewrite, spans } = finding;
  if (rewrite === null || !spans[0]) return null;
  const quoted = { words: quoteOf(text, finding).slice(1, -1), rewrite };
  return rewrite === ""
    ? [words.name("guard", "takeOut"), words.tell("guard_takeOutLong", quoted)]
    : [words.name("guard", "fix"), words.tell("guard_fixLong", quoted)];
}

function nameSource({ name, address, trust }: ReportedFinding["sources"][number]): string {
  const more = [address, trust].filter(Boolean).join(", ");
  return more ? `${name} (${more})` : name;
}

/** Findings in full: what, where, why, what to do, and the source of the rule. */
export function buildFindings(
  { document, make, words }: BarContext,
  { text, list }: OverlayFindings,
  fix?: (finding: ReportedFinding) => void,
): HTMLElement[] {
  return list.map((finding) => {
    const { severity, severityName, name, why, advice, sources, checked } = finding;
    const repair = fix ? nameFix(words, text, finding) : null;
    const button =
      repair &&
      make(
        "button",
        { class: "primary", data: { testid: "guard-fix" }, attrs: { type: "button" } },
        repair[1],
      );
    button?.addEventListener("click", () => fix?.(finding));
    return make(
      "ul",
      { class: "risks", data: { level: SEVERITY_LEVELS[severity] } },
      make(
        "li",
        {},
        makeIcon(document, SEVERITY_LEVELS[severity]),
        make(
          "span",
          { class: "risk-name" },
          make("strong", {}, name),
          make("span", { class: "source" }, severityName),
        ),
        make("q", { attrs: { dir: "auto" } }, quoteOf(text, finding).slice(1, -1)),
        make("p", {}, `${why} ${advice}`),
        make(
          "p",
          { class: "source", data: { testid: "guard-source" } },
          `${words.name("guard", "source")}: ${sources.map(nameSource).join(" · ")}`,
          checked && ` · ${checked}`,
        ),
        button,
      ),
    );
  });
}
