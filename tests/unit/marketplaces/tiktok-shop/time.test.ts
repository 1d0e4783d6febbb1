import { describe, expect, it } from "vitest";
import { parseShownTime } from "../../../../lib/marketplaces/tiktok-shop/time";

// A Saturday, 15:00 local time.
const now = new Date(2026, 10, 21, 15, 0, 0).getTime();
const parse = (text: string, monthFirst = false) => parseShownTime(text, { now, monthFirst });
const at = (month: number, day: number, hour: number, minute: number, year = 2026) =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe("parseShownTime", () => {
  it.each([
    ["14:05", at(11, 21, 14, 5)],
    ["2:05 PM", at(11, 21, 14, 5)],
    ["12:05 am", at(11, 21, 0, 5)],
    ["下午2:05", at(11, 21, 14, 5)],
    ["오후 2:05", at(11, 21, 14, 5)],
    ["14.05", at(11, 21, 14, 5)],
    ["14:05 น.", at(11, 21, 14, 5)],
    ["Yesterday 23:59", at(11, 20, 23, 59)],
    ["昨天 09:10", at(11, 20, 9, 10)],
    ["เมื่อวาน 09:10", at(11, 20, 9, 10)],
    ["Hôm qua 09:10", at(11, 20, 9, 10)],
    ["Kemarin 09.10", at(11, 20, 9, 10)],
    ["Ontem 09:10", at(11, 20, 9, 10)],
    ["前天 09:10", at(11, 19, 9, 10)],
    ["Mon 09:10", at(11, 16, 9, 10)],
    ["Saturday 09:10", at(11, 14, 9, 10)],
    ["Thứ 4 09:10", at(11, 18, 9, 10)],
    ["Thứ năm 09:10", at(11, 19, 9, 10)],
    ["Thứ bảy 09:10", at(11, 14, 9, 10)],
    ["周四 09:10", at(11, 19, 9, 10)],
    ["Nov 2, 2026 09:10", at(11, 2, 9, 10)],
    ["2 Nov 2026, 9:10 pm", at(11, 2, 21, 10)],
    ["2 พ.ย. 2569 09:10", at(11, 2, 9, 10)],
    ["๒ พฤศจิกายน ๒๕๖๙ ๐๙:๑๐", at(11, 2, 9, 10)],
    ["02/11/2569 09:10", at(11, 2, 9, 10)],
    ["02/11/69 09:10", at(11, 2, 9, 10)],
    ["2 thg 11, 2026 09:10", at(11, 2, 9, 10)],
    ["2 tháng 10 09:10", at(10, 2, 9, 10)],
    ["09:10 02/11/2026", at(11, 2, 9, 10)],
    ["2026年11月2日 09:10", at(11, 2, 9, 10)],
    ["11月2日 上午9:10", at(11, 2, 9, 10)],
    ["2026-11-02 09:10:30", new Date(2026, 10, 2, 9, 10, 30).getTime()],
    ["11-02 09:10", at(11, 2, 9, 10)],
    ["2 November 2026 pukul 09.10", at(11, 2, 9, 10)],
    ["2 de out. de 2026 09:10", at(10, 2, 9, 10)],
    ["02.11.2026 09:10", at(11, 2, 9, 10)],
  ])("reads %s", (text, expected) => {
    expect(parse(text)).toBe(expected);
  });

  it("takes the region's order of day and month", () => {
    expect(parse("03/04/2026 09:10")).toBe(at(4, 3, 9, 10));
    expect(parse("03/04/2026 09:10", true)).toBe(at(3, 4, 9, 10));
    expect(parse("11/13/2026 09:10")).toBe(at(11, 13, 9, 10));
  });

  it("never answers with a time to come", () => {
    expect(parse("23:58")).toBe(at(11, 20, 23, 58));
    expect(parse("Dec 24 09:10")).toBe(at(12, 24, 9, 10, 2025));
    expect(parse("24 ธ.ค. 2569 09:10")).toBeNull();
    expect(parse("12/11/2026 09:10", true)).toBe(at(11, 12, 9, 10));
  });

  it("gives up on what it does not understand", () => {
    for (const text of [
      "",
      "soon",
      "25:00",
      "14:75",
      "Nov 2, 2026",
      "31/02/2026 10:00",
      "x".repeat(200),
      "Blursday 10:00",
    ])
      expect(parse(text)).toBeNull();
  });
});
