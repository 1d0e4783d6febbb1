/** A piece of a text that stayed, went or came. */
export interface DiffPart {
  kind: "same" | "gone" | "new";
  text: string;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** Tables larger than this (words of both texts multiplied) take too long: the texts are then shown as wholes. */
const MAX_CELLS = 4_000_000;

/** What changed from one text to another, word by word. */
export function diffWords(before: string, after: string): DiffPart[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const a = [...segmenter.segment(before)].map(({ segment }) => segment);
  const b = [...segmenter.segment(after)].map(({ segment }) => segment);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const parts: DiffPart[] = [];
  push(parts, "same", a.slice(0, start).join(""));
  diffMiddle(parts, a.slice(start, a.length - end), b.slice(start, b.length - end));
  push(parts, "same", a.slice(a.length - end).join(""));
  return parts;
}

function diffMiddle(parts: DiffPart[], a: readonly string[], b: readonly string[]): void {
  if (a.length * b.length > MAX_CELLS) {
    push(parts, "gone", a.join(""));
    push(parts, "new", b.join(""));
    return;
  }
  // Longest common subsequence, from the end, so that it is read forwards.
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(parts, "same", a[i] ?? "");
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1)))
      push(parts, "gone", a[i++] ?? "");
    else push(parts, "new", b[j++] ?? "");
  }
}

function push(parts: DiffPart[], kind: DiffPart["kind"], text: string): void {
  if (text === "") return;
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += text;
  else parts.push({ kind, text });
}
