import { OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReportedFinding } from "../../lib/domain/guard-report";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import { useWords } from "../surface/locale";
import { FindingList } from "./finding-list";
import { useGuardWords } from "./words";

/** What is objected to in a template's text, in words, and where that holds. */
export interface TemplateObjection {
  /** Index into the template's variants. */
  variant: number;
  marketplaces: readonly MarketplaceId[];
  finding: ReportedFinding;
}

/** Beyond so many the places are not named one by one. */
const NAMED = 3;

/** Under a variant's text: what the guard says of it, and on which marketplaces. */
export function TemplateFindings({
  text,
  objections,
  onFix,
}: {
  text: string;
  objections: readonly TemplateObjection[];
  onFix: (finding: ReportedFinding) => void;
}) {
  const t = useWords();
  const g = useGuardWords();
  if (objections.length === 0) return null;
  return (
    <FindingList
      text={text}
      findings={objections.map(({ finding }) => finding)}
      place={(index) => {
        const places = objections[index]?.marketplaces ?? [];
        return places.length > NAMED
          ? g("guard_everywhere")
          : places.map((one) => t(`marketplace_${one}`)).join(", ");
      }}
      onFix={onFix}
    />
  );
}

/** In a list: that the guard objects, by shape and words; nothing where it has only notes. */
export function TemplateMark({ objections }: { objections: readonly Pick<TemplateObjection, "finding">[] }) {
  const g = useGuardWords();
  const hard = objections.filter(({ finding }) => finding.severity !== "note");
  if (hard.length === 0) return null;
  const stop = hard.some(({ finding }) => finding.severity === "stop");
  const Icon = stop ? OctagonAlert : TriangleAlert;
  const names = [...new Set(hard.map(({ finding }) => finding.name))].join(", ");
  return (
    <span
      role="img"
      aria-label={g("guard_mark", { names })}
      title={g("guard_mark", { names })}
      data-testid="template-mark"
      data-severity={stop ? "stop" : "warn"}
      className={`inline-flex shrink-0 items-center gap-1 text-2xs font-semibold ${stop ? "text-critical" : "text-high"}`}
    >
      <Icon aria-hidden="true" className="size-3.5" strokeWidth={2.2} />
      {g(stop ? "severity_stop" : "severity_warn")}
    </span>
  );
}
