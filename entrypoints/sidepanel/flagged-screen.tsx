import { SearchX, ShieldCheck, SlidersHorizontal } from "lucide-react";
import { useDeferredValue, useMemo } from "react";
import { IconButton } from "../../components/controls/button";
import { SearchField } from "../../components/controls/field";
import { EmptyState } from "../../components/controls/notice";
import { StorageFailure } from "../../components/failure/storage-failure";
import { FlaggedControls } from "../../components/flagged/flagged-controls";
import { countFilters, filterFlagged } from "../../components/flagged/flagged-filter";
import { FlaggedList } from "../../components/flagged/flagged-list";
import { buildTextIndex } from "../../components/search/text-index";
import { useWords } from "../../components/surface/locale";
import { listFlagged, listThreadTexts } from "../../lib/storage/conversations";
import { FlaggedThread } from "./flagged-thread";
import { setPanel, usePanel } from "./panel-store";
import { useNow } from "./surface/use-now";
import { database, useStored } from "./surface/use-stored";

/** All risky chats, or the one of them that was opened. */
export function FlaggedScreen() {
  const openThread = usePanel((state) => state.openThread);
  return openThread ? <FlaggedThread key={openThread} threadKey={openThread} /> : <FlaggedOverview />;
}

function FlaggedOverview() {
  const t = useWords();
  const now = useNow();
  const { flaggedQuery, flaggedFilter, filtersOpen } = usePanel();
  const query = useDeferredValue(flaggedQuery);
  const stored = useStored(() => listFlagged(database), []);
  const rows = stored.state === "ready" ? stored.value : null;
  const searching = query.trim() !== "";
  // Texts are read once a search begins; without one the list needs none of them.
  const keys = useMemo(() => (searching && rows ? rows.map((row) => row.threadKey) : []), [searching, rows]);
  const texts = useStored(() => listThreadTexts(database, keys), [keys]);
  const index = useMemo(() => {
    const textOf = new Map(
      texts.state === "ready" ? texts.value.map(({ threadKey, text }) => [threadKey, text]) : [],
    );
    return buildTextIndex(
      (searching && rows ? rows : []).map((row) => ({
        id: row.threadKey,
        fields: {
          text: textOf.get(row.threadKey) ?? "",
          who: [row.buyerName, row.shopName, row.order?.orderId, row.note].filter(Boolean).join(" "),
        },
      })),
    );
  }, [searching, rows, texts]);
  const shown = useMemo(() => {
    const found = index.find(query);
    return filterFlagged(rows ?? [], flaggedFilter, found && new Set(found));
  }, [rows, flaggedFilter, index, query]);

  if (stored.state === "failed") return <StorageFailure reason={stored.reason} onRetry={stored.retry} />;
  if (!rows) return null;
  const filters = countFilters(flaggedFilter);
  return (
    <>
      <div className="flex items-center gap-2 px-3 pt-3 pb-2">
        <SearchField
          label={t("flaggedSearch")}
          clearLabel={t("clearSearch")}
          value={flaggedQuery}
          onChange={(flaggedQuery) => setPanel({ flaggedQuery })}
          data-testid="flagged-search"
        />
        <div className="relative">
          <IconButton
            label={filters > 0 ? t("filtersOn", { count: filters }) : t("filters")}
            look="quiet"
            aria-expanded={filtersOpen}
            data-testid="flagged-filter-toggle"
            icon={<SlidersHorizontal aria-hidden="true" className="size-4" />}
            onClick={() => setPanel({ filtersOpen: !filtersOpen })}
          />
          {filters > 0 ? (
            <span
              aria-hidden="true"
              className="absolute -top-1 -right-1 min-w-4 rounded-full bg-accent px-1 text-center text-2xs leading-4 font-semibold text-on-accent"
            >
              {filters}
            </span>
          ) : null}
        </div>
      </div>
      {filtersOpen ? (
        <FlaggedControls filter={flaggedFilter} onChange={(flaggedFilter) => setPanel({ flaggedFilter })} />
      ) : null}
      {rows.length > 0 ? (
        <p role="status" className="px-4 text-2xs text-ink-2 tabular-nums">
          {t("flaggedCount", { shown: shown.length, count: rows.length })}
        </p>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState
          icon={<ShieldCheck aria-hidden="true" className="size-6" />}
          title={t("flaggedNoneTitle")}
          text={t("flaggedNoneText")}
        />
      ) : shown.length === 0 ? (
        <EmptyState
          icon={<SearchX aria-hidden="true" className="size-6" />}
          title={t("notFoundTitle")}
          text={t("notFoundText")}
        />
      ) : (
        <FlaggedList rows={shown} now={now} onOpen={(openThread) => setPanel({ openThread })} />
      )}
    </>
  );
}
