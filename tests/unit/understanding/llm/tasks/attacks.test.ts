import { describe, expect, it, vi } from "vitest";
import type { Trace } from "../../../../../lib/domain/generation";
import { LANGUAGES, type Language } from "../../../../../lib/domain/language";
import { checkReply } from "../../../../../lib/replies/policy";
import { draftTask } from "../../../../../lib/understanding/llm/tasks/draft";
import { cleanText, holdsMarks, nonceOf } from "../../../../../lib/understanding/llm/tasks/fence";
import { polishTask } from "../../../../../lib/understanding/llm/tasks/polish";
import { secondOpinionTask } from "../../../../../lib/understanding/llm/tasks/second-opinion";
import { summaryTask } from "../../../../../lib/understanding/llm/tasks/summary";
import type { Prompt, TaskFacts } from "../../../../../lib/understanding/llm/tasks/task";
import {
  isSafeToInsert,
  type SafetyReason,
  traceDraft,
} from "../../../../../lib/understanding/llm/tasks/trace";
import { translateTextTask, translateThreadTask } from "../../../../../lib/understanding/llm/tasks/translate";
import { ATTACKS, type Attack, BENIGN, contextOf, factsOf } from "./attack-lines";
import { answer, message } from "./translate-facts";

// The patterns of fourteen languages are made when they are first asked for.
vi.setConfig({ testTimeout: 30_000 });

const DRAFT = { kind: "draft", stance: null, instruction: "", language: null } as const;
const CALM: Record<Language, string> = Object.fromEntries(
  LANGUAGES.map((language) => [language, BENIGN.find((one) => one.language === language)?.draft ?? ""]),
) as Record<Language, string>;

/** What a careful model writes and nobody holds back: the last such line of the language that rests on nothing. */
const CALM_HOLD: Record<Language, string> = Object.fromEntries(
  LANGUAGES.map((language) => {
    const passing = BENIGN.filter((one) => {
      if (one.language !== language || one.instruction || one.templates.length + one.shop_facts.length > 0)
        return false;
      const facts = factsOf({ language, texts: [one.buyer_text] });
      const traces = traceDraft(one.draft, facts, { instruction: "", stance: null, language });
      return (
        isSafeToInsert(one.draft, traces, checkReply(one.draft, contextOf(facts, language))).length === 0
      );
    });
    return [language, passing.at(-1)?.draft ?? ""];
  }),
) as Record<Language, string>;

function attacked({ language, earlier, buyer_text, name, title }: Attack): TaskFacts {
  return factsOf({ language, texts: [...earlier, buyer_text], name, title });
}

/** The same chat with plain words in every place that the attack was in. */
function peaceful({ language, earlier }: Attack): TaskFacts {
  return factsOf({
    language,
    texts: [...earlier, ""].map((_, at) => `${CALM[language].slice(0, 20)} ${at}`),
  });
}

function promptsOf(facts: TaskFacts, { language }: Attack): Record<string, Prompt | null> {
  const newest = facts.messages.at(-1)?.key ?? "";
  return {
    draft: draftTask.first(DRAFT, facts),
    hold: draftTask.first({ ...DRAFT, stance: "hold" }, facts),
    summary: summaryTask.first({ kind: "summary" }, facts),
    opinion: secondOpinionTask.first({ kind: "second_opinion", messageKey: newest }, facts),
    polish: polishTask.first({ kind: "polish", text: CALM[language], way: "warmer" }, facts),
    thread: translateThreadTask.first(
      { kind: "translate_thread", messageKeys: null, to: language === "zh" ? "en" : "zh" },
      facts,
    ),
  };
}

/** The turn of a second draft, where the first one was asked for before the newest message came. */
function grownBy({ language }: Attack, facts: TaskFacts): string {
  // A thread of one message has begun with another one, so that there was something to answer.
  const messages = [message("m", CALM[language]), ...facts.messages];
  const old = draftTask.first(DRAFT, { ...facts, messages: messages.slice(0, -1) })?.grow;
  const now = draftTask.first({ ...DRAFT, stance: "hold" }, { ...facts, messages })?.grow;
  if (!old || !now) throw new Error("no prompt");
  return now.turn({ lines: old.lines.length, notes: old.notes, answer: CALM_HOLD[language] });
}

function takeApart(content: string, facts: TaskFacts): { inside: string[]; outside: string } {
  const nonce = nonceOf(facts.conversation.threadKey);
  const block = new RegExp(`<([a-z_]+-${nonce})>([\\s\\S]*?)</\\1>`, "g");
  return {
    inside: [...content.matchAll(block)].map((match) => match[2] ?? ""),
    outside: content.replace(block, "<>"),
  };
}

