import { useMemo, useState } from "react";
import { ToggleChip } from "../controls/choice";
import { SearchField } from "../controls/field";
import { ModelCardBox } from "./model-card";
import { type ModelOffer, refuseOffer } from "./offer";
import { type ModelWords, useModelWords } from "./words";

export interface ModelListProps {
  /** Best first. */
  offers: readonly ModelOffer[];
  recommendedId: string | null;
  act: "choose" | "get";
  chosenId: string | null;
  /** Ids of models that are on this computer or on their way. */
  here: ReadonlySet<string>;
  onChoose: (offer: ModelOffer) => void;
}

/** The catalogue: the recommended one first, a search, and, folded away, what cannot run here. */
export function ModelList({ offers, recommendedId, act, chosenId, here, onChoose }: ModelListProps) {
  const m = useModelWords();
  const [search, setSearch] = useState("");
  const [fitting, setFitting] = useState(false);
  const shown = useMemo(() => {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    return offers
      .filter((offer) => !fitting || refuseOffer(offer) === null)
      .filter((offer) => {
        const text = searchText(m, offer);
        return words.every((word) => text.includes(word));
      })
      .sort((a, b) => Number(b.card.id === recommendedId) - Number(a.card.id === recommendedId));
  }, [offers, search, fitting, recommendedId, m]);
  const can = offers.filter(({ runnable }) => runnable).length;
  const runs = shown.filter((offer) => refuseOffer(offer) === null);
  const rest = shown.filter((offer) => refuseOffer(offer) !== null);
  const card = (offer: ModelOffer) => (
    <ModelCardBox
      key={offer.card.id}
      offer={offer}
      act={act}
      recommended={offer.card.id === recommendedId}
      chosen={offer.card.id === chosenId}
      here={act === "get" && here.has(offer.card.id)}
      onChoose={onChoose}
    />
  );
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField
          label={m("findModel")}
          clearLabel={m("clearSearch")}
          value={search}
          onChange={setSearch}
          data-testid="model-search"
        />
        <ToggleChip on={fitting} onToggle={setFitting} testId="model-fitting">
          {m("onlyFitting")}
        </ToggleChip>
      </div>
      {can < offers.length ? (
        <p className="px-1 text-xs text-ink-2" data-testid="build-runs">
          {m("buildRuns", { can, all: offers.length })}
        </p>
      ) : null}
      {shown.length === 0 ? <p className="px-1 py-3 text-ink-2">{m("noneFound")}</p> : null}
      {runs.map(card)}
      {rest.length > 0 ? (
        // Whoever searches for one by name is told why it cannot be had.
        <details open={search.trim() !== "" || runs.length === 0} data-testid="models-not-here">
          <summary className="rounded px-1 py-2 text-ink-2">{m("notHere", { count: rest.length })}</summary>
          <div className="flex flex-col gap-2 pt-1">{rest.map(card)}</div>
        </details>
      ) : null}
    </div>
  );
}

/** What the search looks into. */
function searchText(m: ModelWords, { card }: ModelOffer): string {
  const languages = card.languages.map((code) => `${code} ${m(`language_${code}`)}`).join(" ");
  return `${card.name} ${card.id} ${m(`tier_${card.tier}`)} ${card.licence} ${languages}`.toLowerCase();
}
