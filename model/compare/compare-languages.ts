import { percent } from "../evaluate/format";
import { markdownTable } from "../train/facts";
import type { Detector } from "./detectors";

export interface LanguageLine {
  text: string;
  lang: string;
}
/** What one detector said to each line, and how fast. */
export interface Detected {
  name: string;
  said: (string | null)[];
  perSecond: number;
}

/** Asks one detector every line, one after the other, and times it. */
export function detectAll(detector: Detector, lines: readonly LanguageLine[]): Detected {
  for (const { text } of lines.slice(0, 200)) detector.detect(text);
  const started = performance.now();
  const said = lines.map(({ text }) => detector.detect(text));
  const seconds = (performance.now() - started) / 1000;
  return { name: detector.name, said, perSecond: seconds > 0 ? lines.length / seconds : 0 };
}

/** Share of the lines of each language (in rows) that each detector named; the speed in the last row. */
export function detectionTable(
  title: string,
  lines: readonly LanguageLine[],
  all: readonly Detected[],
): string {
  const languages = [...new Set(lines.map((line) => line.lang))].sort();
  const right = (detected: Detected, holds: (line: LanguageLine) => boolean) => {
    const of = lines.filter(holds).length;
    const hit = lines.filter((line, i) => holds(line) && detected.said[i] === line.lang).length;
    return of === 0 ? "–" : percent(hit / of);
  };
  const row = (name: string, holds: (line: LanguageLine) => boolean) => [
    name,
    String(lines.filter(holds).length),
    ...all.map((detected) => right(detected, holds)),
  ];
  return markdownTable([
    [title, "lines", ...all.map((detected) => detected.name)],
    row("all", () => true),
    ...languages.map((language) => row(language, (line) => line.lang === language)),
    ["a second", "", ...all.map((detected) => detected.perSecond.toFixed(0))],
  ]);
}

/** One detector's most frequent mistakes, "id → ms 120", most frequent first. */
export function listMistakes(lines: readonly LanguageLine[], detected: Detected, most: number): string[] {
  const pairs = new Map<string, number>();
  lines.forEach((line, i) => {
    const said = detected.said[i] ?? "none";
    if (said === line.lang) return;
    const pair = `${line.lang} → ${said}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  return [...pairs]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([pair, n]) => `${pair} ${n}`);
}
