/** Phrases in a sample text: then it has about as many features as a chat message of middle length. */
const PHRASES = 4;
/** Of a phrase; longer ones are cut. */
const LONGEST = 40;

/**
 * Texts of words that the model knows, in all its languages, for measuring and checking a device. The same lexicon and
 * count give the same texts.
 */
export function sampleTexts(lexicon: string, count: number): string[] {
  let state = 1;
  const phrase = () => {
    // A linear congruential generator with the constants of Numerical Recipes.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const from = lexicon.indexOf(",", Math.floor((state / 2 ** 32) * lexicon.length)) + 1;
    const [words = ""] = lexicon.slice(from, from + LONGEST).split(/[,\n]/, 1);
    return words.replaceAll("*", "").trim();
  };
  return Array.from({ length: count }, () => Array.from({ length: PHRASES }, phrase).join(" "));
}
