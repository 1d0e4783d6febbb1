import { describe, expect, it } from "vitest";
import { formatBytes, shareOf, tellRemaining, tellSource } from "../../../../components/models/amounts";
import { LOCAL_PROBLEMS } from "../../../../components/models/local-pick";
import { LLM_FAILURES } from "../../../../lib/domain/llm-failure";
import { createTranslate, LOCALES } from "../../../../lib/i18n";
import { llmFailures } from "../../../../lib/i18n/messages/llm-failures";
import { models } from "../../../../lib/i18n/messages/models";
import { CATALOGUE, familyOf } from "../../../../lib/understanding/llm/weights/catalogue";

describe("failures of the language model", () => {
  it.each(LOCALES)("are told apart in %s, each with a next step", (locale) => {
    const what: string[] = LLM_FAILURES.map((reason) => llmFailures[`failure_${reason}`][locale]);
    const next: string[] = LLM_FAILURES.map((reason) => llmFailures[`failure_${reason}_next`][locale]);
    expect(new Set(what).size).toBe(LLM_FAILURES.length);
    expect(next.every((text, index) => text !== what[index])).toBe(true);
  });

  it("has no sentence for a reason that does not exist", () => {
    const keys = Object.keys(llmFailures).map((key) => key.replace(/^failure_|_next$/g, ""));
    expect([...new Set(keys)].sort()).toEqual([...LLM_FAILURES].sort());
  });
});

it("has a sentence for every problem of picked files", () => {
  expect(LOCAL_PROBLEMS.filter((kind) => !Object.hasOwn(models, `local_${kind}`))).toEqual([]);
});

it("says of every model of the catalogue what it is good for, and of no other", () => {
  const families = [...new Set(CATALOGUE.map(familyOf))].map((family) => `good_${family}`);
  expect(
    Object.keys(models)
      .filter((key) => key.startsWith("good_"))
      .sort(),
  ).toEqual(families.sort());
});

describe("amounts", () => {
  it("are written as hubs and disks write them", () => {
    expect([0, 999, 1000, 1_250_000, 999_600_000, 2.45e9].map(formatBytes)).toEqual([
      "0 B",
      "999 B",
      "1 KB",
      "1.3 MB",
      "1 GB",
      "2.5 GB",
    ]);
  });

  const m = createTranslate(models, "en") as Parameters<typeof tellRemaining>[0];
  it("tell the time that is left in minutes and hours", () => {
    expect([10, 120, 5_400 * 2].map((seconds) => tellRemaining(m, seconds))).toEqual([
      "less than a minute left",
      "about 2 min left",
      "about 3 h left",
    ]);
  });

  it("never claim more than all, and nothing before the total is known", () => {
    expect(shareOf({ bytesDone: 12, bytesTotal: 10 })).toBe(1);
    expect(shareOf({ bytesDone: 12, bytesTotal: null })).toBeNull();
  });

  it("name a mirror by its host", () => {
    expect(tellSource(m, { kind: "mirror", base: "https://mirror.example.com/hf" })).toBe(
      "from mirror.example.com",
    );
  });
});
