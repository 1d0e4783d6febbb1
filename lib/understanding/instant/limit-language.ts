import { SCRIPT, scriptOf } from "../../text/script";
import { HEAD_LANGUAGES, HEADS } from "./outputs";

/** Far below any score that the network gives. */
const EXCLUDED = -40;

/** Latin letters that none of the fourteen languages writes, save in names ("ě" and "ǎ" are pinyin). */
const FOREIGN_LATIN = /[åøłżźśćńęąőűřůšžčğşțșďťň]/u;
const FIRST_LETTER = 0x41;

interface Letters {
  latin: number;
  han: number;
  kana: number;
  hangul: number;
  thai: number;
  foreign: number;
}

/**
 * Takes the languages out of the scores that the script excludes, in place: kana is Japanese, Hangul Korean, Thai
 * letters Thai, Han alone Chinese or Japanese, other scripts and some Latin letters no language of ours. Latin letters
 * exclude nothing: pinyin, romaji and romanised Thai are written in them. `text` is normalised.
 */
export function limitLanguage(scores: Float32Array, text: string): void {
  const allowed = allowedBy(countLetters(text), text);
  if (!allowed) return;
  for (const [k, language] of HEAD_LANGUAGES.entries())
    if (!allowed.includes(language)) scores[HEADS.language.from + k] = EXCLUDED;
}

function allowedBy(letters: Letters, text: string): readonly string[] | null {
  const { latin, han, kana, hangul, thai, foreign } = letters;
  const asian = han + kana;
  // One syllable says as much as a short word: against Latin letters they count double.
  const rest = Math.max(asian, hangul, thai);
  if (rest + foreign > 0 && rest * 2 + foreign < latin) return null;
  if (foreign > 0 && foreign >= Math.max(latin, asian, hangul, thai)) return ["other"];
  if (thai > 0 && thai >= Math.max(asian, hangul)) return ["th"];
  if (hangul > 0 && hangul >= asian) return ["ko"];
  // A single の or ツ stands in Chinese shop names and faces.
  if (kana > 1 && kana * 6 >= han) return ["ja"];
  if (asian > 0) return ["zh", "ja"];
  return isForeignLatin(text) ? ["other"] : null;
}

/** One word in five at least has a foreign letter: in longer texts a single one is a name. */
function isForeignLatin(text: string): boolean {
  if (!FOREIGN_LATIN.test(text)) return false;
  const words = text.split(/[^\p{L}\p{M}']+/u).filter(Boolean);
  return words.length >= 3 && words.filter((word) => FOREIGN_LATIN.test(word)).length * 5 >= words.length;
}

function countLetters(text: string): Letters {
  const letters = { latin: 0, han: 0, kana: 0, hangul: 0, thai: 0, foreign: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_LETTER) continue;
    const script = scriptOf(code);
    if (script === SCRIPT.han) letters.han++;
    else if (script === SCRIPT.kana) letters.kana++;
    else if (script === SCRIPT.hangul) letters.hangul++;
    else if (script === SCRIPT.thai) letters[code < 0xe80 ? "thai" : "foreign"]++;
    else if (script === SCRIPT.spaced)
      letters[code < 0x370 || (code >= 0x1e00 && code < 0x1f00) ? "latin" : "foreign"]++;
  }
  return letters;
}
