import { describe, expect, it } from "vitest";
import { checkEmptyCourtesy } from "../../../../../lib/replies/policy/checks/empty-courtesy";
import { runCheck } from "../reply-context";

const buyer = { language: null, name: "Anna", orderIds: [] };

describe("empty courtesy", () => {
  it.each([
    "Hi",
    "Hello! Please wait a moment 😊",
    "Thank you for contacting us. How can I help you?",
    "您好，请稍等一下哦",
    "Hola, un momento por favor",
    "Olá, bom dia! Aguarde um momento",
    "Bonjour, un instant s'il vous plaît",
    "Hallo Anna, bitte warten Sie einen Moment",
    "Buongiorno, un attimo per favore",
    "こんにちは。少々お待ちください。",
    "안녕하세요 고객님 잠시만 기다려 주세요",
    "Halo kak, mohon ditunggu ya",
    "Hai, sila tunggu sebentar",
    "สวัสดีค่ะ รอสักครู่นะคะ",
    "Dạ chào bạn ạ",
    "Hello po, sandali lang po",
  ])("finds nothing but courtesy in: %s", (text) => {
    expect(runCheck(checkEmptyCourtesy, text, { buyer })).toHaveLength(1);
  });

  it.each([
    "Yes, in stock",
    "Hi, it ships tomorrow",
    "有货的",
    "您好，已发货",
    "Hola, sí tenemos talla M",
    "はい、在庫がございます",
    "네, 재고 있습니다",
    "Halo kak, ready stok",
    "มีของค่ะ",
    "Còn hàng ạ",
    "Meron po",
    "Thank you, your refund was issued",
    "",
  ])("takes for an answer: %s", (text) => {
    expect(runCheck(checkEmptyCourtesy, text, { buyer })).toEqual([]);
  });
});
