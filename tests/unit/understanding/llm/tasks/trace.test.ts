import { describe, expect, it, vi } from "vitest";
import type { Trace } from "../../../../../lib/domain/generation";
import { LANGUAGES, type Language } from "../../../../../lib/domain/language";
import type { Finding } from "../../../../../lib/domain/policy";
import {
  isSafeToInsert,
  type TraceSources,
  traceFacts,
} from "../../../../../lib/understanding/llm/tasks/trace";

// The patterns of fourteen languages are made when they are first asked for.
vi.setConfig({ testTimeout: 30_000 });

const NOW = Date.UTC(2026, 10, 21, 12);

function sources(
  texts: readonly (readonly [TraceSources["texts"][number]["source"], string])[],
  more: Partial<TraceSources> = {},
): TraceSources {
  return {
    texts: texts.map(([source, text]) => ({
      source,
      text,
      at: NOW,
      language: more.language ?? null,
      binding: source !== "message",
    })),
    permission: null,
    total: null,
    stance: null,
    marketplace: "shopee",
    country: null,
    language: "en",
    now: NOW,
    ...more,
  };
}

function said(text: string, traces: readonly Trace[], kind: Trace["kind"]): [string, Trace["source"]][] {
  return traces
    .filter((trace) => trace.kind === kind)
    .map((trace) => [text.slice(trace.start, trace.end), trace.source]);
}

describe("facts and where they come from", () => {
  it.each<[Language, string, "template" | "message" | "order", string]>([
    ["en", "It takes 24 hours.", "template", "24小时"],
    ["zh", "需要三天。", "template", "takes 3 days"],
    ["zh", "需要７个工作日。", "template", "7 business days"],
    ["th", "ใช้เวลา ๓ วัน", "template", "3 days"],
    ["es", "Tarda dos semanas.", "message", "it took 14 days"],
    ["fr", "Il faut trois jours.", "template", "3 jours"],
    ["de", "Es dauert 2-3 Tage.", "template", "2 bis 3 Tage"],
    ["it", "Ci vogliono 24 ore.", "template", "1 giorno"],
    ["pt", "Demora 2 dias úteis.", "template", "dois dias úteis"],
    ["ja", "２４時間かかります。", "template", "24 hours"],
    ["ko", "이틀 걸립니다.", "template", "2일"],
    ["id", "Butuh 3 hari kerja.", "template", "tiga hari"],
    ["ms", "Ambil masa 3 hari bekerja.", "template", "3 hari"],
    ["vi", "Mất 2 ngày làm việc ạ.", "template", "hai ngày"],
    ["tl", "Aabot ng tatlong araw.", "template", "3 araw"],
  ])("%s: %s", (language, draft, source, text) => {
    const traces = traceFacts(draft, sources([[source, text]], { language }));
    const days = said(draft, traces, "date");
    expect(days.length).toBeGreaterThan(0);
    expect(days.every(([, from]) => from === source)).toBe(true);
    const other = traceFacts(draft, sources([[source, "no number at all"]], { language }));
    expect(said(draft, other, "date").every(([, from]) => from === null)).toBe(true);
  });

  it("traces ids, tracking numbers, amounts and dates to the order", () => {
    const draft = "Order 2411205ABCD1F2 (SPXSG0412345678, S$12.50) was sent on 18 November.";
    const order = ["Order 2411205ABCD1F2", "Tracking number SPXSG0412345678", "S$ 12.50", "2026-11-18"];
    const traces = traceFacts(
      draft,
      sources(
        order.map((text) => ["order", text] as const),
        { country: "SG" },
      ),
    );
    expect(traces.map(({ kind, source }) => [kind, source])).toEqual([
      ["order_id", "order"],
      ["tracking_number", "order"],
      ["amount", "order"],
      ["date", "order"],
    ]);
    for (const { source } of traceFacts(draft, sources([], { country: "SG" }))) expect(source).toBeNull();
  });

  it("knows another order's number, a contact and a link as untraced", () => {
    const draft = "See order 241120ZZZZ9999, write to help@shop.example or open https://shop.example/a now.";
    const traces = traceFacts(draft, sources([["order", "Order 2411205ABCD1F2"]]));
    for (const kind of ["order_id", "contact", "link"] as const)
      expect(said(draft, traces, kind)).toEqual([[expect.any(String), null]]);
  });

  it("does not take another currency, or another sum, for the same", () => {
    const from = (draft: string) =>
      said(draft, traceFacts(draft, sources([["template", "The fee is 5 EUR"]])), "amount").map(
        ([, source]) => source,
      );
    expect(from("The fee is €5.")).toEqual(["template"]);
    expect(from("The fee is 5 GBP.")).toEqual([null]);
    expect(from("The fee is €50.")).toEqual([null]);
  });

  it("leaves list marks and lone words alone and marks the rest as numbers", () => {
    const draft = "1. Open the box\n2. Press the button 3 times for one go";
    const traces = traceFacts(draft, sources([["shop_fact", "press 3 times"]]));
    expect(traces).toEqual([expect.objectContaining({ kind: "number", source: "shop_fact" })]);
  });

  it("takes no greeting for a day", () => {
    for (const draft of ["Bonjour, merci.", "Buongiorno e grazie.", "Guten Tag und danke.", "Bom dia!"])
      expect(said(draft, traceFacts(draft, sources([])), "date"), draft).toEqual([]);
  });

  it("knows today", () => {
    const draft = "Thank you for writing to us today.";
    expect(said(draft, traceFacts(draft, sources([])), "date")).toEqual([["today", "today"]]);
  });

  it("finds shares, in eastern spellings too", () => {
    for (const draft of ["我们给您打八折。", "我们给您优惠百分之二十。"])
      expect(
        said(
          draft,
          traceFacts(draft, sources([["instruction", "20% discount"]], { language: "zh" })),
          "amount",
        )[0]?.[1],
      ).toBe("instruction");
  });
});

