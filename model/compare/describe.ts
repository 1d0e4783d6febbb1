import type { Split } from "./split";

/** The text of model/COMPARED.md around the tables. */
export function describeComparison(
  split: Split,
  part: { fold: number; folds: number },
  tables: readonly string[],
): string {
  return `# Compared with other learners

Written by \`npm run bench:models -- --write\`; accuracy in percent, terms of \`npm run evaluate\`. All learners read the same
text of the same lines (${split.train.length}, unless the table says fewer) and answered the same ${split.test.length}
messages of writers whom none of them had read: those whose number leaves ${part.fold} when divided by ${part.folds}, in all
languages. Ours is the shipped recipe trained on these lines alone, not the shipped model.

${tables.join("\n\n")}

What to keep in mind:

- Ours and fastText are one model for all languages and find the language themselves. NLP.js has one manager a language
  and is told the language.
- Ours reads a lexicon, which was written for this project; the others have none. Some of its words may have been chosen
  with the left-out writers' lines in view, which favours ours by an amount that is not known.
- fastText's options were the best of eight settings tried on these same messages, which favours it a little; NLP.js runs as it
  comes, without its "none" feature, because \`other\` is a label here.
- Speed: one message at a time on one core, all in the same run, as ratios because machines differ. Ours includes
  language, sentiment, risk flags by rule and model, and the reasons; fastText and NLP.js answer the intent alone.
  fastText is a native program: its loading is taken off, reading and writing text is not.
- "kept" training time: the model was trained by an earlier run on the same lines.
`;
}
