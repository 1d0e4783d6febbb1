import { LayoutList, SearchX } from "lucide-react";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { browser } from "wxt/browser";
import { Button } from "../../components/controls/button";
import { SearchField, SelectField } from "../../components/controls/field";
import { EmptyState } from "../../components/controls/notice";
import { StorageFailure } from "../../components/failure/storage-failure";
import { useLocale, useWords } from "../../components/surface/locale";
import { languageName } from "../../components/templates/language-name";
import { TemplateResults } from "../../components/templates/template-results";
import type { DetectedLanguage } from "../../lib/domain/language";
import { isLanguage } from "../../lib/domain/language";
import { expandTemplates } from "../../lib/replies/expand-templates";
import { pageSlotValues } from "../../lib/replies/fill-slots";
import { listFragments } from "../../lib/storage/fragments";
import { listOfferedTemplates } from "../../lib/storage/templates";
import type { ScreenProps } from "./chat-screen";
import { createTemplateIndex, findTemplates, toFindable } from "./find-templates";
import { InsertOutcome } from "./insert-outcome";
import { setPanel, usePanel } from "./panel-store";
import { database, useStored } from "./surface/use-stored";
import { TemplateEntry } from "./template-entry";

/** Shared paragraphs are put in here, so that the search finds their words, too. */
async function loadTemplates() {
  const [templates, fragments] = await Promise.all([listOfferedTemplates(database), listFragments(database)]);
  return expandTemplates(templates, fragments);
}

/** All templates that can be inserted, found as the agent types. */
export function TemplatesScreen({ settings, open }: ScreenProps) {
  const t = useWords();
  const locale = useLocale();
  const { templateQuery, templateLanguage } = usePanel();
  const query = useDeferredValue(templateQuery);
  const stored = useStored(loadTemplates, []);
  const templates = stored.state === "ready" ? stored.value : null;
  const [index] = useState(createTemplateIndex);
  // More can be found while the index is still being built.
  const [parts, setParts] = useState(0);
  useEffect(() => {
    const end = new AbortController();
    void index.update((templates ?? []).map(toFindable), end.signal, () => setParts((count) => count + 1));
    return () => end.abort();
  }, [index, templates]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a grown index finds more
  const found = useMemo(
    () => findTemplates(templates ?? [], index, query, templateLanguage),
    [templates, index, parts, query, templateLanguage],
  );
  const languages = useMemo(
    () =>
      [
        ...new Set((templates ?? []).flatMap(({ variants }) => variants.map(({ language }) => language))),
      ].sort(),
    [templates],
  );
  if (stored.state === "failed") return <StorageFailure reason={stored.reason} onRetry={stored.retry} />;
  if (!templates) return null;
  if (templates.length === 0)
    return (
      <EmptyState
        icon={<LayoutList aria-hidden="true" className="size-6" />}
        title={t("templatesNoneTitle")}
        text={t("templatesNoneText")}
        action={
          <Button look="primary" onClick={() => browser.runtime.openOptionsPage()}>
            {t("openOptions")}
          </Button>
        }
      />
    );

  const thread = open?.thread ?? null;
  const conversation = thread?.conversation ?? null;
  const target =
    open?.tab?.threadKey && !settings.paused
      ? { tabId: open.tab.tabId, threadKey: open.tab.threadKey }
      : null;
  const buyerLanguage: DetectedLanguage =
    thread?.assessments.findLast((assessment) => assessment.languageConfidence > 0)?.language ?? "other";
  const preferred = templateLanguage && isLanguage(templateLanguage) ? templateLanguage : buyerLanguage;
  const facts = pageSlotValues({
    buyerName: conversation?.buyerName ?? null,
    shopName: conversation?.shopName || settings.shopName || null,
    order: conversation?.order ?? null,
  });
  return (
    <>
      <div className="flex flex-col gap-2 px-3 pt-3 pb-2">
        <div className="flex gap-2">
          <SearchField
            label={t("templateSearch")}
            clearLabel={t("clearSearch")}
            value={templateQuery}
            onChange={(templateQuery) => setPanel({ templateQuery })}
            data-testid="template-search"
          />
          <SelectField
            bare
            label={t("templateLanguage")}
            value={templateLanguage}
            testId="template-language"
            className="max-w-28"
            onChange={(templateLanguage) => setPanel({ templateLanguage })}
            options={[
              { value: "", label: t("anyLanguage") },
              ...languages.map((code) => ({ value: code, label: languageName(code, t, locale) })),
            ]}
          />
        </div>
        <p role="status" className="px-1 text-2xs text-ink-2">
          {t("templateCount", { count: found.length })}
        </p>
        <InsertOutcome target={target} />
      </div>
      {found.length === 0 ? (
        <EmptyState
          icon={<SearchX aria-hidden="true" className="size-6" />}
          title={t("notFoundTitle")}
          text={t("notFoundText")}
        />
      ) : (
        <TemplateResults
          templates={found}
          row={(template) => (
            <TemplateEntry
              template={template}
              language={preferred}
              exactLanguage={templateLanguage}
              region={conversation?.region ?? null}
              facts={facts}
              ownLanguage={settings.ownLanguage}
              target={target}
            />
          )}
        />
      )}
    </>
  );
}
