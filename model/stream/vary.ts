/**
 * A message as another buyer, or the same one another day, would type it: a greeting or thanks of the same writer before
 * or after it, a slip of the finger, a word or sign left out, other punctuation, an order number. Works on letters only,
 * so for every script. Deterministic by `random`; may give the text back unchanged.
 */
export function varyText(text: string, affixes: readonly string[], random: () => number): string {
  let varied = text;
  if (random() < 0.3 && affixes.length > 0) {
    const affix = affixes[Math.floor(random() * affixes.length)] as string;
    varied = random() < 0.6 ? `${affix} ${varied}` : `${varied} ${affix}`;
  }
  if (random() < 0.4) varied = dropWord(varied, random);
  const slips = Math.floor(random() * 3);
  for (let i = 0; i < slips; i++) varied = slip(varied, random);
  if (random() < 0.15) varied = `${varied} ${Math.floor(1e11 + random() * 9e11)}`;
  if (random() < 0.4) varied = varied.replace(/[.!?。！？…]+$/u, "");
  else if (random() < 0.3) varied = `${varied}${["!", "??", "...", " 🙏", " ^^"][Math.floor(random() * 5)]}`;
  return random() < 0.3 ? varied.toLowerCase() : varied;
}

/** Leaves a word out, or two letters of a text without spaces. */
function dropWord(text: string, random: () => number): string {
  const words = text.split(" ");
  if (words.length > 4) {
    words.splice(Math.floor(random() * words.length), 1);
    return words.join(" ");
  }
  const letters = [...text];
  if (letters.length > 8) letters.splice(Math.floor(random() * (letters.length - 2)), 2);
  return letters.join("");
}

/** A letter swapped with the next, left out, or typed twice. */
function slip(text: string, random: () => number): string {
  const letters = [...text];
  if (letters.length < 5) return text;
  const at = Math.floor(random() * (letters.length - 1));
  const [one, next] = [letters[at] as string, letters[at + 1] as string];
  const kind = random();
  if (kind < 0.4) letters.splice(at, 2, next, one);
  else if (kind < 0.75) letters.splice(at, 1);
  else letters.splice(at, 0, one);
  return letters.join("");
}
