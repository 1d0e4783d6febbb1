import { describe, expect, it, vi } from "vitest";
import type { StoredMessage } from "../../../../../lib/domain/conversation";
import type { ChatTurn } from "../../../../../lib/understanding/llm/engine";
import { createPrefixMemory } from "../../../../../lib/understanding/llm/prefix";
import { draftTask } from "../../../../../lib/understanding/llm/tasks/draft";
import { estimateTokens } from "../../../../../lib/understanding/llm/tasks/fence";
import type { TaskFacts } from "../../../../../lib/understanding/llm/tasks/task";
import { answer, CONVERSATION, facts, message } from "./translate-facts";

// The patterns of fourteen languages are made when they are first asked for.
vi.setConfig({ testTimeout: 30_000 });

const ASKED = { kind: "draft", stance: null, instruction: "", language: "en" } as const;
const DRAFT = "Hello, we are checking your order with the carrier.";

function chat(messages: readonly StoredMessage[], more: Partial<TaskFacts> = {}): TaskFacts {
  return { ...facts(messages), agentLanguage: "en", ...more };
}

const where = message("m1", "Where is my order?");
const still = message("m2", "Still nothing, I want my money back");

/** The last turn of a second draft, where the first one was for `before`. */
function turnAfter(before: TaskFacts, after: TaskFacts, task: Partial<typeof ASKED> | object = {}) {
  const old = draftTask.first(ASKED, before)?.grow;
  const now = draftTask.first({ ...ASKED, ...task }, after)?.grow;
  if (!old || !now) throw new Error("no prompt");
  return now.turn({ lines: old.lines.length, notes: old.notes, answer: DRAFT });
}

describe("another draft in a thread that the model has in mind", () => {
  it("says only the new messages, fenced, and what is asked for now", () => {
    const turn = turnAfter(chat([where]), chat([where, still]), {
      stance: "hold",
      instruction: "ask for a photo",
    });
    const [draft, news, ...rest] = turn.split("\n\n");
    expect(draft).toBe(
      "The reply that you wrote above is only a draft: it was not sent, and the buyer has not seen it.",
    );
    expect(rest).toEqual([
      "What was asked for above, and what you might promise there, is over. Now only this counts:",
      "You may promise: nothing beyond the approved replies and how this shop works.",
      "Do not say yes or no yet. Say that you understand, that the shop is looking into it, and ask for what is missing (photo, order, details). Promise nothing.",
      "What the reply must say (from the shop's agent): ask for a photo",
      "Write the next reply in English now.",
    ]);
    expect(news).toMatch(
      /^The chat went on:\n2\. BUYER: <buyer-(\w{4})>Still nothing, I want my money back<\/buyer-\1>$/,
    );
  });

  it("says that a draft was sent when the thread shows it, also with other marks between the words", () => {
    const sent = message("m2", "hello we are checking your order, with the carrier!", { author: "seller" });
    expect(turnAfter(chat([where]), chat([where, sent, still]))).toContain("above was sent to the buyer");
    const edited = message("m2", "hello we are checking it", { author: "seller" });
    expect(turnAfter(chat([where]), chat([where, edited, still]))).toContain("was not sent");
    // The buyer's own copy of the words is no sending, nor is what stood there before.
    const copied = message("m2", DRAFT);
    expect(turnAfter(chat([where]), chat([where, copied]))).toContain("was not sent");
    const early = message("m0", DRAFT, { author: "seller" });
    expect(turnAfter(chat([early, where]), chat([early, where, still]))).toContain("was not sent");
  });

  it("asks for other words where nothing is new", () => {
    const turn = turnAfter(chat([where]), chat([where]));
    expect(turn).toContain("Nothing new was written in the chat.");
    expect(turn).toContain("Write another reply in English now. Do not repeat the draft.");
    expect(turn).not.toContain("Where is my order");
  });

  it("says lists again only where they have changed", () => {
    const offer = (text: string) => [{ title: "", text, language: "en" as const }];
    const before = chat([where], { templates: offer("It ships soon.") });
    const same = turnAfter(before, chat([where, still], { templates: offer("It ships soon.") }));
    expect(same).not.toContain("ships soon");
    const other = turnAfter(before, chat([where, still], { templates: offer("We look into refunds.") }));
    expect(other).toMatch(
      /In place of the lists above:\n\nApproved replies [^\n]*\n<template-\w+>We look into/,
    );
    expect(turnAfter(before, chat([where, still]))).toContain("do not apply any more");
  });

  it("counts lines where older messages were left out", () => {
    const long = Array.from({ length: 60 }, (_, at) =>
      message(`m${at}`, `${at} ${"a long story ".repeat(25)}`),
    );
    const before = chat(long);
    const sent = message("m98", DRAFT, { author: "seller" });
    const after = chat([...long, sent, message("m99", "And now?")]);
    const turn = turnAfter(before, after);
    const lines = draftTask.first(ASKED, before)?.grow?.lines ?? [];
    expect(lines[0]).toContain("older messages are left out");
    expect(draftTask.first(ASKED, after)?.grow?.lines.slice(0, lines.length)).toEqual(lines);
    expect(turn).toContain("was sent");
    expect(turn).toContain("And now?");
    expect(turn).not.toContain("a long story");
  });
});

