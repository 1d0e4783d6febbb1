import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INSERT_FAILURES, UNDO_FAILURES } from "../../../lib/domain/insertion";
import { INTENT_GROUPS, INTENTS } from "../../../lib/domain/intent";
import { LANGUAGES } from "../../../lib/domain/language";
import { READING_STATES } from "../../../lib/domain/reading";
import { CONVERSATION_FLAGS, RISK_FLAGS, RISK_LEVELS } from "../../../lib/domain/risk";
import { SENTIMENTS } from "../../../lib/domain/sentiment";
import { type Catalogue, createTranslate, guessLocale, LOCALES } from "../../../lib/i18n";
import { labels as overlayLabels } from "../../../lib/i18n/messages/labels";
import { panelLabels } from "../../../lib/i18n/messages/panel-labels";

const labels = { ...overlayLabels, ...panelLabels };

const folder = join(import.meta.dirname, "../../../lib/i18n/messages");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));

const catalogues = await Promise.all(
  files.map(async (name) => {
    const exported = Object.values((await import(join(folder, name))) as Record<string, unknown>);
    return { name, entries: exported.flatMap((catalogue) => Object.entries(catalogue as Catalogue)) };
  }),
);

const HAN = /\p{Script=Han}/u;
/** Signs that exist in traditional Chinese only; none of them belongs in the simplified catalogue. */
const TRADITIONAL = /[們買賣應讀寫請選擇關閉開啟顯頁後臺訊確認復製刪]/;

/** `{name}` but not the `{{name}}` of a template slot. */
function parameters(text: string): string[] {
  return [...text.replaceAll(/\{\{\w+\}\}/g, "").matchAll(/\{(\w+)\}/g)]
    .map((match) => match[1] ?? "")
    .sort();
}

it("finds every catalogue", () => {
  expect(files).toEqual(expect.arrayContaining(["common.ts", "labels.ts", "options.ts", "panel.ts"]));
  for (const { name, entries } of catalogues) expect(entries.length, name).toBeGreaterThan(0);
});

describe.each(catalogues)("$name", ({ entries }) => {
  it.each(entries)("%s is complete in every language", (_key, texts) => {
    expect(Object.keys(texts).sort()).toEqual([...LOCALES].sort());
    for (const locale of LOCALES) expect(texts[locale].trim()).not.toBe("");
    expect(parameters(texts.zh_CN)).toEqual(parameters(texts.en));
  });

  it.each(entries)("%s is written in the right script", (_key, texts) => {
    expect(texts.en).not.toMatch(HAN);
    expect(texts.zh_CN).not.toMatch(TRADITIONAL);
  });
});

describe("labels", () => {
  const wanted = [
    ...INTENTS.map((intent) => `intent_${intent}`),
    ...Object.keys(INTENT_GROUPS).map((group) => `group_${group}`),
    ...SENTIMENTS.map((sentiment) => `sentiment_${sentiment}`),
    ...[...RISK_FLAGS, ...CONVERSATION_FLAGS].flatMap((flag) => [`risk_${flag}`, `riskWhy_${flag}`]),
    ...RISK_LEVELS.map((level) => `level_${level}`),
    ...[...LANGUAGES, "other"].map((language) => `language_${language}`),
    ...READING_STATES.flatMap((state) => [`state_${state}`, `stateDo_${state}`]),
    ...[...INSERT_FAILURES, ...UNDO_FAILURES].map((reason) => `insertFailure_${reason}`),
  ];

  it("names everything that the domain knows", () => {
    expect(wanted.filter((key) => !Object.hasOwn(labels, key))).toEqual([]);
  });

  it.each(["intent_", "sentiment_", "risk_", "level_", "language_", "state_"])(
    "tells all %s apart",
    (kind) => {
      for (const locale of LOCALES) {
        const texts = Object.entries(labels).filter(([key]) => key.startsWith(kind));
        expect(new Set(texts.map(([, text]) => text[locale])).size).toBe(texts.length);
      }
    },
  );
});

describe("createTranslate", () => {
  const catalogue = {
    hello: { en: "Hello {name}, {count} new", zh_CN: "{name}，有 {count} 条新消息" },
  } as const;

  it("puts parameters in as plain text, once", () => {
    const t = createTranslate(catalogue, "en");
    expect(t("hello", { name: "{count}<b>", count: 2 })).toBe("Hello {count}<b>, 2 new");
  });

  it("leaves a missing parameter in sight", () => {
    expect(createTranslate(catalogue, "zh_CN")("hello", { count: 2 })).toBe("{name}，有 2 条新消息");
  });
});

it("guesses Chinese from any Chinese browser and English from the rest", () => {
  expect(["zh-CN", "zh-TW", "zh", "en-GB", "de", "zha"].map(guessLocale)).toEqual([
    "zh_CN",
    "zh_CN",
    "zh_CN",
    "en",
    "en",
    "en",
  ]);
});
