import type { NormalText } from "../../text/normalise";
import { type Address, findAddresses } from "./disguise-addresses";
import { findHiddenNumbers, foldDigitSigns, type Mask } from "./disguise-digits";
import { HIDDEN_NAMES, LOOK_ALIKES } from "./disguise-words";

/** Signs that writers put between the letters of a word that they hide. */
const GAP = String.raw`[ .*_\-/|+~·•●°'\u2019,♥❤]{1,3}`;
/** Each name letter by letter: each letter may be a look-alike, each gap may hold signs. */
const NAMES = HIDDEN_NAMES.map(({ name, needsGap }) => {
  const letters = [...name].map((letter) => {
    const alike = LOOK_ALIKES[letter];
    return alike ? `[${letter}${alike}]` : letter;
  });
  const han = /\p{Script=Han}/u.test(name);
  const body = letters.join(`(?:${GAP})${needsGap ? "" : "?"}`);
  return {
    name,
    pattern: han ? new RegExp(body, "gu") : new RegExp(`(?<![a-z0-9])${body}(?![a-z0-9])`, "gu"),
  };
});
/** A sign of a mask: odd signs, letters one by one, look-alikes, digits in words; most replies have none. */
const MASKED =
  /[*_|~·•●♥❤°/]|(?<![a-z])@[a-z]|(?<![a-z0-9])[a-z0-9@$][ .\-/+',]{1,3}[a-z0-9@$][ .\-/+',]{1,3}[a-z0-9@$]|[\u0250-\u02af\u0370-\u058f]|[a-z][@$!0-9]|[@$0-9][a-z]|[微薇徽葳溦威支]/;

/**
 * The reply with its disguises undone, or null where it wears none: names of messengers with signs between the letters
 * or look-alike letters in them, digits spelled out or spaced, "(at)" and "dot com". `folded` is `normal.text` with the
 * marks of Latin letters taken off. Offsets lead back to the source. Never throws.
 */
export function revealDisguise(
  normal: NormalText,
  folded: string,
  addresses: readonly Address[] = findAddresses(folded),
): NormalText | null {
  const text = foldDigitSigns(folded);
  const masks = [...findNames(text), ...findHiddenNumbers(text), ...addresses.map(maskOf)]
    .filter(({ from, to, says }) => folded.slice(from, to) !== says)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  if (masks.length === 0 && text === folded) return null;
  return rewrite(normal, text, masks);
}

function maskOf({ from, to, says }: Address): Mask {
  return { from, to, says };
}

function findNames(text: string): Mask[] {
  if (!MASKED.test(text)) return [];
  return NAMES.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)]
      .filter((match) => isHidden(match[0], name) || isHalved(match, name, text))
      .map((match) => ({ from: match.index, to: match.index + match[0].length, says: name })),
  );
}

/** A space or two between whole words is how some spell it ("whats app"); signs or many spaces are a mask. */
/** "tele gram", "Tele/gram": two halves, which a handle nearby makes one name. */
function isHalved({ index, 0: hit }: RegExpExecArray, name: string, text: string): boolean {
  if (hit === name || !/^[a-z]{3,}[ /][a-z]{3,}$/.test(hit) || name === "whatsapp") return false;
  return /@[a-z]|(?<![a-z])(?:te (?:dejo|paso)|usuario|user(?:name)?|perfil|handle|file|id)(?![a-z])/.test(
    text.slice(Math.max(0, index - 40), index + hit.length + 40),
  );
}

function isHidden(hit: string, name: string): boolean {
  if (hit === name) return false;
  const gaps = hit.match(/[^\p{L}\p{N}@$]+/gu) ?? [];
  if (gaps.length === 0) return true;
  const letters = [...name].length;
  // In Han a comma ends a clause: its two sides are two words.
  if (/\p{Script=Han}/u.test(name)) return gaps.every((gap) => !gap.includes(","));
  return gaps.length >= Math.min(3, letters - 1) || gaps.some((gap) => /[*_|~·•●♥❤]/u.test(gap));
}

/** The text with each mask taken off; of masks that overlap the first counts. */
function rewrite(normal: NormalText, text: string, masks: readonly Mask[]): NormalText {
  let out = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copy = (until: number) => {
    for (; at < until; at++) {
      out += text.charAt(at);
      starts.push(normal.starts[at] ?? 0);
      ends.push(normal.ends[at] ?? 0);
    }
  };
  for (const { from, to, says } of masks) {
    if (from < at) continue;
    copy(from);
    for (const unit of says.split("")) {
      out += unit;
      starts.push(normal.starts[from] ?? 0);
      ends.push(normal.ends[to - 1] ?? 0);
    }
    at = to;
  }
  copy(text.length);
  return { text: out, starts, ends, capitals: normal.capitals, letters: normal.letters };
}
