import { describe, expect, it } from "vitest";
import { EMPTY_TEMPLATE, type Template } from "../../../lib/domain/template";
import { completeOffers, offerTemplate } from "../../../lib/replies/complete-offers";

const template: Template = {
  ...EMPTY_TEMPLATE,
  id: "t",
  libraryId: "l",
  title: "Delay",
  titles: { zh_CN: "延误" },
  slots: [
    { name: "days", type: "number", required: true, default: "3", prompt: "", choices: [] },
    { name: "kind", type: "text", required: false, default: "", prompt: "A kind word", choices: [] },
  ],
  attachments: [{ id: "p", name: "map.png", type: "image/png", size: 9 }],
  variants: [
    { language: "en", region: "", text: "{{buyer_name}}, {{days}} more days. {{kind}} {{reason}}" },
    { language: "zh", region: "", text: "{{buyer_name}}，还需 {{days}} 天。" },
    { language: "th", region: "", text: "อีก {{days}} วัน" },
  ],
};
const reader = {
  locale: "zh_CN",
  ownLanguage: "",
  region: "SG",
  values: { buyer_name: "Ann {{x}}" },
  now: 0,
};

describe("offerTemplate", () => {
  it("is in the buyer's language, asks for what it must, and is read in the agent's", () => {
    const offer = offerTemplate(template, "en", reader);
    expect(offer.title).toBe("延误");
    expect(offer.openSlots).toEqual(["kind", "reason"]);
    // What nobody declared is asked as a plain text.
    expect(offer.asked?.map(({ name }) => name)).toEqual(["kind"]);
    const own = offer.mine?.parts.map((part) => ("text" in part ? part.text : "?")).join("");
    expect([offer.mine?.language, own]).toEqual(["zh", "Ann {{x}}，还需 3 天。"]);
    expect(offer.pictures).toEqual([{ id: "p", name: "map.png" }]);
  });

  it("needs no second reading in her own language, and has none where nobody wrote it", () => {
    expect(offerTemplate(template, "zh", reader).mine).toBeUndefined();
    expect(offerTemplate(template, "en", { ...reader, ownLanguage: "ko" }).mine).toBeUndefined();
    expect(offerTemplate(template, "th", { ...reader, ownLanguage: "en" }).mine?.language).toBe("en");
  });

  it("takes the text that is asked for, whatever the buyer reads", () => {
    expect(offerTemplate(template, "en", reader, template.variants[2]).language).toBe("th");
  });
});

describe("completeOffers", () => {
  it("leaves an offer alone whose template is gone", () => {
    const offer = { ...offerTemplate(template, "en", reader), templateId: "gone" };
    expect(completeOffers([offer], [template], reader)).toEqual([offer]);
  });
});