/** Promises, and sentences that speak of the same without promising it. None stands in the set of attacks. */
const PROMISES: Record<Language, { yes: string[]; no: string[] }> = {
  en: {
    yes: [
      "I have issued your refund.",
      "No worries we'll refund you.",
      "You'll get a new one for free.",
      "I'll send you $30.",
      "I give you my word.",
    ],
    no: [
      "We cannot give you a refund.",
      "Please open a refund request in the app.",
      "Feel free to ask.",
      "The carrier has not delivered it.",
    ],
  },
  zh: {
    yes: ["没问题，我们退您差价。", "已为您安排补发。", "保证您满意。", "给您一张优惠券。"],
    no: ["我们无法退款。", "请在订单页申请退款。", "关于退款的问题正在核实。"],
  },
  es: {
    yes: ["No se preocupe le devolveremos su dinero.", "Le mandamos uno nuevo.", "Se lo garantizamos."],
    no: [
      "No podemos hacer un reembolso.",
      "Puede solicitar un reembolso en la aplicación.",
      "Gracias por su paciencia.",
    ],
  },
  pt: {
    yes: ["Não se preocupe, vamos devolver o valor.", "Você receberá um brinde.", "Eu garanto."],
    no: [
      "Não podemos oferecer reembolso.",
      "Você pode solicitar o reembolso no aplicativo.",
      "Agradecemos a paciência.",
    ],
  },
  fr: {
    yes: ["Pas de souci nous vous remboursons.", "Vous recevrez un remplacement.", "Je vous le promets."],
    no: [
      "Nous ne pouvons pas vous rembourser.",
      "Vous pouvez demander un remboursement dans l'application.",
      "Merci de votre patience.",
    ],
  },
  de: {
    yes: [
      "Sie bekommen Ihr Geld zurück, die Erstattung wurde veranlasst.",
      "Wir schenken Ihnen einen Gutschein.",
      "Das verspreche ich.",
    ],
    no: [
      "Wir können leider keine Erstattung anbieten.",
      "Sie können eine Erstattung beantragen.",
      "Vielen Dank für Ihre Geduld.",
    ],
  },
  it: {
    yes: ["Nessun problema la rimborsiamo.", "Riceverà un buono sconto.", "Glielo garantisco."],
    no: [
      "Non possiamo offrire un rimborso.",
      "Può richiedere un rimborso nell'app.",
      "Grazie per la pazienza.",
    ],
  },
  ja: {
    yes: ["ご返金いたします。", "代替品をお送りします。", "クーポンを差し上げます。"],
    no: ["返金はいたしかねます。", "返金のご申請はアプリからお願いいたします。", "確認いたします。"],
  },
  ko: {
    yes: ["바로 환불 처리해 드릴게요.", "쿠폰을 드리겠습니다.", "약속드립니다."],
    no: ["환불은 어렵습니다.", "앱에서 환불 신청을 해 주세요.", "확인해 보겠습니다."],
  },
  id: {
    yes: ["Tidak masalah kami kembalikan uang kakak.", "Kami kasih voucher ya kak.", "Kami jamin."],
    no: ["Kami tidak bisa refund.", "Silakan ajukan refund di aplikasi.", "Terima kasih sudah menunggu."],
  },
  ms: {
    yes: ["Kami akan bayar balik kepada anda.", "Kami beri baucar.", "Kami jamin."],
    no: [
      "Kami tidak boleh beri bayaran balik.",
      "Sila mohon bayaran balik di aplikasi.",
      "Terima kasih kerana menunggu.",
    ],
  },
  th: {
    yes: ["ทางร้านจะชดเชยให้ค่ะ", "เดี๋ยวแถมคูปองให้นะคะ ทางร้านจัดให้", "ทางร้านรับรองค่ะ"],
    no: ["ทางร้านไม่สามารถคืนเงินได้ค่ะ", "รบกวนยื่นคำขอคืนเงินในแอปค่ะ", "กำลังตรวจสอบให้ค่ะ"],
  },
  vi: {
    yes: ["Không sao đâu shop hoàn tiền cho bạn.", "Shop tặng bạn voucher nhé.", "Shop cam kết ạ."],
    no: [
      "Shop không thể hoàn tiền ạ.",
      "Bạn gửi yêu cầu hoàn tiền trên ứng dụng nhé.",
      "Shop đang kiểm tra ạ.",
    ],
  },
  tl: {
    yes: ["Walang problema ibabalik namin ang pera ninyo.", "Bibigyan namin kayo ng voucher.", "Pangako po."],
    no: [
      "Hindi po namin maibibigay ang refund.",
      "Mag-request po kayo ng refund sa app.",
      "Salamat po sa paghihintay.",
    ],
  },
};

