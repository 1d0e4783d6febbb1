import type { DetectedLanguage } from "../../lib/domain/language";
import { isLanguage } from "../../lib/domain/language";
import type { Classifier } from "../../lib/understanding/instant/index";

/** Says which of our languages a text is in; null when it cannot tell. */
export type Detect = (text: string) => DetectedLanguage | null;

export interface Detector {
  name: string;
  detect: Detect;
}

/** ISO 639-3 codes of `franc` as ours; Malay is `zlm` there. */
const THREE_LETTERS: Readonly<Record<string, DetectedLanguage>> = {
  eng: "en",
  cmn: "zh",
  spa: "es",
  por: "pt",
  fra: "fr",
  deu: "de",
  ita: "it",
  jpn: "ja",
  kor: "ko",
  ind: "id",
  zlm: "ms",
  tha: "th",
  vie: "vi",
  tgl: "tl",
};

/** A code of franc: `und` is "cannot tell", anything unknown to us is `other`. */
export function fromThreeLetters(code: string): DetectedLanguage | null {
  return code === "und" ? null : (THREE_LETTERS[code] ?? "other");
}

/** A code of tinyld: "" is "cannot tell", anything unknown to us is `other`. */
export function fromTwoLetters(code: string): DetectedLanguage | null {
  if (code === "") return null;
  return isLanguage(code) ? code : "other";
}

/** What most detectors say; the first of `detectors` decides a tie, those who cannot tell do not vote. */
export function takeVote(detectors: readonly Detect[]): Detect {
  return (text) => {
    const votes = new Map<DetectedLanguage, number>();
    for (const detect of detectors) {
      const said = detect(text);
      if (said !== null) votes.set(said, (votes.get(said) ?? 0) + 1);
    }
    const most = Math.max(0, ...votes.values());
    return [...votes].find(([, count]) => count === most)?.[0] ?? null;
  };
}

/** Latin letters that none of the fourteen languages writes, save in names. */
const FOREIGN_LETTERS = /[åøłżźśćńęąőűřůšžčğşțșďťň]/iu;

/**
 * What was said, put right where the script excludes it: kana is Japanese, Hangul Korean, Thai letters Thai; Han alone
 * is Chinese or Japanese; letters that are none of these nor Latin are another
 * language's, and so are some Latin ones. Other Latin text stays as it is.
 */
export function limitByScript(text: string, said: DetectedLanguage | null): DetectedLanguage | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  if (/\p{Script=Thai}/u.test(text)) return "th";
  if (/\p{Script=Han}/u.test(text)) return said === "ja" ? "ja" : "zh";
  if (/\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text)) return "other";
  return FOREIGN_LETTERS.test(text) ? "other" : said;
}

/** Detectors that are installed, ours first. */
export async function gatherDetectors(
  classifier: Classifier,
): Promise<{ detectors: Detector[]; skipped: string[] }> {
  const skipped: string[] = [];
  const head: Detect = (text) => classifier.classify([text])[0]?.language ?? null;
  const sure = (text: string, from: number) => {
    const answer = classifier.classify([text])[0];
    return answer && answer.languageConfidence >= from ? answer.language : null;
  };
  const ours: Detector = { name: "ours", detect: head };
  const scripted: Detector = {
    name: "ours within the script",
    detect: (text) => limitByScript(text, head(text)),
  };
  const others: Detector[] = [];
  try {
    const { detect } = await import("tinyld");
    others.push({ name: "tinyld", detect: (text) => fromTwoLetters(detect(text)) });
  } catch {
    skipped.push("tinyld: skipped, not installed");
  }
  try {
    const { franc } = await import("franc-min");
    others.push({ name: "franc", detect: (text) => fromThreeLetters(franc(text, { minLength: 1 })) });
  } catch {
    skipped.push("franc-min: skipped, not installed");
  }
  const combined: Detector[] = others.flatMap((other) => [
    { name: `ours, ${other.name} where unsure`, detect: (text) => sure(text, 0.5) ?? other.detect(text) },
  ]);
  if (others.length > 1)
    combined.push({ name: "vote", detect: takeVote([head, ...others.map((other) => other.detect)]) });
  return { detectors: [ours, scripted, ...others, ...combined], skipped };
}
