import { percent } from "../evaluate/format";
import { markdownTable, type TrainingFacts } from "./facts";

/** CARD.md: what the shipped model is, what it was made from and where it ends. */
export function formatCard(facts: TrainingFacts): string {
  const { evaluation, languages } = facts;
  const { overall } = evaluation;
  const lines = languages.reduce((sum, one) => sum + one.lines, 0);
  const worst = Object.entries(evaluation.byLanguage).sort((a, b) => a[1].top1 - b[1].top1)[0];
  return `# Model card: instant understanding

Written by \`npm run train\`. Version **${evaluation.model}**, ${(facts.bytes / 1e6).toFixed(2)} MB,
${facts.rows} features; \`assets/public/model/instant.bin\`.

## What it is

A text classifier for one buyer message at a time. It gives 38 intents with confidence, secondary intents, five levels
of sentiment, eleven risk flags and the language (14, or "other"). Words, letter groups and the concepts of a
hand-written lexicon are looked up in a table of ${facts.rows} rows; their weighted sum goes through linear layers.
Several small networks stand side by side in the file and their scores are averaged. It runs on the user's own machine,
in well under a millisecond a message, and sends nothing anywhere.

## What it was made from

${lines} lines written for this project by independent writers under made-up personas, and the concept lexicon in
\`model/lexicon\`. No line comes from a real conversation or from a public data set, and no pre-trained weights are in it.

${markdownTable([["language", "lines", "writers"], ...languages.map((c) => [c.language, String(c.lines), String(c.writers)])])}

## How good it is

On lines of writers that it had not read (RESULTS.md has every language, intent and flag): intent right
${percent(overall.top1)}%, among the first three ${percent(overall.top3)}%; sentiment within one level
${percent(overall.sentimentWithin1)}%; language ${percent(overall.language)}%; risk flags found
${percent(overall.riskRecall)}% at ${percent(overall.riskPrecision)}% precision, together with the rules. The weakest
language is ${worst?.[0] ?? "none"} with ${percent(worst?.[1].top1 ?? 0)}%.

## Intended use

To sort, colour and prioritise messages for a person who reads and answers them, and to offer that person replies.
Below a confidence of ${percent(facts.unclearBelow)}% it says \`unclear\`; what it then guesses is shown as a guess.

## What it is not for

- Acting without a person: no automatic answer, refund, block or report.
- Judging people. It reads one message; it knows nothing of who wrote it.
- Proof of a threat, of fraud or of danger. Flags are there so that a person looks; some are wrong and some are missing.
- Other languages than the fourteen. It names them "other" and its intent is then little more than a guess.

## Known limits

- Every writer is a made-up persona. Real buyers write in ways that none of them does; expect less than the figures above.
- Indirect requests, irony and messages that lean on an earlier one are often read wrongly.
- Close intents are mixed up most: complaint and a named fault, late and lost, return and refund.
- Romanised Japanese, Korean and Thai, and dialects with few lines, are weaker than the language's average.
- Indonesian and Malay, English and Tagalog share words: short messages may be given the other language.
`;
}
