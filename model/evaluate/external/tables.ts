import { markdownTable } from "../../train/facts";
import { percent } from "../format";
import type { ExternalResults } from "./run-external";

function share(fraction: number): string {
  return Number.isNaN(fraction) ? "–" : percent(fraction);
}

/** The tables of the sets that were there, in Markdown, in percent; "" when none was. */
export function externalTables(results: ExternalResults): string {
  const parts: string[] = [];
  if (results.intents.length > 0)
    parts.push(
      "Intents (the set's labels as ours, several where the wording covers several)",
      markdownTable([
        ["set", "language", "part", "n", "top-1", "top-3", "language found"],
        ...results.intents.map(({ set, language, slice, score }) => [
          set,
          language,
          slice,
          String(score.n),
          share(score.top1),
          share(score.top3),
          share(score.language),
        ]),
      ]),
    );
  if (results.abuse.length > 0)
    parts.push(
      "The flag `abuse` (the sets are about hate and offence in public, not about insults to a seller)",
      markdownTable([
        ["set", "language", "part", "n", "abusive", "recall", "precision", "raised on the harmless"],
        ...results.abuse.map(({ set, language, slice, score }) => [
          set,
          language,
          slice,
          String(score.n),
          String(score.abusive),
          share(score.recall),
          share(score.precision),
          share(score.falseAlarms),
        ]),
      ]),
    );
  if (results.sentiment.length > 0)
    parts.push(
      "Sentiment (our five levels as three)",
      markdownTable([
        ["set", "language", "n", "accuracy", "negative found", "neutral found", "positive found"],
        ...results.sentiment.map(({ set, language, score }) => [
          set,
          language,
          String(score.n),
          share(score.accuracy),
          share(score.recall.negative),
          share(score.recall.neutral),
          share(score.recall.positive),
        ]),
      ]),
    );
  return parts.join("\n\n");
}

/** The text of model/EXTERNAL.md. */
export function describeExternal(results: ExternalResults, version: string): string {
  return `# Checks against public sets, model ${version}

Written by \`npm run evaluate:external -- --write\`; percent. No sentence of these sets is in the corpus, the rules or the
lexicon, and none is in the repository: they are read from beside it, and a set that is absent is left out. Every set was
made for another purpose, so the figures show where the model leaves its ground, not how it does in a shop's inbox. How
labels became ours is in \`model/evaluate/external/\`, one module a set.

${externalTables(results)}

- Bitext's sentences are made from patterns: several hundred near copies stand or fall together.
- HateCheck, COLD and Korean HateSpeech are about hate against groups and quarrels in public. Our flag is for insults,
  harassment and threats that a buyer writes to a seller: a low recall there is expected, and false alarms matter more.
- SmSA's reviews, EmoT's tweets and Wisesight's posts are longer than a message and mostly not about an order.
`;
}
