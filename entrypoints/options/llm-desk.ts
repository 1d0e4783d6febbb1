import { useCallback, useEffect, useMemo, useState } from "react";
import type { StorageTrouble } from "../../components/failure/storage-failure";
import type { ModelOffer } from "../../components/models/offer";
import type { Language } from "../../lib/domain/language";
import type { GpuProbe, LlmSettings, ModelCard, ModelInstall } from "../../lib/domain/language-model";
import { readLlmSettings } from "../../lib/storage/llm-settings";
import { listInstalls } from "../../lib/storage/models";
import { familyOf, offeredCards } from "../../lib/understanding/llm/weights/catalogue";
import { rankCards, recommend } from "../../lib/understanding/llm/weights/fit";
import { database, useStored } from "../sidepanel/surface/use-stored";
import { callHost } from "./llm-host";
import { readLibraries } from "./llm-libraries";

/** What this computer was found to be; a failed look says so and can be tried again. */
export type Look =
  | { state: "looking" }
  | { state: "seen"; probe: GpuProbe }
  | { state: "failed"; detail: string };

/** All that the screens of the language model show. */
export interface LlmDesk {
  settings: LlmSettings;
  installs: readonly ModelInstall[];
  look: Look;
  lookAgain: () => void;
  /** Best first; empty until this computer was looked at. */
  offers: readonly ModelOffer[];
  recommendedId: string | null;
  /** A card as it is offered here. */
  judge: (card: ModelCard) => ModelOffer | null;
}

export type DeskState =
  | { state: "loading" }
  | { state: "failed"; reason: StorageTrouble; retry: () => void }
  | { state: "ready"; desk: LlmDesk };

/** So many of the newest readings tell which languages her buyers write. */
const READINGS = 400;

/** Settings and rows as they are now, this computer as it was found, and the catalogue judged by it. */
export function useLlmDesk(own: Language): DeskState {
  const stored = useStored(
    async () => ({ settings: await readLlmSettings(database), installs: await listInstalls(database) }),
    [],
  );
  const [look, setLook] = useState<Look>({ state: "looking" });
  const [round, setRound] = useState(0);
  const [libraries, setLibraries] = useState<ReadonlySet<string> | null>(null);
  const [languages, setLanguages] = useState<readonly Language[]>([own]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round looks anew
  useEffect(() => {
    const ended = new AbortController();
    setLook({ state: "looking" });
    void callHost((host) => host.probe()).then((found) => {
      if (ended.signal.aborted) return;
      setLook(found.ok ? { state: "seen", probe: found.value } : { state: "failed", detail: found.detail });
    });
    return () => ended.abort();
  }, [round]);
  useEffect(() => {
    const ended = new AbortController();
    void readLibraries().then((found) => !ended.signal.aborted && setLibraries(found));
    void listChatLanguages(own).then((found) => !ended.signal.aborted && setLanguages(found));
    return () => ended.abort();
  }, [own]);
  const judged = useMemo(() => {
    if (look.state !== "seen" || !libraries) return null;
    const { probe } = look;
    const runnable = (card: ModelCard) => card.engine === "wllama" || libraries.has(card.id);
    const ask = [probe, languages, runnable] as const;
    const offer = (cards: readonly ModelCard[]): ModelOffer[] =>
      rankCards(cards, ...ask).map((ranked) => ({
        ...ranked,
        family: familyOf(ranked.card),
        yours: languages.filter((language) => ranked.card.languages.includes(language)),
      }));
    const cards = offeredCards(probe);
    return {
      offers: offer(cards),
      recommendedId: recommend(cards, ...ask)?.id ?? null,
      judge: (card: ModelCard) => offer([card])[0] ?? null,
    };
  }, [look, libraries, languages]);
  const lookAgain = useCallback(() => setRound((count) => count + 1), []);
  if (stored.state !== "ready") return stored;
  return {
    state: "ready",
    desk: {
      ...stored.value,
      look,
      lookAgain,
      offers: judged?.offers ?? [],
      recommendedId: judged?.recommendedId ?? null,
      judge: judged?.judge ?? (() => null),
    },
  };
}

/** Her own language and those of her newest stored messages that are more than an accident. */
async function listChatLanguages(own: Language): Promise<Language[]> {
  const counts = new Map<Language, number>();
  try {
    await database.assessments
      .toCollection()
      .reverse()
      .limit(READINGS)
      .each(({ language }) => {
        if (language !== "other") counts.set(language, (counts.get(language) ?? 0) + 1);
      });
  } catch {
    // Without them the models are judged by her own language; the rows themselves say what is wrong with the storage.
  }
  const enough = Math.max(2, READINGS / 100);
  const often = [...counts].filter(([, count]) => count >= enough).map(([language]) => language);
  return [...new Set([own, ...often])];
}
