const DAY = 86_400_000;
const two = (n: number) => String(n).padStart(2, "0");
const MONTHS: Record<string, readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  th: "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split(" "),
};
const YESTERDAY: Record<string, string> = {
  en: "Yesterday",
  th: "เมื่อวาน",
  vi: "Hôm qua",
  id: "Kemarin",
  zh: "昨天",
};

/** A message's time as the console of that language writes it: bare today, a word for yesterday, else a date. */
export function formatTime(at: number, now: number, format: string): string {
  const date = new Date(at);
  const clock = `${two(date.getHours())}${format === "id" ? "." : ":"}${two(date.getMinutes())}`;
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (at >= midnight) return clock;
  if (at >= midnight - DAY) return `${YESTERDAY[format] ?? YESTERDAY.en} ${clock}`;
  return `${formatDay(date, format)} ${clock}`;
}

/** The same for a row of the list: an older day without its clock. */
export function formatRowTime(at: number, now: number, format: string): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return at >= midnight - DAY ? formatTime(at, now, format) : formatDay(new Date(at), format);
}

function formatDay(date: Date, format: string): string {
  const [y, m, d] = [date.getFullYear(), date.getMonth(), date.getDate()];
  if (format === "th") return `${d} ${MONTHS.th?.[m]} ${y + 543}`;
  if (format === "vi" || format === "id") return `${two(d)}/${two(m + 1)}/${y}`;
  if (format === "zh") return `${y}年${m + 1}月${d}日`;
  return `${MONTHS.en?.[m]} ${d}, ${y}`;
}
