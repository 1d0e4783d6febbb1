import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { INTENTS } from "../../lib/domain/intent";
import { LANGUAGES } from "../../lib/domain/language";
import { libraryFileSchema } from "../../lib/domain/library-file";
import { RISK_FLAGS } from "../../lib/domain/risk";
import { PAGE_SLOTS } from "../../lib/domain/suggestion";
import { titleFor } from "../../lib/domain/template";
import { createGuard } from "../../lib/replies/policy";
import { checkTemplate } from "../../lib/replies/policy/check-template";

const path = new URL("../../assets/public/starter/library.json", import.meta.url);
const library = v.parse(libraryFileSchema, JSON.parse(readFileSync(path, "utf8")));

const MAX_LENGTH = 600;
/** A text shorter than this greets but answers nothing; these say the same in fewer characters. */
const MIN_LENGTH: Record<string, number> = { zh: 30, ja: 40, ko: 40, th: 50 };
const MIN_ELSEWHERE = 70;
/** The four languages of which the words below are. */
const READ_BY_WORD = ["en", "zh", "es", "id"];

const guard = createGuard();

const texts = library.templates.flatMap((template) =>
  template.variants.map((variant) => ({ id: `${template.id} ${variant.language}`, template, ...variant })),
);

function slotsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1] ?? ""))].sort();
}

/** What must never stand in a ready-made reply, whatever the slots are filled with; one rule a line. */
const FORBIDDEN: Record<string, RegExp> = {
  url: /https?:|www\.|\b[a-z0-9-]+\.(?:com|net|org|shop|co|id|es|cn|me|ly)\b/iu,
  contact: /@|\+\d{2}|\d{6,}|e-?mail|correo|邮箱|邮件|surel|\bphone\b|电话|teléfono|telepon/iu,
  messenger: /whats\s?app|we\s?chat|微信|telegram|\bline\b|viber|instagram|facebook|messenger|qq/iu,
  currency: /[$€£¥฿₫]|\b(?:usd|eur|sgd|rp|idr|mxn|rmb)\b|\d+\s?(?:元|块|dollars?|euros?|rupiah)/iu,
  fixedDate:
    /\b\d+\s?(?:hours?|days?|horas?|días?|jam|hari|weeks?|semanas?|minggu)\b|\d+\s?(?:小时|天|个工作日|周)|\btomorrow\b|\bmañana\b|\bbesok\b|明天/iu,
  promise: /100\s?%|guarantee|garantiz|dijamin|jaminan|保证|绝对|百分百|promise|prometemos|\bjanji\b|承诺/iu,
  money:
    /we (?:will|'ll) refund|will be refunded|compensat|le reembolsaremos|compensaci|kami refund|ganti rugi|kompensasi|赔偿|我们会退款|补偿/iu,
  superlative:
    /\bbest\b|cheapest|number one|no\. ?1|\bmejor(?:es)?\b|terbaik|termurah|nomor satu|最|第一|顶级/iu,
  urgency:
    /hurry|last chance|only today|limited time|últim[oa]s|date prisa|solo hoy|buruan|terakhir|hanya hari ini|赶快|赶紧|仅限|限时/iu,
  review: /\breviews?\b|\bratings?\b|\bstars?\b|reseña|calificaci|estrellas|ulasan|bintang|好评|评价|五星/iu,
  rights: /no refunds?|non-refundable|sin devoluci|no aceptamos devol|tidak bisa refund|概不|不退不换|恕不/iu,
  askToCancel: /please cancel|cancele (?:el|su)|mohon batalkan|silakan batalkan|请取消|请您取消/iu,
  placeholder: /\[[^\]]*\]|\bX{3,}\b|<[^>]*>|%s|\bTODO\b/u,
  emoji: /\p{Extended_Pictographic}/u,
  format: /!{2,}|！{2,}|\n{3,}|\b[A-Z]{5,}\b/u,
};

