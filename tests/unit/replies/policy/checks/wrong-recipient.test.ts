import { describe, expect, it } from "vitest";
import { checkWrongRecipient } from "../../../../../lib/replies/policy/checks/wrong-recipient";
import { runCheck } from "../reply-context";

// Names are made up.
const buyer = { language: null, name: "Anna Weber", orderIds: ["250101ABCDEF12"] };

describe("wrong recipient", () => {
  it.each([
    ["Dear Bob, it ships today", "Bob"],
    ["Hallo Paul,\nes kommt", "Paul"],
    ["order 250202ZZZZZZ99 has shipped", "250202ZZZZZZ99"],
    ["I checked 250299ZZZZZ777 for you", "250299ZZZZZ777"],
    ["Bonjour Madame Lefranc, voilà", "Lefranc"],
    ["Buenas tardes, Rosario: sale hoy", "Rosario"],
    ["Samuele, c'è un pacco", "Samuele"],
    ["Thank you for waiting, Petra. It is here", "Petra"],
    ["Ibu Ratna, barang dikirim", "Ratna"],
    ["Dạ chị Mỹ Linh đợi shop chút", "Mỹ Linh"],
    ["Yes po Ma'am Cherry, saglit lang", "Cherry"],
    ["刘先生，您好", "刘"],
    ["Halo Kak Ratna, barang dikirim", "Ratna"],
    ["Baik Sdr. Ratna, barang dikirim", "Ratna"],
    ["Hello. Petra, it ships today", "Petra"],
  ])("finds in %s", (text, words) => {
    expect(runCheck(checkWrongRecipient, text, { buyer })).toEqual([`wrong_recipient: ${words}`]);
  });

  it.each([
    "Dear Anna, it ships",
    "Hi Ms. Weber, it ships",
    "Dear customer, it ships",
    "Unfortunately, it is gone",
    "Anna, it ships today",
    "Frau Weber, es kommt",
    "Tracking 250202ZZZZZZ99 is with the carrier",
    "Hello Dear, it ships",
    "order 250101ABCDEF12 has shipped",
    "We have sent the Paul Smith shirt",
    "Mohon maaf kak. Boleh kirim foto barangnya?",
    "Maaf ya kak. Kami cek dulu",
    "Halo kak. Boleh, kami cek dulu",
    "Thank you sir. Please send a photo",
  ])("leaves alone: %s", (text) => {
    expect(runCheck(checkWrongRecipient, text, { buyer })).toEqual([]);
  });

  it("knows the names and orders of other chats, whole words only", () => {
    const others = { names: ["Bob Stone", "Ann"], orderIds: ["250303QQQQQQ11"] };
    expect(runCheck(checkWrongRecipient, "thanks Bob Stone", { buyer, others })).toEqual([
      "wrong_recipient: Bob Stone",
    ]);
    expect(runCheck(checkWrongRecipient, "the annual plan for Anna", { buyer, others })).toEqual([]);
    expect(
      runCheck(checkWrongRecipient, "order 250303QQQQQQ11 ships", {
        buyer: { ...buyer, orderIds: [] },
        others,
      }),
    ).toHaveLength(1);
  });

  it("compares a name with its spelling in another script by its first sound", () => {
    const named = (name: string) => ({ buyer: { ...buyer, name } });
    const found = (text: string, name: string) => runCheck(checkWrongRecipient, text, named(name)).length;
    expect(found("คุณวีระ สวัสดีค่ะ", "Pimchanok Sample")).toBe(1);
    expect(found("คุณพิมพ์ สวัสดีค่ะ", "Pimchanok Sample")).toBe(0);
    expect(found("คุณสามารถกดคืนสินค้าได้เลยค่ะ", "สุดา")).toBe(0);
    expect(found("陈小姐您好", "Tan Mei Sample")).toBe(0);
    expect(found("林小姐您好", "koala_shu")).toBe(0);
  });

  it("takes a number of this order's form for another order's, a short one only with its sign", () => {
    const own = (id: string) => ({ buyer: { ...buyer, orderIds: [id] } });
    expect(runCheck(checkWrongRecipient, "for BE-9977 we sent two", own("BE-2041"))).toHaveLength(1);
    expect(runCheck(checkWrongRecipient, "order #2210 left", own("#1042"))).toHaveLength(1);
    expect(runCheck(checkWrongRecipient, "it weighs 2210 grams", own("#1042"))).toEqual([]);
  });

  it("reads greetings in Chinese, Japanese and Korean", () => {
    const named = (name: string) => ({ buyer: { ...buyer, name } });
    expect(runCheck(checkWrongRecipient, "李女士您好，已发货", named("王小明"))).toHaveLength(1);
    expect(runCheck(checkWrongRecipient, "王先生您好，已发货", named("王小明"))).toEqual([]);
    expect(runCheck(checkWrongRecipient, "田中様、発送しました", named("鈴木一郎"))).toHaveLength(1);
    expect(runCheck(checkWrongRecipient, "お客様、発送しました", named("鈴木一郎"))).toEqual([]);
    expect(runCheck(checkWrongRecipient, "고객님, 발송되었습니다", named("김철수"))).toEqual([]);
  });
});
