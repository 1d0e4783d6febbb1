import { ChartNoAxesColumn } from "lucide-react";
import { useMemo } from "react";
import type { Language } from "../../lib/domain/language";
import { type Template, titleFor } from "../../lib/domain/template";
import { type Competing, UNUSED_DAYS, type Uncovered } from "../../lib/domain/template-report";
import type { TemplateUsage } from "../../lib/domain/usage";
import { EmptyState } from "../controls/notice";
import { formatShare } from "../format/time";
import { useLocale, useWords } from "../surface/locale";
import { languageName } from "./language-name";
import { ReportBlock, ReportRow } from "./report-block";
import { countUses, rankByEdits, rankByUses, sumEdits, type UsedTemplate } from "./report-figures";
import { ReportPair } from "./report-pair";
import { formatDay, joinNames, useReportWords } from "./report-words";

export interface ReportViewProps {
  /** By template id; missing: never inserted. */
  usage: ReadonlyMap<string, TemplateUsage>;
  /** Template ids, longest unused first. */
  unused: readonly string[];
  uncovered: readonly Uncovered[];
  competing: readonly Competing[];
  /** Languages that buyers wrote in. */
  languages: readonly Language[];
  /** Templates that the report is about. */
  templates: readonly Template[];
  onOpen: (template: Template) => void;
  onWrite: (missing: Uncovered) => void;
}

/** What the templates do for the shop: which are used, changed, forgotten, missing, or there twice. */
export function ReportView(props: ReportViewProps) {
  const { usage, unused, uncovered, competing, languages, templates, onOpen, onWrite } = props;
  const t = useWords();
  const r = useReportWords();
  const locale = useLocale();
  const used = useMemo(() => countUses(templates, usage), [templates, usage]);
  const byId = useMemo(() => new Map(used.map((one) => [one.template.id, one])), [used]);
  if (templates.length === 0)
    return (
      <EmptyState
        testId="report-empty"
        icon={<ChartNoAxesColumn aria-hidden="true" className="size-6" />}
        title={r("noTemplatesTitle")}
        text={r("noTemplatesText")}
      />
    );

  const nameLanguages = (codes: readonly string[]) =>
    joinNames(
      codes.map((code) => languageName(code, t, locale)),
      locale,
    );
  const row = ({ template }: UsedTemplate, detail: string, testId: string) => {
    const title = titleFor(template, locale);
    const label = r("openTemplate", { title });
    return <ReportRow {...{ title, label, detail, testId }} onPress={() => onOpen(template)} />;
  };
  const describeUses = ({ uses, lastUsedAt, usage: { editRate, passedOver } }: UsedTemplate) =>
    [
      r(uses === 1 ? "uses_one" : "uses_many", { count: uses }),
      lastUsedAt === null ? "" : r("lastUsed", { date: formatDay(lastUsedAt, locale) }),
      editRate === null ? "" : r("edited", { share: formatShare(editRate) }),
      passedOver === 0 ? "" : r("passedOver", { count: passedOver }),
    ]
      .filter(Boolean)
      .join(" · ");
  const describeLast = ({ lastUsedAt }: UsedTemplate) =>
    lastUsedAt === null ? r("neverUsed") : r("lastUsedOn", { date: formatDay(lastUsedAt, locale) });
  const { closed, editRate } = sumEdits(used);
  const idle = unused.flatMap((id) => byId.get(id) ?? []);
  const pairs = competing.flatMap((pair) => {
    const [better, other] = [byId.get(pair.better)?.template, byId.get(pair.other)?.template];
    return better && other ? [{ pair, better, other }] : [];
  });
  const open = (id: string) => {
    const found = byId.get(id);
    if (found) onOpen(found.template);
  };
  return (
    <div className="flex flex-col gap-4" data-testid="template-report">
      <p className="px-1 text-ink-2">{r("lead")}</p>
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-2 *:min-w-0">
        <div className="flex flex-col gap-6">
          <ReportBlock
            testId="report-used"
            title={r("used")}
            empty={r("usedEmpty")}
            items={rankByUses(used)}
            keyOf={({ template }) => template.id}
            row={(one) => row(one, describeUses(one), "report-used-row")}
          />
          <ReportBlock
            testId="report-edits"
            title={r("edits")}
            lead={editRate === null ? null : r("editsLead", { closed, share: formatShare(editRate) })}
            empty={r(editRate === null ? "editsUnknown" : "editsEmpty")}
            items={rankByEdits(used)}
            keyOf={({ template }) => template.id}
            row={(one) => {
              const share = formatShare(one.usage.editRate ?? 0);
              return row(one, r("editedOf", { share, closed: one.usage.closed }), "report-edits-row");
            }}
          />
          <ReportBlock
            testId="report-unused"
            title={r("unused", { days: UNUSED_DAYS, count: idle.length })}
            empty={r("unusedEmpty", { days: UNUSED_DAYS })}
            items={idle}
            keyOf={({ template }) => template.id}
            row={(one) => row(one, describeLast(one), "report-unused-row")}
          />
        </div>
        <div className="flex flex-col gap-6">
          <ReportBlock
            testId="report-competing"
            title={r("competing", { count: pairs.length })}
            empty={r("competingEmpty")}
            items={pairs}
            keyOf={({ pair }) => `${pair.better} ${pair.other}`}
            row={({ pair, better, other }) => (
              <ReportPair
                pair={pair}
                better={titleFor(better, locale)}
                other={titleFor(other, locale)}
                onOpen={open}
              />
            )}
          />
          <ReportBlock
            testId="report-uncovered"
            title={r("uncovered", { count: uncovered.length })}
            lead={
              languages.length === 0
                ? r("uncoveredAnyLead")
                : r("uncoveredLead", { languages: nameLanguages(languages) })
            }
            empty={r("uncoveredEmpty")}
            items={uncovered}
            keyOf={({ intent }) => intent}
            row={(missing) => {
              const intent = t(`intent_${missing.intent}`);
              return (
                <ReportRow
                  title={intent}
                  detail={
                    missing.languages.length === 0
                      ? r("missingAny")
                      : r("missingIn", { languages: nameLanguages(missing.languages) })
                  }
                  label={r("writeFor", { intent })}
                  mark={<span className="shrink-0 text-xs text-accent">{r("write")}</span>}
                  testId="report-uncovered-row"
                  onPress={() => onWrite(missing)}
                />
              );
            }}
          />
        </div>
      </div>
    </div>
  );
}
