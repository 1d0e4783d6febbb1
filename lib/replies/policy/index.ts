import type { DetectedLanguage, Language } from "../../domain/language";
import type { Finding, ReplyContext } from "../../domain/policy";
import { SEVERITIES } from "../../domain/policy";
import { type GuardSettings, NO_GUARD_SETTINGS } from "../../domain/user-rule";
import { foldLatinMarks } from "../../text/patterns/fold-latin";
import { PatternWaker } from "../../text/patterns/wake-patterns";
import { checkCommitment } from "./checks/commitment";
import { checkContactDetail } from "./checks/contact-detail";
import { checkEmptyCourtesy } from "./checks/empty-courtesy";
import { checkExternalLink } from "./checks/external-link";
import { checkFormat } from "./checks/format";
import { checkTooLong } from "./checks/too-long";
import { checkUnresolvedSlot } from "./checks/unresolved-slot";
import { checkWrongLanguage } from "./checks/wrong-language";
import { checkWrongRecipient } from "./checks/wrong-recipient";
import { severityOf } from "./classes";
import { likelyLanguages } from "./detect-language";
import { mergeFindings } from "./merge-findings";
import { POLICY_PACKS } from "./packs";
import { TRIGGERS } from "./packs/triggers";
import { isPrinted } from "./printed-words";
import { type RawFinding, type ReplyCheck, ReplyView } from "./reply-view";
import type { PolicyPack, PolicyRule } from "./rule";
import { type RuleHit, runPolicyRules } from "./run-rules";
import { compileUserRule } from "./user-rules";

export { describeClass, severityOf } from "./classes";
export { POLICY_PACKS } from "./packs";
export { compileUserRule, exportGuardSettings, importGuardSettings } from "./user-rules";

/** Checks one reply. */
export type Guard = (text: string, context: ReplyContext) => Finding[];

/** What the normaliser reads whole; longer replies are read in pieces. */
const PIECE_UNITS = 3_000;
/** Pieces share this much, so that a find across a border is whole in one of them. */
const OVERLAP_UNITS = 200;
/** Nothing that is this long is a chat message: the rest is not read. */
const MOST_UNITS = 24_000;

const WHOLE_CHECKS: readonly ReplyCheck[] = [
  checkTooLong,
  checkFormat,
  checkEmptyCourtesy,
  checkWrongLanguage,
];
const PIECE_CHECKS: readonly ReplyCheck[] = [
  checkUnresolvedSlot,
  checkContactDetail,
  checkExternalLink,
  checkWrongRecipient,
  checkCommitment,
];

/** Languages that detection mixes up or that agents mix: their packs run together. */
const RELATED: Partial<Record<Language, readonly Language[]>> = {
  id: ["ms"],
  ms: ["id"],
  es: ["pt"],
  pt: ["es"],
  ja: ["zh"],
  zh: ["ja"],
};
/** Classes whose words are looked for beneath a disguise too. */
const HIDDEN_CLASSES = new Set(["contact_detail", "other_platform", "off_platform_payment"]);

/**
 * Makes a guard of packs and the agent's own rules; keep it, for it keeps what it prepares. A rule of the agent's that
 * cannot run safely is passed over (compileUserRule says why); shipped rules named in `settings.off` do not run. The guard
 * never throws on any text; findings come stop first, then by place.
 */
export function createGuard(
  packs: readonly PolicyPack[] = POLICY_PACKS,
  settings: GuardSettings = NO_GUARD_SETTINGS,
): Guard {
  const off = new Set(settings.off);
  const chosen = new Map(Object.entries(settings.severities ?? {}));
  const wakers = new Map(
    packs.map((pack) => [pack.language, makeWaker(pack.rules.filter(({ id }) => !off.has(id)))] as const),
  );
  const own = settings.rules.flatMap((rule) => {
    const compiled = rule.enabled ? compileUserRule(rule) : null;
    return compiled?.ok ? [{ rule: compiled.rule, languages: rule.languages }] : [];
  });
  const ownRules = (language: DetectedLanguage | null) =>
    own
      .filter(
        ({ languages }) =>
          languages.length === 0 || language === null || languages.includes(language as Language),
      )
      .map(({ rule }) => rule);

  return (text, context) => {
    if (text.trim() === "") return [];
    const found: Finding[] = [];
    const add = (raw: RawFinding, offset: number) => {
      if (off.has(raw.rule) || isExcused(raw, context) || isPrinted(raw, text, offset)) return;
      const severity =
        chosen.get(raw.rule) ?? raw.severity ?? severityOf(raw.class, context.marketplace, context.market);
      const spans = raw.spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
      found.push({ ...raw, severity, spans });
    };
    const whole = new ReplyView(text, context);
    for (const check of WHOLE_CHECKS) for (const raw of check(whole, context)) add(raw, 0);
    for (const [view, offset] of splitPieces(whole, context)) {
      for (const check of PIECE_CHECKS) for (const raw of check(view, context)) add(raw, offset);
      for (const hit of runPacks(view, context, wakers))
        if (!isPermitted(hit, view, context)) add(fromHit(hit), offset);
      const mine = runPolicyRules(view.text, view.normal, ownRules(view.language), context.marketplace);
      for (const hit of mine) add(fromHit(hit), offset);
    }
    return sortFindings(mergeFindings(found));
  };
}

