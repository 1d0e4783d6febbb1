/**
 * Class names as a CSS-module build makes them: ten characters that say nothing and change with every deployment
 * (docs/console-notes.md 1.1). `rerollHashes` in the control changes the seed.
 */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

let seed = "1";

export function setSeed(next: string): void {
  seed = next;
}

/** The hashed class of a readable name under the present seed. */
export function hashed(name: string): string {
  let state = 2166136261;
  for (const char of `${seed}/${name}`) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  // The first character of a class must not be a digit or a dash.
  let out = (ALPHABET[(state >>> 0) % 52] as string) ?? "A";
  while (out.length < 10) {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    out += ALPHABET[(state >>> 0) % ALPHABET.length];
  }
  return out;
}

/** Several classes at once; falsy ones are left out. */
export function classes(...names: (string | false | undefined)[]): string {
  return names
    .filter((name): name is string => Boolean(name))
    .map(hashed)
    .join(" ");
}

/** Replaces `.$name` in a style sheet by the hashed class and puts it into the page. */
export function injectStyles(id: string, sheet: string): void {
  const element = document.getElementById(id) ?? document.head.appendChild(document.createElement("style"));
  element.id = id;
  element.textContent = sheet.replace(/\.\$([\w-]+)/g, (_, name: string) => `.${hashed(name)}`);
}
