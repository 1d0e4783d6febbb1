import { percent } from "../evaluate/format";
import { type Metrics, measure } from "../evaluate/metrics";
import { markdownTable } from "../train/facts";
import { type Answers, judgeAnswer } from "./learner";
import type { Split } from "./split";

/** One learner's figures on the test lines. */
export interface Compared {
  answers: Answers;
  overall: Metrics;
  byLanguage: Record<string, Metrics>;
}

/** Judges a learner's answers by the same measures as `npm run evaluate`. @throws RangeError when a line has none. */
export function judgeAnswers(answers: Answers, split: Split): Compared {
  const judged = split.test.map((line, i) => {
    const ranked = answers.ranked[i];
    if (!ranked) throw new RangeError(`${answers.name} gave no answer to line ${i}`);
    return judgeAnswer(line, ranked);
  });
  const languages = [...new Set(split.test.map((line) => line.lang))].sort();
  return {
    answers,
    overall: measure(judged),
    byLanguage: Object.fromEntries(
      languages.map((language) => [language, measure(judged.filter((one) => one.lang === language))]),
    ),
  };
}

/** A speed of the same run that no learner is judged by. */
export interface Yardstick {
  name: string;
  perSecond: number;
}

/** Learners in rows: accuracy, training, speed. `reference` is the speed that the ratios are to. */
export function learnerTable(
  compared: readonly Compared[],
  yardsticks: readonly Yardstick[],
  reference: Yardstick,
): string {
  const ratio = (perSecond: number) => {
    const times = perSecond / reference.perSecond;
    return times >= 10 ? times.toFixed(0) : times.toPrecision(2);
  };
  const dash = "–";
  return markdownTable([
    [
      "",
      "lines trained on",
      "top-1",
      "top-3",
      "macro-F1",
      "training, s",
      "messages a second",
      `speed, ${reference.name} = 1`,
    ],
    ...compared.map(({ answers, overall }) => [
      answers.name,
      String(answers.trained),
      percent(overall.top1),
      percent(overall.top3),
      percent(overall.macroF1),
      answers.trainSeconds === null ? "kept" : answers.trainSeconds.toFixed(0),
      answers.perSecond.toFixed(0),
      ratio(answers.perSecond),
    ]),
    ...yardsticks.map((one) => [
      one.name,
      dash,
      dash,
      dash,
      dash,
      dash,
      one.perSecond.toFixed(0),
      ratio(one.perSecond),
    ]),
  ]);
}

/** Top-1 of each learner in each language. */
export function languageTable(compared: readonly Compared[]): string {
  const languages = Object.keys(compared[0]?.byLanguage ?? {});
  return markdownTable([
    ["top-1", "lines", ...compared.map(({ answers }) => answers.name)],
    ...languages.map((language) => [
      language,
      String(compared[0]?.byLanguage[language]?.n ?? 0),
      ...compared.map(({ byLanguage }) => percent(byLanguage[language]?.top1 ?? 0)),
    ]),
  ]);
}
