import { describe, expect, it } from "vitest";
import type { Language } from "../../../../../lib/domain/language";
import { findMadeUp } from "../../../../../lib/understanding/llm/tasks/translate-trace";

const NOW = Date.UTC(2026, 10, 21);
const WAIT = "您好，请稍等，我们正在核实您的订单情况。";

function madeUp(source: string, text: string, to: Language): string[] {
  const found = findMadeUp({ text, source, to }, { marketplace: "shopee", region: null }, NOW);
  expect(found.every((trace) => trace.source === null)).toBe(true);
  return found.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe("findMadeUp", () => {
  it.each<[string, string, Language, string[]]>([
    [WAIT, "Hello, please wait, we will refund you $50.", "en", ["promise refund", "amount $50"]],
    [WAIT, "Xin chào, shop sẽ gửi bù cho bạn một cái mới ạ", "vi", ["promise gửi bù"]],
    [WAIT, "Hello, your parcel arrives within 3 days.", "en", ["promise arrives", "date 3 days"]],
    [WAIT, "Hello, write to me at anna@example.com please.", "en", ["contact anna@example.com"]],
    ["我们今天发货", "We ship today, you get it within 3 days", "en", ["date 3 days"]],
  ])("sees what was not in %s", (source, text, to, expected) => {
    expect(madeUp(source, text, to)).toEqual(expect.arrayContaining(expected));
  });

  it.each<[string, string, Language]>([
    [WAIT, "Hello, please wait a moment, we are checking your order.", "en"],
    [
      "已为您申请全额退款，1-3个工作日到账。",
      "We have applied for a full refund; it will arrive in 1-3 working days.",
      "en",
    ],
    [
      "已为您申请全额退款，1-3个工作日到账。",
      "Wir haben die volle Rückerstattung beantragt, sie kommt in 1-3 Werktagen.",
      "de",
    ],
    ["亲，您的包裹预计周五送到，请放心。", "Your parcel is expected to arrive on Friday.", "en"],
    ["我们会给您免费补发一个新的。", "Kami akan mengirimkan yang baru secara gratis.", "id"],
    ["我们三天内发货，请稍等", "We ship within 3 days, please wait", "en"],
    ["We ship within three days, please wait", "我们3天内发货，请稍等", "zh"],
    ["我们今天下午5点前发货", "We ship today before 17:00", "en"],
    ["Dạ shop sẽ hoàn 50k cho bạn ạ", "We will refund you 50,000 VND", "en"],
    ["我们明天给您换货。", "明日交換いたします。", "ja"],
  ])("takes for hers what she wrote: %s", (source, text, to) => {
    expect(madeUp(source, text, to)).toEqual([]);
  });
});
