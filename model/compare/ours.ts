import { loadClassifier } from "../../lib/understanding/instant/index";
import { readModelFile } from "../../lib/understanding/instant/model-file";
import { Scorer } from "../../lib/understanding/instant/scorer";
import { readLexicon } from "../train/lexicon";
import { type Answers, measureCalls } from "./learner";
import { plainText, type Split } from "./split";
import { trainOurs } from "./train-ours";

/** Our learner: the shipped recipe on the training lines, read as the product reads it. */
export async function askOurs(split: Split): Promise<Answers & { scoresPerSecond: number }> {
  const lines = split.train.map((line) => ({ ...line, text: plainText(line.text) }));
  const texts = split.test.map((line) => plainText(line.text));
  const { bytes, seconds } = trainOurs(lines, readLexicon());
  const classifier = loadClassifier(bytes);
  const ranked = texts.map((text) => {
    const answer = classifier.classify([text])[0];
    return answer ? answer.alternatives.map((guess) => guess.intent) : [];
  });
  const perSecond = await measureCalls(texts, (text) => classifier.classify([text]));
  const scorer = new Scorer(readModelFile(bytes));
  const scoresPerSecond = await measureCalls(texts, (text) => scorer.read(text).scores[0]);
  return { name: "ours", trained: lines.length, trainSeconds: seconds, ranked, perSecond, scoresPerSecond };
}