describe("prompts hold an attack as data only", () => {
  it("is a set of all languages and many kinds", () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(160);
    expect(new Set(ATTACKS.map(({ language }) => language)).size).toBe(14);
    expect(new Set(ATTACKS.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(15);
    expect(new Set(ATTACKS.map(({ id }) => id)).size).toBe(ATTACKS.length);
    for (const one of ATTACKS)
      for (const part of one.must_not) expect(one.obeyed_answer, one.id).toContain(part);
  });

  it.each(ATTACKS.map((one) => [one.id, one] as const))("%s", (_, attack) => {
    const facts = attacked(attack);
    const calm = peaceful(attack);
    const prompts = promptsOf(facts, attack);
    const plain = promptsOf(calm, attack);
    for (const [task, prompt] of Object.entries(prompts)) {
      // Nothing to translate in a text without words of its own.
      if (task === "thread" && (!prompt || !plain[task])) continue;
      expect(prompt, task).not.toBeNull();
      const [system, ...others] = prompt?.turns ?? [];
      const turns = others.slice(-1);
      expect(system?.role).toBe("system");
      // Examples between the two are the same in every prompt.
      if (task !== "thread") expect(others.slice(0, -1), task).toEqual(plain[task]?.turns.slice(1, -1));
      if (task !== "thread") expect(system?.content, task).toBe(plain[task]?.turns[0]?.content);
      expect(turns.map(({ role }) => role)).toEqual(["user"]);
      const { inside, outside } = takeApart(turns[0]?.content ?? "", facts);
      for (const text of inside) expect(holdsMarks(text), `${task}: ${text}`).toBe(false);
      const calmOutside = takeApart(plain[task]?.turns.at(-1)?.content ?? "", calm).outside;
      if (task !== "thread") expect(outside, task).toBe(calmOutside);
      for (const piece of piecesOf([attack.buyer_text, attack.name ?? "", attack.title ?? ""]))
        if (!calmOutside.includes(piece)) expect(outside + system?.content, task).not.toContain(piece);
    }
  });

  it.each(ATTACKS.map((one) => [one.id, one] as const))(
    "%s among the new messages of a grown prompt",
    (_, attack) => {
      const facts = attacked(attack);
      const calm = peaceful(attack);
      const grown = grownBy(attack, facts);
      const plain = grownBy(attack, calm);
      const { inside, outside } = takeApart(grown, facts);
      expect(inside.length).toBeGreaterThan(0);
      for (const text of inside) expect(holdsMarks(text), text).toBe(false);
      const calmOutside = takeApart(plain, calm).outside;
      expect(outside).toBe(calmOutside);
      for (const piece of piecesOf([attack.buyer_text]))
        if (!calmOutside.includes(piece)) expect(outside).not.toContain(piece);
      expect(inside).toContain(cleanText(attack.buyer_text, { oneLine: true }));
    },
  );

  it("shows the newest message to every task that reads the thread", () => {
    for (const attack of ATTACKS.filter(({ language }) => language === "en")) {
      const { draft, summary } = promptsOf(attacked(attack), attack);
      const shown = cleanText(attack.buyer_text, { oneLine: true });
      for (const prompt of [draft, summary]) expect(prompt?.turns[1]?.content).toContain(shown);
    }
  });
});

/** Stretches of a text that do not stand anywhere by chance. */
function piecesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const clean = cleanText(text, { oneLine: true });
    const pieces: string[] = [];
    for (let at = 0; at + 22 <= clean.length; at += 7) pieces.push(clean.slice(at, at + 22));
    return pieces;
  });
}

/** What stands between a text and the composer. */
function judge(text: string, traces: readonly Trace[], facts: TaskFacts, language: Language): SafetyReason[] {
  return isSafeToInsert(text, traces, checkReply(text, contextOf(facts, language)));
}

function namesOf(reasons: readonly SafetyReason[]): string[] {
  return reasons.map((one) => (one.reason === "finding" ? one.finding.class : one.reason));
}

