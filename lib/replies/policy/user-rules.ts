import * as v from "valibot";
import {
  type GuardFile,
  type GuardSettings,
  guardFileSchema,
  MAX_RULE_TEXT,
  type UserRule,
} from "../../domain/user-rule";
import { normaliseText } from "../../text/normalise";
import { foldLatinMarks } from "../../text/patterns/fold-latin";
import { type DangerReason, findDanger } from "./expression-danger";
import type { PolicyRule } from "./rule";

/** Why a rule of the agent's cannot run. */
export type RuleRefusal = "empty" | "too_long" | "bad_expression" | "matches_nothing" | DangerReason;

export type CompiledRule = { ok: true; rule: PolicyRule } | { ok: false; reason: RuleRefusal };

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * Makes a rule of the agent's runnable. Words are found as written, whatever their case, width or Latin marks, whole words
 * where the script has spaces. An expression is refused when its time could grow faster than its text, is not valid, or
 * matches the empty text. Its letters are read in lower case.
 */
export function compileUserRule(rule: UserRule): CompiledRule {
  if (rule.text.trim() === "") return { ok: false, reason: "empty" };
  if (rule.text.length > MAX_RULE_TEXT) return { ok: false, reason: "too_long" };
  const source = rule.form === "words" ? wordsSource(rule.text) : rule.text;
  if (source === "") return { ok: false, reason: "empty" };
  if (rule.form === "expression") {
    const danger = findDanger(source);
    if (danger) return { ok: false, reason: danger };
  }
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, "iu");
  } catch {
    return { ok: false, reason: "bad_expression" };
  }
  if (pattern.test("")) return { ok: false, reason: "matches_nothing" };
  const made: PolicyRule = {
    id: `own/${rule.class}/${rule.id}`,
    class: rule.class,
    pattern,
    severity: rule.severity,
    ...(rule.marketplaces.length > 0 && { marketplaces: rule.marketplaces }),
    ...(rule.rewrite !== null && { rewrite: rule.rewrite }),
  };
  return { ok: true, rule: made };
}

function wordsSource(text: string): string {
  return text
    .split("\n")
    .map((line) => foldLatinMarks(normaliseText(line).text).trim())
    .filter((line) => line !== "")
    .map((line) => {
      const escaped = line.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/\s+/g, "\\s{1,3}");
      return UNSPACED.test(line) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
    })
    .join("|");
}

export type GuardImport =
  | { ok: true; settings: GuardSettings; refused: { name: string; reason: RuleRefusal }[] }
  | { ok: false; reason: "not_json" | "not_guard_file" | "newer_version" };

/** The rules as the text of a file. */
export function exportGuardSettings(settings: GuardSettings): string {
  const file: GuardFile = {
    format: "sellerside-guard",
    version: 1,
    ...settings,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file of rules; rules that cannot run safely are left out and named. Never throws. */
export function importGuardSettings(text: string): GuardImport {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, reason: "not_json" };
  }
  const head = v.safeParse(v.object({ format: v.literal("sellerside-guard"), version: v.number() }), data);
  if (!head.success) return { ok: false, reason: "not_guard_file" };
  if (head.output.version > 1) return { ok: false, reason: "newer_version" };
  const file = v.safeParse(guardFileSchema, data);
  if (!file.success) return { ok: false, reason: "not_guard_file" };
  const refused: { name: string; reason: RuleRefusal }[] = [];
  const rules = file.output.rules.filter((rule) => {
    const compiled = compileUserRule(rule);
    if (!compiled.ok) refused.push({ name: rule.name, reason: compiled.reason });
    return compiled.ok;
  });
  const { format: _format, version: _version, ...settings } = file.output;
  return { ok: true, settings: { ...settings, rules }, refused };
}