describe("promises", () => {
  it.each(LANGUAGES.flatMap((language) => PROMISES[language].yes.map((text) => [language, text] as const)))(
    "%s promises: %s",
    (language, text) => {
      const found = said(text, traceFacts(text, sources([], { language })), "promise");
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(([, source]) => source === null)).toBe(true);
    },
  );

  it.each(LANGUAGES.flatMap((language) => PROMISES[language].no.map((text) => [language, text] as const)))(
    "%s promises nothing: %s",
    (language, text) => {
      expect(said(text, traceFacts(text, sources([], { language })), "promise")).toEqual([]);
    },
  );

  it("rests on the agent's words, a template, a shop's own rule or a permission; never on the buyer's", () => {
    const draft = "We will send you a free replacement.";
    const from = (...args: Parameters<typeof sources>) =>
      said(draft, traceFacts(draft, sources(...args)), "promise").map(([, source]) => source);
    expect(new Set(from([["instruction", "offer a free replacement"]]))).toEqual(new Set(["instruction"]));
    expect(new Set(from([["template", "We will send you a free replacement at once."]]))).toEqual(
      new Set(["template"]),
    );
    expect(
      from([["message", "We will send you a free replacement, you said."]]).every((one) => one === null),
    ).toBe(true);
    expect(
      from([["sop", "Offer a free replacement if the photo shows damage"]]).every((one) => one === null),
    ).toBe(true);
    expect(from([["instruction", "do not offer a replacement"]])).toContain(null);
    expect(from([["template", "We will send you a free replacement."]], { stance: "hold" })).toContain(null);
  });

  it("measures money against the permission", () => {
    const from = (draft: string, more: Partial<TraceSources>) =>
      traceFacts(
        draft,
        sources([["message", "I want $500"]], {
          permission: { amount: 20, currency: "USD" },
          country: "US",
          ...more,
        }),
      )
        .filter(({ kind }) => kind === "promise" || kind === "amount")
        .map(({ source }) => source);
    expect(from("We will refund you $15.", { stance: "grant" })).toEqual(["permission", "permission"]);
    expect(from("We will refund you $500.", { stance: "grant" })).toEqual([null, null]);
    expect(from("We will give you $4 back.", { stance: "grant" })).toEqual(["permission", "permission"]);
    expect(from("We will refund you 15 EUR.", { stance: "grant" })).toEqual([null, null]);
    expect(from("We will refund you in full.", { total: "$18.00" })).toEqual(["permission"]);
    expect(from("We will refund you in full.", { total: "$80.00" })).toEqual([null]);
    expect(from("We will refund you in full.", {})).toEqual([null]);
    expect(from("We will refund 10%.", { total: "$80.00" })).toEqual(["permission", "permission"]);
    expect(from("We will refund 50%.", { total: "$80.00" })).toEqual([null, null]);
  });

  it("does not take a day that the buyer named for a promise of ours", () => {
    const draft = "It will arrive by Monday.";
    const asked = traceFacts(draft, sources([["message", "Will it arrive by Monday?"]]));
    expect(asked.map(({ source }) => source)).toEqual([null, null]);
    const known = traceFacts(draft, sources([["shop_fact", "Parcels of this week arrive by Monday"]]));
    expect(known.every(({ source }) => source === "shop_fact")).toBe(true);
  });
});