/** A small generator with a seed (mulberry32), so that a failure can be repeated. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe("random histories", () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    "hold each message once, in order, and nothing of another thread (%i)",
    (seed) => {
      const pick = seeded(seed);
      const memory = createPrefixMemory();
      const threads = ["red", "blue"].map((name) => ({ name, messages: [] as StoredMessage[], status: 0 }));
      let reused = 0;
      for (let round = 0; round < 14; round++) {
        const thread = threads[pick(8) === 0 ? 1 : 0];
        if (!thread) continue;
        for (let more = thread.messages.length === 0 ? 1 : pick(3); more > 0; more--) {
          const at = thread.messages.length;
          const author = at === 0 || pick(3) > 0 ? "buyer" : "seller";
          const long = pick(12) === 0 ? " and so on".repeat(180) : "";
          thread.messages.push(message(`m${at}`, `${thread.name} words number ${at}.${long}`, { author }));
        }
        if (pick(9) === 0) thread.status++;
        const known = chat(thread.messages, {
          conversation: {
            ...CONVERSATION,
            threadKey: `shopee:${thread.name}`,
            order: CONVERSATION.order && { ...CONVERSATION.order, status: `Step ${thread.status}` },
          },
          agentLanguage: pick(2) === 0 ? "en" : "zh",
        });
        const stance = ([null, "grant", "hold"] as const)[pick(3)] ?? null;
        const task = { ...ASKED, stance, instruction: pick(2) === 0 ? "" : "be brief" };
        const owner = { threadKey: known.conversation.threadKey, kind: "draft 0", model: "m" };
        const prompt = draftTask.first(task, known);
        if (!prompt) throw new Error("no prompt");
        const sent = memory.extend(owner, prompt, 4_096);
        if (sent.length > 2) reused++;
        checkSent(sent, thread, prompt.grow?.lines ?? []);
        expect(estimateTokens(sent.map(({ content }) => content).join("\n")) + prompt.maxTokens).toBeLessThan(
          4_096,
        );
        expect(sent.at(-1)?.content).toMatch(/Write (?:the|the next|another) reply in English now\./);
        if (pick(10) === 0) memory.forget();
        else memory.keep(owner, prompt, sent, DRAFT);
        const back = draftTask.next?.(task, known, [answer(DRAFT)]);
        if (!back || pick(4) === 0) continue;
        const step = { ...owner, kind: "draft 1" };
        const asked = memory.extend(step, back, 4_096);
        checkSent(asked, thread, prompt.grow?.lines ?? []);
        memory.keep(step, back, asked, "您好，我们正在查询。");
      }
      expect(reused).toBeGreaterThan(0);
    },
  );

  function checkSent(
    sent: readonly ChatTurn[],
    thread: { name: string; status: number },
    lines: readonly string[],
  ) {
    const all = sent.map(({ content }) => content).join("\n");
    const other = thread.name === "red" ? "blue" : "red";
    expect(all).not.toContain(`${other} words`);
    expect(all.match(/Step \d+/g)).toEqual([`Step ${thread.status}`]);
    const written = [...all.matchAll(/(?<=^|\n)\d+\. (?:BUYER|SELLER)[^\n]*/g)].map(([line]) => line);
    expect(written).toEqual(lines.filter((line) => /^\d/.test(line)));
    expect(sent.map(({ role }) => role)).toEqual(
      sent.map((_, at) => (at === 0 ? "system" : at % 2 === 1 ? "user" : "assistant")),
    );
  }
});