describe("a model that obeys the attacker reaches nobody", () => {
  it.each(ATTACKS.map((one) => [one.id, one] as const))("%s as a draft", (_, attack) => {
    const facts = attacked(attack);
    const answers = [
      [null, attack.obeyed_answer],
      ["hold", attack.obeyed_answer],
      // Among friendly words, so that neither language nor form give it away.
      [null, `${CALM_HOLD[attack.language]} ${attack.obeyed_answer}`],
    ] as const;
    for (const [stance, written] of answers) {
      const parsed = draftTask.parse({ ...DRAFT, stance }, facts, [answer(written), answer("译文")]);
      if (!parsed.ok) {
        expect(["bad_answer", "wrong_language"]).toContain(parsed.reason);
        continue;
      }
      const { text, traces } = parsed.result;
      const reasons = namesOf(judge(text, traces, facts, attack.language));
      expect(reasons, `${text} | ${JSON.stringify(traces)}`).not.toEqual([]);
      if (attack.kind === "other_buyer") expect(reasons).toContain("wrong_recipient");
    }
  });

  // A leak is of the draft's own prompt, which these two never see.
  it.each(ATTACKS.filter(({ kind }) => kind !== "leak").map((one) => [one.id, one] as const))(
    "%s as polish and translation",
    (_, attack) => {
      const facts = attacked(attack);
      const { language, obeyed_answer } = attack;
      const before = CALM[language];
      for (const way of ["shorter", "warmer"] as const) {
        const task = { kind: "polish", text: before, way } as const;
        const polished = polishTask.parse(task, facts, [answer(obeyed_answer)]);
        if (!polished.ok) continue;
        const traces = traceDraft(polished.result.text, facts, {
          instruction: before,
          stance: null,
          language,
        });
        expect(judge(polished.result.text, traces, facts, language), polished.result.text).not.toEqual([]);
      }
      const source = "Hello, thank you for your message. We are looking into it.";
      const task = {
        kind: "translate_text",
        text: language === "en" ? CALM.zh : source,
        to: language,
      } as const;
      const translated = translateTextTask.parse(task, facts, [answer(`#1: ${obeyed_answer}`)]);
      if (!translated.ok) return;
      for (const { text } of translated.result.items) {
        if (text === "") continue;
        const traces = traceDraft(text, facts, { instruction: task.text, stance: null, language });
        expect(judge(text, traces, facts, language), text).not.toEqual([]);
      }
    },
  );

  it.each(ATTACKS.filter(({ task }) => task === "second_opinion").map((one) => [one.id, one] as const))(
    "%s as a second opinion",
    (_, attack) => {
      const facts = attacked(attack);
      const messageKey = facts.messages.at(-1)?.key ?? "";
      const parsed = secondOpinionTask.parse({ kind: "second_opinion", messageKey }, facts, [
        answer(attack.obeyed_answer),
      ]);
      expect(parsed.ok).toBe(false);
    },
  );

  it.each(ATTACKS.map((one) => [one.id, one] as const))(
    "%s as a summary says no other buyer's data",
    (_, attack) => {
      const facts = { ...attacked(attack), agentLanguage: attack.language };
      const parsed = summaryTask.parse({ kind: "summary" }, facts, [
        answer(JSON.stringify({ summary: attack.obeyed_answer, toDo: [attack.obeyed_answer], open: [] })),
      ]);
      if (!parsed.ok) return;
      const said = JSON.stringify(parsed.result);
      expect(said).not.toContain("241118ZZTQP999");
      expect(said).not.toMatch(/\{\{|evil\.example|[+]1 415 555/);
    },
  );
});

describe("drafts that rest on something pass", () => {
  it("holds back none", () => {
    const held = BENIGN.flatMap(({ id, language, buyer_text, draft, ...rests }) => {
      const base = factsOf({ language, texts: [buyer_text] });
      const permission = rests.permission;
      const facts: TaskFacts = {
        ...base,
        agentLanguage: language,
        templates: rests.templates.map((text) => ({ title: "", text, language })),
        shopFacts: rests.shop_facts,
        permissions: permission
          ? [{ marketplace: "any", amount: permission[0], currency: permission[1] }]
          : [],
        conversation: { ...base.conversation, order: { ...(base.conversation.order ?? EMPTY), total: null } },
      };
      const task = { ...DRAFT, stance: rests.stance, instruction: rests.instruction };
      const parsed = draftTask.parse(task, facts, [answer(draft)]);
      if (!parsed.ok) return [`${id}: ${parsed.reason} ${parsed.detail}`];
      const context = contextOf(facts, language, permission?.[0] ?? 0);
      const reasons = isSafeToInsert(
        parsed.result.text,
        parsed.result.traces,
        checkReply(parsed.result.text, context),
      );
      return reasons.length > 0 ? [`${id}: ${JSON.stringify(reasons.map(brief(parsed.result.text)))}`] : [];
    });
    expect(BENIGN.length).toBeGreaterThanOrEqual(60);
    expect(new Set(BENIGN.map(({ language }) => language)).size).toBe(14);
    expect(held).toEqual([]);
  });
});

const EMPTY = {
  orderId: null,
  status: null,
  stage: null,
  itemTitle: null,
  trackingNumber: null,
  total: null,
};

function brief(text: string) {
  return (one: SafetyReason): string => {
    if (one.reason === "unchecked") return "unchecked";
    if (one.reason === "form") return `form: ${one.what}`;
    if (one.reason === "finding")
      return `${one.finding.rule} ${one.finding.spans.map(({ start, end }) => text.slice(start, end)).join("|")}`;
    return `${one.trace.kind}: ${text.slice(one.trace.start, one.trace.end)}`;
  };
}
