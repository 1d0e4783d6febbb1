import type { CorpusLine } from "../corpus/schema";
import { type Answers, measureCalls, toIntent } from "./learner";
import { capLanguages, plainText, type Split } from "./split";

/** True when the development packages of NLP.js are installed. */
export async function hasNlpjs(): Promise<boolean> {
  try {
    await import("@nlpjs/nlp");
    await import("@nlpjs/lang-all");
    return true;
  } catch {
    return false;
  }
}

type Ask = (text: string) => Promise<{ intent: string; score: number }[]>;

/**
 * NLP.js with one manager a language, each told which language a message is in (ours and fastText are not), trained on
 * at most `most` lines of it.
 */
export async function askNlpjs(split: Split, most: number): Promise<Answers> {
  const train = capLanguages(
    split.train.filter((line) => line.lang !== "other"),
    most,
  );
  const started = Date.now();
  const managers = new Map<string, Ask>();
  for (const language of new Set(split.test.map((line) => line.lang)))
    managers.set(
      language,
      await trainManager(
        language,
        train.filter((line) => line.lang === language),
      ),
    );
  const trainSeconds = (Date.now() - started) / 1000;
  const languageOf = new Map(split.test.map((line) => [plainText(line.text), line.lang]));
  const ask = async (text: string) => (await managers.get(languageOf.get(text) ?? "")?.(text)) ?? [];
  const ranked: Answers["ranked"] = [];
  for (const line of split.test) {
    const answer = await ask(plainText(line.text));
    ranked.push(answer.map((guess) => toIntent(guess.intent)));
  }
  const perSecond = await measureCalls([...languageOf.keys()], ask);
  return { name: "NLP.js", trained: train.length, trainSeconds, ranked, perSecond };
}

async function trainManager(language: string, lines: readonly CorpusLine[]): Promise<Ask> {
  const { Nlp } = await import("@nlpjs/nlp");
  const { LangAll } = await import("@nlpjs/lang-all");
  const nlp = new Nlp({
    languages: [language],
    autoSave: false,
    autoLoad: false,
    threshold: 0,
    nlu: { log: false, useNoneFeature: false },
  });
  nlp.container.use(LangAll);
  nlp.addLanguage(language);
  for (const line of lines) nlp.addDocument(language, plainText(line.text), line.intent);
  await nlp.train();
  return async (text) => {
    const answer = await nlp.classify(language, text);
    return Array.isArray(answer) ? answer : (answer.classifications ?? []);
  };
}
