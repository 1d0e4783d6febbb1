import { describe, expect, it } from "vitest";
import type { TemplateVariant } from "../../../lib/domain/template";
import { isStale, listStale, sourceVariant, stampVariants, variantKey } from "../../../lib/domain/variant";

const variant = (language: string, updatedAt?: number, region = ""): TemplateVariant => ({
  language,
  region,
  text: `Text in ${language}`,
  ...(updatedAt !== undefined && { updatedAt }),
});

describe("translations", () => {
  const all = [variant("en", 5), variant("pt", 9, "BR"), variant("th", 8), variant("vi", 9), variant("ja")];

  it("have a source: the named one, else the first", () => {
    expect(sourceVariant({ variants: all, source: "pt-BR" })?.language).toBe("pt");
    expect(sourceVariant({ variants: all, source: "de" })?.language).toBe("en");
    expect(sourceVariant({ variants: [], source: "" })).toBeUndefined();
  });

  it("are stale when they are older than it, and never for want of a date", () => {
    expect(listStale({ variants: all, source: "pt-BR" }).map(variantKey)).toEqual(["en", "th"]);
    expect(listStale({ variants: all, source: "ja" })).toEqual([]);
    expect(isStale({ variants: all, source: "en" }, variant("en", 1))).toBe(false);
  });
});

describe("stampVariants", () => {
  it("dates what changed and keeps the date of what stayed", () => {
    const before = [variant("en", 5), variant("th", 6), variant("vi")];
    const after = [{ ...variant("en"), text: "another" }, variant("th"), variant("vi"), variant("ja")];
    expect(stampVariants(after, before, 50, 4).map((one) => one.updatedAt)).toEqual([50, 6, 4, 50]);
  });

  it("believes an agent who says that a text is up to date", () => {
    expect(stampVariants([variant("th", 40)], [variant("th", 6)], 50, 4)[0]?.updatedAt).toBe(40);
  });
});
