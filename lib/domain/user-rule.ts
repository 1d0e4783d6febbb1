import * as v from "valibot";
import { LANGUAGES } from "./language";
import { marketplaceSchema } from "./marketplace";
import { POLICY_CLASSES, SEVERITIES } from "./policy";

/** Longest list of words or expression that a rule may carry, in UTF-16 units. */
export const MAX_RULE_TEXT = 400;

/**
 * A rule that the agent wrote. Its finding belongs to one of the shipped classes, so that it is counted, explained and
 * switched like the others.
 */
export const userRuleSchema = /* @__PURE__ */ (() =>
  v.object({
    id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
    class: v.picklist(POLICY_CLASSES),
    severity: v.picklist(SEVERITIES),
    /** `words`: one word or phrase a line, found as written; `expression`: a regular expression. */
    form: v.picklist(["words", "expression"]),
    text: v.pipe(v.string(), v.maxLength(MAX_RULE_TEXT)),
    /** Empty: every one. */
    languages: v.array(v.picklist(LANGUAGES)),
    /** Empty: everywhere. */
    marketplaces: v.array(marketplaceSchema),
    rewrite: v.nullable(v.pipe(v.string(), v.maxLength(MAX_RULE_TEXT))),
    enabled: v.boolean(),
  }))();
export type UserRule = v.InferOutput<typeof userRuleSchema>;

/** How much the agent may promise on a marketplace. */
export const permissionSchema = /* @__PURE__ */ (() =>
  v.object({
    marketplace: v.union([marketplaceSchema, v.literal("any")]),
    /** ISO 4217. */
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    amount: v.pipe(v.number(), v.minValue(0), v.maxValue(1e9)),
  }))();
export type Permission = v.InferOutput<typeof permissionSchema>;

/**
 * What the agent made of the guard: own rules, shipped rules that are switched off or weigh otherwise, and how much may be
 * promised.
 */
export const guardSettingsSchema = /* @__PURE__ */ (() =>
  v.object({
    rules: v.pipe(v.array(userRuleSchema), v.maxLength(500)),
    /** Ids of shipped rules. */
    off: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(2000)),
    /** Severities instead of the shipped ones, by rule id. */
    severities: v.optional(v.record(v.pipe(v.string(), v.maxLength(200)), v.picklist(SEVERITIES))),
    permissions: v.optional(v.pipe(v.array(permissionSchema), v.maxLength(200))),
  }))();
export type GuardSettings = v.InferOutput<typeof guardSettingsSchema>;

export const NO_GUARD_SETTINGS: GuardSettings = { rules: [], off: [] };

/** The file that rules are carried in from one computer to another. */
export const guardFileSchema = /* @__PURE__ */ (() =>
  v.object({
    format: v.literal("sellerside-guard"),
    version: v.literal(1),
    ...guardSettingsSchema.entries,
  }))();
export type GuardFile = v.InferOutput<typeof guardFileSchema>;
