import { describe, expect, it } from "vitest";
import type { DetectedLanguage } from "../../../../../lib/domain/language";
import { checkWrongLanguage } from "../../../../../lib/replies/policy/checks/wrong-language";
import { runCheck } from "../reply-context";

const count = (text: string, language: DetectedLanguage | null) =>
  runCheck(checkWrongLanguage, text, { buyer: { language, name: null, orderIds: [] } }).length;
const ENGLISH = "Thank you for your message, the parcel was sent and will be with you soon.";

describe("wrong language", () => {
  it("warns where the whole reply is in another language", () => {
    expect(count(ENGLISH, "de")).toBe(1);
    expect(count("您好，您的订单已经发货，请注意查收。", "en")).toBe(1);
    expect(count("Ihre Bestellung wurde versandt und kommt in den nächsten Tagen bei Ihnen an.", "fr")).toBe(
      1,
    );
    expect(count("ご注文の商品は本日発送いたしました。", "ko")).toBe(1);
  });

  it("stays quiet for the same language, short texts, brands and unknown languages", () => {
    expect(count(ENGLISH, "en")).toBe(0);
    expect(count("Size XL, Nike Air", "de")).toBe(0);
    expect(count("OK", "ja")).toBe(0);
    expect(count(ENGLISH, null)).toBe(0);
    expect(count(ENGLISH, "other")).toBe(0);
    expect(count("您的 iPhone 15 Pro Max Case 已发货，请查收", "zh")).toBe(0);
  });

  it("lets Indonesian and Malay answer each other", () => {
    const text = "Terima kasih kak, pesanan sudah kami kirim dan akan sampai dalam dua hari ya";
    expect(count(text, "ms")).toBe(0);
    expect(count(text, "en")).toBe(1);
  });
});
