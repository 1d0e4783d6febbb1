import { describe, expect, it } from "vitest";
import { parseTime, writesMonthFirst } from "../../../../lib/marketplaces/amazon/time";

const NOW = new Date(2026, 10, 21, 12, 0).getTime();
const at = (y: number, m: number, d: number, h = 0, min = 0) => new Date(y, m - 1, d, h, min).getTime();

describe("parseTime", () => {
  it.each([
    ["Nov 3, 2025, 9:12 AM", at(2025, 11, 3, 9, 12)],
    ["November 3, 2025 at 12:05 am", at(2025, 11, 3, 0, 5)],
    ["3 Nov 2025, 21:12", at(2025, 11, 3, 21, 12)],
    ["03.11.2025, 09:12", at(2025, 11, 3, 9, 12)],
    ["3. November 2025 um 09:12", at(2025, 11, 3, 9, 12)],
    ["3 nov. 2025, 09:12", at(2025, 11, 3, 9, 12)],
    ["3 de noviembre de 2025, 9:12 p.m.", at(2025, 11, 3, 21, 12)],
    ["3 de nov. de 2025 09:12", at(2025, 11, 3, 9, 12)],
    ["3 listopada 2025 09:12", at(2025, 11, 3, 9, 12)],
    ["3 Kas 2025 09:12", at(2025, 11, 3, 9, 12)],
    ["2025/11/03 9:12", at(2025, 11, 3, 9, 12)],
    ["2025年11月3日 午後9:12", at(2025, 11, 3, 21, 12)],
    ["2025年11月3日 21:12", at(2025, 11, 3, 21, 12)],
    ["٠٣/١١/٢٠٢٥، ٩:١٢ م", at(2025, 11, 3, 21, 12)],
    ["3 नव॰ 2025, 9:12 pm", at(2025, 11, 3, 21, 12)],
    ["Yesterday, 9:12 AM", at(2026, 11, 20, 9, 12)],
    ["gestern 09:12", at(2026, 11, 20, 9, 12)],
    ["9:12 AM", at(2026, 11, 21, 9, 12)],
    ["Nov 3", at(2026, 11, 3)],
    ["Dec 24, 9:12 AM", at(2025, 12, 24, 9, 12)],
    ["Nov 3, 2025, 9:12 AM PST", Date.UTC(2025, 10, 3, 17, 12)],
    ["2025-11-03T09:12:00Z", Date.UTC(2025, 10, 3, 9, 12)],
    ["Nov 3, 2025, 9:12 AM GMT+5:30", Date.UTC(2025, 10, 3, 3, 42)],
  ])("%s", (text, expected) => {
    expect(parseTime(text, NOW, false)).toBe(expected);
  });

  it("reads numbers by the page's custom, and by the only way that is a date", () => {
    expect(parseTime("11/3/2025, 9:12 AM", NOW, true)).toBe(at(2025, 11, 3, 9, 12));
    expect(parseTime("11/3/2025, 9:12", NOW, false)).toBe(at(2025, 3, 11, 9, 12));
    expect(parseTime("25/3/2025", NOW, true)).toBe(at(2025, 3, 25));
    expect(parseTime("3/25/2025", NOW, false)).toBe(at(2025, 3, 25));
  });

  it.each(["", "Mara Quill", "order 114-1111111-2222222 is late", "x".repeat(200)])("no date: %s", (text) => {
    expect(parseTime(text, NOW, false)).toBeNull();
  });

  it("knows who writes the month first", () => {
    expect(writesMonthFirst("en-US", "DE")).toBe(true);
    expect(writesMonthFirst("en", "US")).toBe(true);
    expect(writesMonthFirst("en-GB", "US")).toBe(false);
    expect(writesMonthFirst("de", "US")).toBe(false);
  });
});
