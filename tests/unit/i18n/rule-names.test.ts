import { describe, expect, it } from "vitest";
import { nameRule } from "../../../lib/i18n/rule-names";
import { POLICY_PACKS } from "../../../lib/replies/policy/packs";
import { STRUCTURAL_RULES } from "../../../lib/replies/policy/structural-rules";

describe("names of built-in rules", () => {
  it("has a Chinese name for every shipped rule", () => {
    const names = [...STRUCTURAL_RULES, ...POLICY_PACKS.flatMap(({ rules }) => rules)].map(({ id }) =>
      id.split("/").slice(2).join("/"),
    );
    const missing = [...new Set(names)].filter((name) => !/\p{Script=Han}/u.test(nameRule(name, "zh_CN")));
    expect(missing).toEqual([]);
  });

  it("keeps the English ones in an English interface", () => {
    expect(nameRule("short link", "en")).toBe("short link");
  });
});
