import { foldLatinMarks } from "../../../text/patterns/fold-latin";
import { FAMILY_NAMES, HANGUL_SOUNDS, SOUNDS } from "../packs/name-words";

let families: Map<string, string> | null = null;

/** Lower case without Latin marks. */
export function plainName(text: string): string {
  return foldLatinMarks(text.toLowerCase());
}

/**
 * Whether a name in a reply can be this buyer's: it shares a word, a nickname's letters or a Chinese character with hers;
 * in another script, whether it can begin with the same sound. What cannot be compared counts as hers.
 */
export function canBeName(written: string, own: string): boolean {
  const name = plainName(written).trim();
  const buyer = plainName(own).trim();
  if (buyer === "" || name === "") return true;
  if (isLatin(name) && isLatin(buyer)) return sharesWord(name, buyer);
  const script = scriptOf(name);
  if (script !== "latin" && script === scriptOf(buyer)) return sharesSigns(name, buyer, script);
  // A name and its spelling in another script: only a real name says something, not a user name.
  if (/[\d_]/.test(buyer) || (isLatin(buyer) && own === own.toLowerCase())) return true;
  const [mine, hers] = [firstSounds(name), firstSounds(buyer)];
  return mine === null || hers === null || [...mine].some((letter) => hers.includes(letter));
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{N}\p{P}\p{S} ]+$/u.test(text) && /\p{Script=Latin}/u.test(text);
}

function scriptOf(text: string): "latin" | "thai" | "hangul" | "east" | "other" {
  if (isLatin(text)) return "latin";
  if (/[\u0e01-\u0e4e]/.test(text)) return "thai";
  if (/[\uac00-\ud7a3]/.test(text)) return "hangul";
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? "east" : "other";
}

function sharesWord(name: string, buyer: string): boolean {
  const known = buyer.split(/[^\p{L}]+/u).filter((word) => word !== "");
  const bare = known.join("");
  // A user name of signs alone ("k88") tells nothing.
  if (bare.length < 2) return true;
  return name.split(/[^\p{L}]+/u).some((word) => {
    if (word.length >= 3 && bare.includes(word)) return true;
    return known.some(
      (other) =>
        (other.length >= 2 && word.startsWith(other)) ||
        (word.length >= 1 && other.startsWith(word) && word !== ""),
    );
  });
}

function sharesSigns(name: string, buyer: string, script: string): boolean {
  if (script === "thai")
    return buyer.includes(name) || name.includes(buyer) || name.slice(0, 2) === buyer.slice(0, 2);
  const signs = [...name].filter((sign) => /[\p{L}ー]/u.test(sign));
  const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(name);
  const both = kana === /^[\p{Script=Hiragana}\p{Script=Katakana}ー ]+$/u.test(buyer);
  // Kana and kanji of one name share nothing; a syllable more or less says nothing either.
  if (kana && !both) return true;
  if (kana) return buyer.includes(name.slice(0, 2)) || name.includes(buyer.slice(0, 2));
  return signs.some((sign) => buyer.includes(sign));
}

/** Letters that a name may begin with in Latin script, for each of its words; null where nobody can tell. */
function firstSounds(name: string): string | null {
  if (isLatin(name))
    return name
      .split(/[^\p{L}]+/u)
      .map((word) => word.charAt(0))
      .join("");
  const first = [...name.replace(/^[เแโไใ]/u, "")][0] ?? "";
  const code = first.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL_SOUNDS[Math.floor((code - 0xac00) / 588)] ?? null;
  const sound = SOUNDS.find(([signs]) => signs.includes(first));
  if (sound) return sound[1];
  families ??= new Map(
    FAMILY_NAMES.split(" ").map((entry) => [[...entry][0] ?? "", entry.slice(1)] as const),
  );
  return families.get(first) || null;
}
