import { type Caret, readText, toFieldText } from "./text-field";

/** One planned change of a text: `before` becomes `after` by putting `insert` in place of `before[start, end)`. */
export interface Edit {
  before: string;
  after: string;
  start: number;
  end: number;
  /** The text with the separators that it needed. */
  insert: string;
  /** The text alone. */
  text: string;
  /** Where the caret stood. */
  caret: Caret;
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]/u;
const OPENS = /[([{<"'“‘«¿¡]$/u;
const CLOSES = /^[\])}>.,;:!?…"'”’»]/u;

/**
 * Plans the insertion at the caret. A selection is replaced, as typing would; everything else of the draft stays. Where
 * the text would touch a word, one separator is added: a line break for a text of several lines, else a space; none
 * between characters of scripts that write without spaces, none where there is white space already.
 */
export function planEdit(field: HTMLElement, text: string, caret: Caret): Edit {
  const before = readText(field);
  const words = toFieldText(field, text);
  const gap = words.includes("\n") ? "\n" : " ";
  const left = before.slice(0, caret.start);
  const right = before.slice(caret.end);
  const lead = needsGap(left, words) ? gap : "";
  const trail = needsGap(words, right) ? gap : "";
  const insert = lead + words + trail;
  return {
    before,
    after: left + insert + right,
    start: caret.start,
    end: caret.end,
    insert,
    text: words,
    caret,
  };
}

/**
 * Plans putting a text in the place of exactly `before[start, end)`. Where nothing is put there, one of two spaces that
 * would meet goes too.
 */
export function planReplacement(
  field: HTMLElement,
  text: string,
  place: { start: number; end: number },
): Edit {
  const before = readText(field);
  const insert = toFieldText(field, text);
  const { start } = place;
  const left = before.slice(0, start);
  const meets = insert === "" && /^[ \t]/.test(before.slice(place.end)) && /(?:^|\s)$/.test(left);
  const end = meets ? place.end + 1 : place.end;
  const caret = { start: start + insert.length, end: start + insert.length, direction: "none" } as const;
  return { before, after: left + insert + before.slice(end), start, end, insert, text: insert, caret };
}

function needsGap(left: string, right: string): boolean {
  if (!left || !right || /\s$/.test(left) || /^\s/.test(right)) return false;
  if (OPENS.test(left) || CLOSES.test(right)) return false;
  const last = [...left.slice(-2)].at(-1) ?? "";
  const first = [...right.slice(0, 2)][0] ?? "";
  return !(WIDE.test(last) && WIDE.test(first));
}