describe("starter library", () => {
  it("has unique ids, one library, and nothing used yet", () => {
    expect(library.libraries.map((one) => one.id)).toEqual(["starter"]);
    expect(new Set(library.templates.map((t) => t.id)).size).toBe(library.templates.length);
    for (const template of library.templates) {
      expect(template.libraryId).toBe("starter");
      expect(template.usedCount).toBe(0);
    }
    expect(new Set(library.templates.map((t) => `${t.intents} ${t.tags} ${t.title}`)).size).toBe(
      library.templates.length,
    );
  });

  it.each(INTENTS.filter((intent) => intent !== "other"))("answers %s warmly and concisely", (intent) => {
    const own = library.templates.filter((t) => t.intents.includes(intent));
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(own.some((t) => t.tone === "warm")).toBe(true);
    expect(own.some((t) => t.tone === "concise")).toBe(true);
    for (const template of own) expect(template.id).toMatch(new RegExp(`^starter-${intent}-\\d+$`));
  });

  it("can answer the common questions with nothing but what the page shows", () => {
    const closed = (intent: (typeof INTENTS)[number]) =>
      library.templates.some(
        (t) =>
          t.intents.includes(intent) &&
          slotsOf(t.variants[0]?.text ?? "").every((slot) =>
            (PAGE_SLOTS as readonly string[]).includes(slot),
          ),
      );
    expect(INTENTS.filter((intent) => intent !== "other" && !closed(intent))).toEqual([]);
  });

  it("offers nothing for `other`, and keeps texts for risky cases out of the ranking", () => {
    expect(library.templates.filter((t) => t.intents.includes("other"))).toEqual([]);
    const risky = library.templates.filter((t) => t.tags.includes("risk"));
    expect(risky.map((t) => t.tags[1]).sort()).toEqual([...RISK_FLAGS].sort());
    for (const template of risky) {
      expect(template.intents, template.id).toEqual([]);
      expect(template.tone, template.id).toBe("neutral");
    }
  });

  it("keeps marketing away from Amazon", () => {
    for (const template of library.templates.filter((t) => t.intents.includes("discount_coupon"))) {
      expect(template.marketplaces.length, template.id).toBeGreaterThan(0);
      expect(template.marketplaces, template.id).not.toContain("amazon");
    }
    const forAmazon = texts.filter(
      ({ template, language }) =>
        READ_BY_WORD.includes(language) &&
        (template.marketplaces.length === 0 || template.marketplaces.includes("amazon")),
    );
    const marketing = /voucher|coupon|discount|promo|cup[oó]n|descuento|diskon|优惠|折扣|满减/iu;
    expect(forAmazon.filter(({ text }) => marketing.test(text)).map(({ id }) => id)).toEqual([]);
  });

  it.each(library.templates.map((t) => [t.id, t] as const))(
    "%s says the same in every language",
    (_id, template) => {
      expect(template.variants.map((variant) => variant.language).sort()).toEqual([...LANGUAGES].sort());
      expect(template.variants[0]?.language).toBe(template.source);
      const slots = slotsOf(template.variants[0]?.text ?? "");
      for (const { language, text } of template.variants) {
        expect(slotsOf(text), language).toEqual(slots);
        expect(text.replace(/\{\{[a-z]+(?:_[a-z]+)*\}\}/g, "")).not.toMatch(/[{}]/);
        // Japanese and Korean begin with the buyer's name.
        const start = language === "ja" || language === "ko" ? text.replace(/^\{\{buyer_name\}\}/, "") : text;
        expect(start.startsWith("{{"), "a missing value would leave a hole at the start").toBe(false);
        expect(text.length, language).toBeLessThanOrEqual(MAX_LENGTH);
        expect(text.length, language).toBeGreaterThanOrEqual(MIN_LENGTH[language] ?? MIN_ELSEWHERE);
        expect(text, language).toBe(text.trim());
        const han = /\p{Script=Han}/u.test(text);
        if (language !== "ja") expect(han, language).toBe(language === "zh");
      }
    },
  );

  it("has titles for agents who read English or Chinese", () => {
    for (const template of library.templates) {
      expect(titleFor(template, "en")).toBe(template.title);
      expect(titleFor(template, "zh_CN"), template.id).toMatch(/^[\p{Script=Han}，、：]{3,20}$/u);
    }
    const chinese = library.templates.map((template) => titleFor(template, "zh_CN"));
    expect(new Set(chinese).size).toBe(chinese.length);
  });

  it.each(LANGUAGES)("passes the guard wherever it is offered: %s", { timeout: 60_000 }, (language) => {
    const objections = library.templates.flatMap((template) => {
      const variants = template.variants.filter((variant) => variant.language === language);
      return checkTemplate({ ...template, variants }, guard)
        .filter(({ finding }) => finding.severity !== "note")
        .map(({ finding }) => `${template.id}: ${finding.severity} ${finding.rule}`);
    });
    expect(objections).toEqual([]);
  });

  it.each(Object.entries(FORBIDDEN))("contains no %s", (_name, pattern) => {
    const read = texts.filter(({ language }) => READ_BY_WORD.includes(language));
    expect(read.filter(({ text }) => pattern.test(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it("addresses politely and without a guess at gender", () => {
    const of = (language: string) => texts.filter((one) => one.language === language);
    const english = /\b(?:sir|madam|ma'am|miss|mr|mrs|ms|he|she|his|her|him)\b/iu;
    expect(
      of("en")
        .filter(({ text }) => english.test(text))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(
      of("zh")
        .filter(({ text }) => /你|先生|小姐|女士/u.test(text))
        .map(({ id }) => id),
    ).toEqual([]);
    const spanish = /bienvenid[oa]|^estimad[oa]|(?<!\p{L})(?:t[uú]s?|vosotr[oa]s|señor(?:a|ita)?)(?!\p{L})/iu;
    expect(
      of("es")
        .filter(({ text }) => spanish.test(text))
        .map(({ id }) => id),
    ).toEqual([]);
    const indonesian = /\b(?:anda|kamu|bapak|ibu|mas|mbak|sis|gan)\b/iu;
    expect(
      of("id")
        .filter(({ text }) => indonesian.test(text))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(
      of("id")
        .filter(({ text }) => !/\bKa(?:k|kak)\b/u.test(text))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});
