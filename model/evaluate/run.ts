import { INTENTS } from "../../lib/domain/intent";
import type { Classifier } from "../../lib/understanding/instant/classifier";
import type { Judged } from "./judged";
import { type Evaluation, evaluate } from "./metrics";
import type { EvaluationMessage } from "./read-files";

const CHUNK = 256;

/** Classifies every message and measures. */
export function runEvaluation(messages: readonly EvaluationMessage[], classifier: Classifier): Evaluation {
  return measureJudged(messages, judgeAll(messages, classifier), classifier);
}

/** Measures what was judged already; the speed is that of `classify` alone, warmed up. */
export function measureJudged(
  messages: readonly EvaluationMessage[],
  judged: readonly Judged[],
  classifier: Classifier,
): Evaluation {
  return evaluate(judged, classifier.version, measureSpeed(messages, classifier));
}

/** What the classifier answers to each message. */
export function judgeAll(messages: readonly EvaluationMessage[], classifier: Classifier): Judged[] {
  const judged: Judged[] = [];
  for (let from = 0; from < messages.length; from += CHUNK) {
    const part = messages.slice(from, from + CHUNK);
    const answers = classifier.classify(part.map((message) => message.text));
    part.forEach((message, i) => {
      const answer = answers[i];
      if (!answer)
        throw new Error(`The classifier gave ${answers.length} answers to ${part.length} messages`);
      const ranked = answer.alternatives.map((guess) => guess.intent);
      judged.push({
        ...message,
        answer: {
          ranked: [answer.intent, ...ranked.filter((intent) => intent !== answer.intent)].slice(
            0,
            INTENTS.length,
          ),
          confidence: answer.confidence,
          unclear: answer.unclear,
          sentiment: answer.sentiment,
          language: answer.language,
          risks: [...new Set(answer.risks.map((risk) => risk.flag))],
        },
      });
    });
  }
  return judged;
}

/** Messages a second over at least half a second of single-message calls. */
function measureSpeed(messages: readonly EvaluationMessage[], classifier: Classifier): number {
  if (messages.length === 0) return 0;
  const start = performance.now();
  let count = 0;
  let spent = 0;
  while (spent < 500) {
    for (const message of messages) {
      classifier.classify([message.text]);
      if (++count % 64 === 0 && performance.now() - start > 2000) break;
    }
    spent = performance.now() - start;
  }
  return Math.round((count * 1000) / spent);
}
