import { describe, expect, it } from "vitest";
import { checkCommitment } from "../../../../../lib/replies/policy/checks/commitment";
import { runCheck } from "../reply-context";

describe("commitment", () => {
  it.each([
    "We will refund $10 to you",
    "It will arrive on Friday.",
    "We will ship tomorrow.",
    "我们给您退10元",
    "我们明天发货",
    "Le devolveremos 10 euros",
    "Wir erstatten Ihnen 10 Euro",
    "返金1000円いたします",
    "10,000원 환불해 드리겠습니다",
    "Kami akan refund Rp50.000",
    "shop sẽ hoàn 50k cho bạn",
    "You'll get 30% of the price back from us",
    "Nous vous offrons 10 € de dédommagement",
    "Wir erstatten Ihnen XX,XX Euro",
    "Le accreditiamo la metà di quanto ha speso",
    "お詫びに千円お返しします",
    "만 원 돌려드릴게요",
    "下周二前肯定到货",
    "พรุ่งนี้ของถึงบ้านแน่นอนค่ะ",
    "Matatanggap nyo po sa Biyernes",
  ])("finds the promise in: %s", (text) => {
    expect(runCheck(checkCommitment, text)).toHaveLength(1);
  });

  it.each([
    "Your order costs $12.50.",
    "Amazon has refunded $12.50.",
    "The estimated delivery is 12 May.",
    "Please return it before 14 May.",
    "It was shipped on 3 May.",
    "平台已退款10元",
    "The parcel costs 12 euros to send back.",
    "差額の千円をお振込みください",
    "Hạn trả hàng là ngày 14/5",
    "返品期限は5月14日です",
  ])("leaves alone: %s", (text) => {
    expect(runCheck(checkCommitment, text)).toEqual([]);
  });

  it("lets an agent promise what she may", () => {
    expect(runCheck(checkCommitment, "We will refund $10", { permission: 10 })).toEqual([]);
    expect(runCheck(checkCommitment, "We will refund $11", { permission: 10 })).toHaveLength(1);
  });
});
