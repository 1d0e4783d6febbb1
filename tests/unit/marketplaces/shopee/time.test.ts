import { describe, expect, it } from "vitest";
import { parseStamp } from "../../../../lib/marketplaces/shopee/time";

const now = new Date(2026, 10, 21, 15, 0).getTime();
const day = (year: number, month: number, date: number) => new Date(year, month - 1, date).getTime();

describe("parseStamp", () => {
  it.each([
    ["10:32", 632],
    ["9.05", 545],
    ["10:32 PM", 1352],
    ["12:10 am", 10],
    ["下午 3:20", 920],
    ["08:15 CH", 1215],
  ])("clock %s", (text, minutes) => {
    expect(parseStamp(text, now)).toEqual({ day: null, minutes });
  });

  it.each([
    ["Today", day(2026, 11, 21)],
    ["วันนี้", day(2026, 11, 21)],
    ["Kemarin", day(2026, 11, 20)],
    ["昨天", day(2026, 11, 20)],
    ["2026-11-03", day(2026, 11, 3)],
    ["03/11/2026", day(2026, 11, 3)],
    ["12/11/2569", day(2026, 11, 12)],
    ["25/12", day(2025, 12, 25)],
    ["3 Nov 2026", day(2026, 11, 3)],
    ["3 November", day(2026, 11, 3)],
    ["Nov 3, 2026", day(2026, 11, 3)],
    ["17 Agustus 2026", day(2026, 8, 17)],
    ["18 พ.ย. 2569", day(2026, 11, 18)],
    ["3 thg 11, 2026", day(2026, 11, 3)],
    ["3 de nov. de 2026", day(2026, 11, 3)],
    ["11月3日", day(2026, 11, 3)],
    ["2026年11月3日", day(2026, 11, 3)],
    ["Thursday", day(2026, 11, 19)],
    ["Saturday", day(2026, 11, 14)],
  ])("day %s", (text, expected) => {
    expect(parseStamp(text, now)).toEqual({ day: expected, minutes: null });
  });

  it("reads day and clock together", () => {
    expect(parseStamp("18 Nov 2026 10:32", now)).toEqual({ day: day(2026, 11, 18), minutes: 632 });
    expect(parseStamp("Yesterday, 08:00", now)).toEqual({ day: day(2026, 11, 20), minutes: 480 });
  });

  it.each([
    "",
    "25:00",
    "10:75",
    "31/02/2026",
    "hello",
    "see you at 10:30",
    "22 Nov 2027",
    "2 pcs",
    "1.5 kg",
  ])("refuses %s", (text) => {
    expect(parseStamp(text, now)).toBeNull();
  });
});