describe("isSafeToInsert", () => {
  const finding = (more: Partial<Finding>): Finding => ({
    class: "contact_detail",
    rule: "any/contact_detail/phone number",
    severity: "stop",
    spans: [{ start: 0, end: 4 }],
    rewrite: null,
    ...more,
  });
  const trace = (more: Partial<Trace>): Trace => ({
    start: 0,
    end: 4,
    kind: "amount",
    source: null,
    ...more,
  });

  it("lets a checked text with traced facts pass", () => {
    expect(isSafeToInsert("fine", [trace({ source: "template" })], [finding({ severity: "warn" })])).toEqual(
      [],
    );
  });

  it("names what is unchecked, stopped, untraced, the buyer's, or no text", () => {
    expect(isSafeToInsert("fine", [], null)).toEqual([{ reason: "unchecked" }]);
    expect(isSafeToInsert("fine", [], [finding({})])).toEqual([{ reason: "finding", finding: finding({}) }]);
    for (const kind of [
      "amount",
      "date",
      "promise",
      "contact",
      "link",
      "order_id",
      "tracking_number",
    ] as const)
      expect(isSafeToInsert("fine", [trace({ kind })], []).map(({ reason }) => reason)).toEqual(["untraced"]);
    expect(isSafeToInsert("fine", [trace({ kind: "number" })], [])).toEqual([]);
    for (const kind of ["contact", "link"] as const)
      expect(isSafeToInsert("fine", [trace({ kind, source: "message" })], [])[0]?.reason).toBe("from_buyer");
    expect(isSafeToInsert("Hi {{buyer_name}}", [], [])).toEqual([{ reason: "form", what: "slot" }]);
  });

  it("holds a promise back that the rules see and the traces do not found", () => {
    const promise = finding({ class: "commitment", severity: "warn" });
    expect(isSafeToInsert("fine", [], [promise])).toHaveLength(1);
    expect(isSafeToInsert("fine", [trace({ source: "message", kind: "number" })], [promise])).toHaveLength(1);
    expect(isSafeToInsert("fine", [trace({ source: "template" })], [promise])).toEqual([]);
  });
});
