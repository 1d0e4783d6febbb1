import type { ModelCard } from "../../lib/domain/language-model";
import type { SellersideDatabase } from "../../lib/storage/database";
import { getInstall, listInstalls } from "../../lib/storage/models";
import { CATALOGUE } from "../../lib/understanding/llm/weights/catalogue";

/** A model with this share of the parameters or less is noticeably faster. */
const LIGHTER = 0.75;

/** The largest clearly smaller model, one that is installed before one that is not; null: there is none. */
export async function findLighter(db: SellersideDatabase, id: string): Promise<string | null> {
  const card = (await getInstall(db, id))?.card;
  if (!card) return null;
  const installed = (await listInstalls(db)).filter(({ state }) => state === "ready");
  return (
    largestBelow(
      installed.map((install) => install.card),
      card,
    ) ?? largestBelow(CATALOGUE, card)
  );
}

function largestBelow(cards: readonly ModelCard[], heavy: ModelCard): string | null {
  const lighter = cards.filter(
    (card) => card.parameters > 0 && card.parameters <= heavy.parameters * LIGHTER,
  );
  // What asks less of the graphics card, and runs on the engine that is known to work here.
  const runnable = lighter.filter(
    (card) => card.engine === heavy.engine && (heavy.needsF16 || !card.needsF16),
  );
  return runnable.sort((a, b) => b.parameters - a.parameters)[0]?.id ?? null;
}