const shipped = new WeakMap<readonly PolicyPack[], Guard>();

/** Checks one reply with packs alone; for the agent's own rules make a guard. */
export function checkReply(
  text: string,
  context: ReplyContext,
  packs: readonly PolicyPack[] = POLICY_PACKS,
): Finding[] {
  const guard = shipped.get(packs) ?? createGuard(packs);
  shipped.set(packs, guard);
  return guard(text, context);
}

function makeWaker(rules: readonly PolicyRule[]): () => PatternWaker<PolicyRule> {
  let waker: PatternWaker<PolicyRule> | null = null;
  return () => {
    waker ??= new PatternWaker(rules, TRIGGERS);
    return waker;
  };
}

type Wakers = ReadonlyMap<Language | "any", () => PatternWaker<PolicyRule>>;

function runPacks(view: ReplyView, { marketplace }: ReplyContext, wakers: Wakers): RuleHit[] {
  const { revealed } = view;
  const packs = packsFor(view, wakers);
  const plain = packs.flatMap((waker) =>
    runPolicyRules(view.text, view.normal, waker.wake(view.text), marketplace),
  );
  if (!revealed) return plain;
  const hidden = foldLatinMarks(revealed.text);
  const below = packs.flatMap((waker) => {
    const rules = waker.wake(hidden).filter((rule) => HIDDEN_CLASSES.has(rule.class));
    return runPolicyRules(hidden, revealed, rules, marketplace);
  });
  return [...plain, ...below];
}

/** Scripts that the packs of these languages are written in; without a sign of it they have nothing to find. */
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ["zh", /\p{Script=Han}/u],
  ["ja", /[\u3041-\u30fa\p{Script=Han}]/u],
  ["ko", /[\uac00-\ud7a3]/u],
  ["th", /[\u0e01-\u0e4e]/u],
];

/** The packs of the reply's own language, its relatives, English and any; where it is unsure all whose script is there. */
function packsFor({ language, text, normal }: ReplyView, wakers: Wakers): PatternWaker<PolicyRule>[] {
  const likely = language === null || language === "other" ? likelyLanguages(normal.text) : [language];
  const codes = new Set<Language | "any">(
    likely ? [...likely, ...likely.flatMap((one) => RELATED[one] ?? []), "en", "any"] : wakers.keys(),
  );
  for (const [code, script] of SCRIPTS) {
    if (!script.test(text)) codes.delete(code);
    // A sentence in another script inside the reply has its own pack; kana alone tell Japanese from Chinese.
    else if (code !== "ja" || /[\u3041-\u30fa]/.test(text)) codes.add(code);
  }
  return [...codes].flatMap((code) => {
    const waker = wakers.get(code);
    return waker ? [waker()] : [];
  });
}

function fromHit({ rule, spans }: RuleHit): RawFinding {
  return {
    class: rule.class,
    rule: rule.id,
    ...(rule.severity && { severity: rule.severity }),
    spans,
    rewrite: rule.rewrite ?? null,
  };
}

/** A promise in words whose sums in this reply are all within what the agent may promise. */
function isPermitted({ rule }: RuleHit, view: ReplyView, { permission }: ReplyContext): boolean {
  if (rule.class !== "commitment" || permission <= 0) return false;
  const sums = view.money.map(({ detail }) => detail.amount);
  return sums.length > 0 && sums.every((sum) => sum <= permission);
}

/** What the buyer asked for may be answered; Amazon forbids marketing even then, and a false reason is never excused. */
function isExcused(raw: RawFinding, { askedForOffer, askedToCancel, marketplace }: ReplyContext): boolean {
  if (raw.class === "marketing") return askedForOffer && marketplace !== "amazon";
  return raw.class === "ask_to_cancel" && askedToCancel && !raw.rule.includes("false reason");
}

function* splitPieces(whole: ReplyView, context: ReplyContext): Generator<[ReplyView, number]> {
  const { source } = whole;
  if (source.length <= PIECE_UNITS) {
    yield [whole, 0];
    return;
  }
  const end = Math.min(source.length, MOST_UNITS);
  for (let at = 0; at < end; at += PIECE_UNITS - OVERLAP_UNITS)
    yield [new ReplyView(source.slice(at, Math.min(at + PIECE_UNITS, end)), context), at];
}

function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
  );
}
