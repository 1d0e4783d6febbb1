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
    "Thanks for writing! Someone from our team will get back to you as soon as possible.",
    "Merci de patienter un petit moment, je vérifie.",
    "Hallöchen! Danke für deine Nachricht 😊",
    "¡Hola! Con gusto te ayudo, dame un segundo.",
    "Buonasera, resti pure in linea.",
    "Caro(a) ,\nRecebemos a sua mensagem. Aguarde, por favor.\n%ASSINATURA%",
    "您好，感谢您的耐心等待，我们正在为您处理。",
    "네 고객님~ 확인 중이니 잠시만 기다려 주세요!",
    "Hai {{nama_pembeli}}, sekejap ya kak",
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
    "Ja, passt.",
    "Sorry for the wait! It is a lamp.",
    "Thank you, your refund was issued",
    "",
  ])("takes for an answer: %s", (text) => {
    expect(runCheck(checkEmptyCourtesy, text, { buyer })).toEqual([]);
  });
});
