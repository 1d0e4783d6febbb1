import { describe, expect, it } from "vitest";
import type { Language } from "../../../lib/domain/language";
import { chooseVariant } from "../../../lib/replies/choose-variant";
import { templateRow } from "../storage/rows";

function template(...tags: string[]) {
  const variants = tags.map((tag) => {
    const [language = "", region = ""] = tag.split("/");
    return { language, region, text: tag };
  });
  return templateRow({ id: "x", variants });
}

describe("chooseVariant", () => {
  it.each<[string[], Language | "other", string | null, string | null, string | null]>([
    [["en", "es", "es/MX"], "es", "MX", "es/MX", "exact"],
    [["en", "es", "es/MX"], "es", "ES", "es", "exact"],
    [["es/MX", "es/ES", "en"], "es", "AR", "es/MX", "exact"],
    [["en", "pt-BR"], "pt", "BR", "pt-BR", "exact"],
    [["zh/CN", "zh/TW"], "zh", "HK", "zh/TW", "exact"],
    [["zh/TW", "zh/CN"], "zh", "SG", "zh/CN", "exact"],
    [["zh-Hans", "zh-Hant"], "zh", "TW", "zh-Hant", "exact"],
    [["zh/TW", "zh"], "zh", null, "zh", "exact"],
    [["en", "de"], "th", "TH", "en", "fallback"],
    [["zh_CN", "de"], "th", "TH", "zh_CN", "fallback"],
    [["de", "fr"], "th", "TH", null, null],
    [["en/GB", "en"], "other", "GB", "en/GB", "fallback"],
  ])("of %j for %s in %s: %s", (tags, language, region, text, fit) => {
    const chosen = chooseVariant(template(...tags), language, region, "zh_CN");
    expect([chosen?.variant.text ?? null, chosen?.fit ?? null]).toEqual([text, fit]);
  });
});
