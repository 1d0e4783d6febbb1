import { useEffect, useState } from "react";
import { TranslatorBox, type TranslatorState } from "../../components/models/translator-box";
import { LANGUAGES, type Language } from "../../lib/domain/language";

/** Codes by which Chrome's translator knows our languages where they differ from ours. */
const CODES: Partial<Record<Language, string>> = { tl: "fil" };
const codeOf = (language: Language) => CODES[language] ?? language;

/** Languages of Chrome's own translator into hers, and what gets one. */
export function LlmTranslator({ own }: { own: Language }) {
  const there = "Translator" in self;
  const [states, setStates] = useState<ReadonlyMap<Language, TranslatorState>>(new Map());
  const put = (language: Language, state: TranslatorState) =>
    setStates((old) => new Map(old).set(language, state));
  useEffect(() => {
    if (!there) return;
    const ended = new AbortController();
    for (const language of LANGUAGES)
      if (language !== own)
        void askAvailability(language, own).then(
          (state) => !ended.signal.aborted && setStates((old) => new Map(old).set(language, state)),
        );
    return () => ended.abort();
  }, [there, own]);
  const get = (language: Language) => {
    put(language, 0);
    // In the click's own turn: Chrome downloads only on a person's behalf.
    const made = Translator.create({
      sourceLanguage: codeOf(language),
      targetLanguage: codeOf(own),
      monitor: (monitor) =>
        monitor.addEventListener("downloadprogress", ({ loaded }) => put(language, Math.min(0.99, loaded))),
    });
    made.then(
      (translator) => {
        translator.destroy();
        put(language, "available");
      },
      () => put(language, "failed"),
    );
  };
  const languages = there
    ? LANGUAGES.filter((language) => language !== own).flatMap((code) => {
        const state = states.get(code);
        return state === undefined ? [] : [{ code, state }];
      })
    : null;
  return <TranslatorBox into={own} languages={languages} onGet={get} />;
}

async function askAvailability(from: Language, to: Language): Promise<TranslatorState> {
  try {
    const told = await Translator.availability({
      sourceLanguage: codeOf(from),
      targetLanguage: codeOf(to),
    });
    // One that is on its way is asked for again without harm, and then shows how far it is.
    return told === "downloading" ? "downloadable" : told;
  } catch {
    return "unavailable";
  }
}
