import type { Language } from "../../../domain/language";
import { findEntities } from "../../../text/entities";
import { foldText } from "../../../text/entities/folded-text";
import { findKept, type Kept, listNumbers, MARK } from "./keep-finds";
import { saysNumberInWords } from "./keep-number-words";

/** One kept value and the number that stands for it; `times`: how often it stood in the source. */
export interface Mark {
  number: number;
  value: string;
  times: number;
}

/** A text whose ids, amounts, names and slots are marks, with what is needed to put them back and to see what was lost. */
export interface ProtectedText {
  text: string;
  marks: readonly Mark[];
  /** What stayed in the text and must be found again. */
  watched: readonly Kept[];
  /** Amounts whose currency must stay. */
  money: readonly NonNullable<Kept["money"]>[];
}

/** How a mark is written: signs that chats do not have and that models copy whole. */
export function writeMark(number: number): string {
  return `⟦${number}⟧`;
}

/**
 * Replaces what a translation must keep by marks ("⟦1⟧"): order ids, tracking numbers, amounts, long numbers, contacts,
 * links, `{{slots}}`, the given names and quoted names of goods. Short numbers, codes and emoji stay, because sentences
 * bend with them, and are watched. Equal values share a mark. `from`: the first mark's number, where several texts go
 * into one prompt. Any digits (full width, Thai); reads the first 4,000 units for numbers and ids.
 */
export function protect(text: string, names: readonly string[] = [], from = 1): ProtectedText {
  const marks: Mark[] = [];
  const watched: Kept[] = [];
  const money: NonNullable<Kept["money"]>[] = [];
  let out = "";
  let end = 0;
  for (const kept of findKept(text, names)) {
    if (kept.money) money.push(kept.money);
    if (kept.how === "watch") {
      watched.push(kept);
      continue;
    }
    let mark = marks.find(({ value }) => value === kept.value);
    if (mark) mark.times += 1;
    else {
      mark = { number: from + marks.length, value: kept.value, times: 1 };
      marks.push(mark);
    }
    out += text.slice(end, kept.start) + writeMark(mark.number);
    end = kept.end;
  }
  return { text: out + text.slice(end), marks, watched, money };
}

export interface Restored {
  text: string;
  /** Values of the source that are missing, stand there more often than before, or changed their currency; each once. */
  lost: string[];
  /** Numbers of marks that the source did not have: another text's, or made up. They are taken out of the text. */
  foreign: number[];
}

/**
 * Puts the values back in place of their marks, also where a model altered a mark a little ("[1]", "【1】", "⟦ 1 ⟧"). A
 * value that is not there is named in `lost` and put nowhere. `to`: the language of the text, for numbers that became
 * words.
 */
export function restore(text: string, kept: ProtectedText, to: Language | null = null): Restored {
  const seen = new Map<number, number>();
  const foreign: number[] = [];
  let restored = text.replace(MARK, (written: string, ...groups: (string | undefined)[]) => {
    const number = Number(foldText(groups[0] ?? groups[1] ?? groups[2] ?? "").text);
    const mark = kept.marks.find((one) => one.number === number);
    if (mark) {
      seen.set(number, (seen.get(number) ?? 0) + 1);
      return mark.value;
    }
    foreign.push(number);
    return /[⟦⟧〚〛]/.test(written) ? "" : written;
  });
  if (foreign.length > 0) restored = restored.replace(/ {2,}/g, " ").trim();
  const lost = kept.marks
    .filter(({ number, value, times }) => {
      const count = seen.get(number) ?? 0;
      return count > times || (count === 0 && !restored.includes(value));
    })
    .map(({ value }) => value);
  return { text: restored, lost: [...new Set([...lost, ...findUnkept(restored, kept, to)])], foreign };
}

/** Marks of a text, as numbers, in order; for seeing whose line an answer is. */
export function listMarks(text: string): number[] {
  return [...text.matchAll(MARK)].map((match) =>
    Number(foldText(match[1] ?? match[2] ?? match[3] ?? "").text),
  );
}

/** True where something is left to translate: letters beside marks and links. */
export function hasWords(kept: ProtectedText): boolean {
  return /\p{L}/u.test(kept.text.replace(MARK, ""));
}

/** What of the source a translation lost, where no marks were in use; see `restore`. */
export function findLost(
  source: string,
  translated: string,
  names: readonly string[],
  to: Language | null,
): string[] {
  const kept = protect(source, names);
  const missing = kept.marks.filter(({ value }) => !translated.includes(value)).map(({ value }) => value);
  return [...new Set([...missing, ...findUnkept(translated, kept, to)])];
}

function findUnkept(text: string, { watched, money }: ProtectedText, to: Language | null): string[] {
  const numbers = listNumbers(text);
  const plain = foldText(text).text.replace(/[\s-]/g, "");
  const missing = watched.filter(({ as, value }) => {
    if (as?.kind === "number")
      return !numbers.has(as.number) && !saysNumberInWords(text, Number(as.number), to);
    if (as?.kind === "code") return !plain.includes(as.code);
    return !text.includes(value);
  });
  return [...missing.map(({ value }) => value), ...changedCurrencies(text, money)];
}

/** Amounts that stand in the text with another currency than before ("500 baht" as "500 dollars"). */
function changedCurrencies(text: string, money: ProtectedText["money"]): string[] {
  if (money.length === 0) return [];
  const found = findEntities(text).flatMap((entity) => (entity.kind === "money" ? [entity] : []));
  return money.flatMap(({ amount, currency }) => {
    const same = found.filter(({ detail }) => detail.amount === amount && detail.currency !== null);
    return same.length > 0 && same.every(({ detail }) => detail.currency !== currency)
      ? [`${amount} ${currency}`]
      : [];
  });
}
