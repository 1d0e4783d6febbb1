import type { ModelInstall } from "../../lib/domain/language-model";
import type { Locale } from "../../lib/i18n";
import type { ModelWords } from "./words";

const UNITS = ["B", "KB", "MB", "GB", "TB"] as const;

/** An amount of data as people write it: 1.2 GB, 340 MB. Units of 1,000, as hubs and disks count. */
export function formatBytes(bytes: number): string {
  let amount = Math.max(0, bytes);
  let unit = 0;
  // 999.6 would be rounded to "1000 MB".
  while (unit < UNITS.length - 1 && Math.round(amount) >= 1000) {
    amount /= 1000;
    unit += 1;
  }
  return `${unit === 0 || amount >= 100 ? Math.round(amount) : Number(amount.toFixed(1))} ${UNITS[unit]}`;
}

/** A span in seconds as words: minutes and hours are enough for a download. */
export function tellRemaining(m: ModelWords, seconds: number): string {
  if (seconds < 60) return m("left_seconds");
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return m("left_minutes", { count: minutes });
  return m("left_hours", { count: Number((minutes / 60).toFixed(1)) });
}

/** A model's parameters; Chinese counts them in units of 10^8. */
export function tellParameters(m: ModelWords, billions: number, locale: Locale): string {
  const count = locale === "zh_CN" ? billions * 10 : billions;
  return m("billions", { count: Number(count.toFixed(2)) });
}

/** Share of 1 that is there; null while nobody knows how much is to come. */
export function shareOf({ bytesDone, bytesTotal }: Pick<ModelInstall, "bytesDone" | "bytesTotal">) {
  return bytesTotal ? Math.min(1, bytesDone / bytesTotal) : null;
}

/** Where a model's files came from, as part of a sentence. */
export function tellSource(m: ModelWords, source: ModelInstall["source"]): string {
  if (source.kind !== "mirror") return m(`from_${source.kind}`);
  return m("from_mirror", { host: URL.parse(source.base)?.host ?? source.base });
}
