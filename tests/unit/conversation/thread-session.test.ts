import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ThreadGate } from "../../../lib/conversation/thread-gate";
import {
  type ThreadPort,
  ThreadSession,
  type ThreadSnapshot,
} from "../../../lib/conversation/thread-session";
import type { Assessment } from "../../../lib/domain/assessment";
import type { ReadMessage } from "../../../lib/domain/message";
import { emptyReading } from "../../../lib/domain/reading";
import type { KnownThread, ThreadUpdate } from "../../../lib/domain/thread";
import type { ThreadRead } from "../../../lib/marketplaces/adapter";

const say = (text: string, author: ReadMessage["author"] = "buyer"): ReadMessage => ({
  author,
  kind: "text",
  text,
  translation: null,
  at: null,
  atSource: "unknown",
  delivery: "shown",
  nativeId: null,
});

function page(threadKey: string | null, ...messages: ReadMessage[]): ThreadRead {
  return {
    reading: { ...emptyReading("shopee", threadKey ? "reading" : "no_open_thread"), threadKey, messages },
    bubbles: [],
    composer: null,
    composerBox: null,
    scroller: null,
    roots: [],
  };
}

function assess(messageKey: string, threadKey: string): Assessment {
  return {
    messageKey,
    threadKey,
    level: "none",
    assessedAt: 0,
    intent: "track_order",
    confidence: 1,
    unclear: false,
    alternatives: [],
    secondary: [],
    sentiment: "neutral",
    language: "en",
    languageConfidence: 1,
    risks: [],
    reasons: [],
    model: "m",
    backend: "cpu",
  };
}

class FakeBackground implements ThreadPort {
  updates: ThreadUpdate[] = [];
  failures = 0;
  known: KnownThread = { messages: [], assessments: [], openInsertions: [] };
  understand = true;
  diskFull = false;

  async openThread(): Promise<KnownThread> {
    return this.known;
  }

  async updateThread(input: ThreadUpdate) {
    if (this.failures > 0) {
      this.failures--;
      throw new Error("nobody there");
    }
    this.updates.push(input);
    const threadKey = input.reading.threadKey as string;
    return {
      threadKey,
      assessments: this.understand ? input.newMessages.map((m) => assess(m.key, threadKey)) : [],
      level: "none" as const,
      conversationFlags: [],
      suggestions: { threadKey, messageKey: null, suggestions: [], mode: "silent" as const, updatedAt: 0 },
      stored: !this.diskFull,
    };
  }

  get texts(): string[] {
    return this.updates.flatMap((u) => u.newMessages.map((m) => m.text));
  }
}

let background: FakeBackground;
let snapshots: ThreadSnapshot[];
let end: AbortController;
let gone: boolean;
let heard: string[];

function start(): ThreadSession {
  return new ThreadSession({
    port: background,
    onSnapshot: (snapshot) => snapshots.push(snapshot),
    onOpened: (threadKey, open) => heard.push(`${threadKey} opens with ${open.map((one) => one.id)}`),
    onFresh: (_threadKey, messages) => heard.push(...messages.map((m) => m.text)),
    isGone: (error) => String(error).includes("invalidated"),
    onGone: () => {
      gone = true;
    },
    readAgain: () => {},
    now: () => Date.now(),
    signal: end.signal,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  background = new FakeBackground();
  snapshots = [];
  end = new AbortController();
  gone = false;
  heard = [];
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const last = () => snapshots.at(-1) as ThreadSnapshot;

describe("ThreadSession", () => {
  it("sends each message once, over re-reads", async () => {
    const session = start();
    session.accept(page("t", say("hi")));
    await settle();
    session.accept(page("t", say("hi")));
    session.accept(page("t", say("hi"), say("where is it")));
    await settle();
    expect(background.texts).toEqual(["hi", "where is it"]);
    expect([...last().assessments.keys()]).toEqual(last().keyed.map((m) => m.key));
  });

  it("shows at once what was understood anew elsewhere, and asks nobody", async () => {
    const session = start();
    session.accept(page("t", say("hi")));
    await settle();
    const key = last().keyed[0]?.key as string;
    const answer = await background.updateThread({ reading: page("t").reading, newMessages: [] });
    const sent = background.updates.length;
    const anew = { ...assess(key, "t"), intent: "thanks" as const };
    session.takeUnderstood({ ...answer, assessments: [anew], level: "watch" });
    session.takeUnderstood({ ...answer, threadKey: "unknown" });
    await settle();
    expect(last().assessments.get(key)?.intent).toBe("thanks");
    expect(last().understood?.level).toBe("watch");
    expect(background.updates).toHaveLength(sent);
  });

  it("asks again for the chats that it keeps when the agent taught something", async () => {
    const session = start();
    const show = async (thread: string) => {
      session.accept(page(thread, say(`hi in ${thread}`)));
      await settle();
    };
    for (const thread of ["t", "other", "t"]) await show(thread);
    const before = background.updates.length;
    for (const thread of ["other", "t"]) await show(thread);
    expect(background.updates).toHaveLength(before);
    session.takeUnderstood(null);
    for (const thread of ["t", "other", "t", "other"]) await show(thread);
    const asked = background.updates.slice(before).map(({ reading }) => reading.threadKey);
    expect(asked).toEqual(["t", "other"]);
  });

  it("sends again what a dying background did not confirm, and says 'by hand' meanwhile", async () => {
    background.failures = 3;
    const session = start();
    session.accept(page("t", say("hi")));
    await settle(600);
    expect(last().failed.size).toBe(1);
    await settle(8_000);
    expect(background.texts).toEqual(["hi"]);
    expect(last().failed.size).toBe(0);
    expect(last().assessments.size).toBe(1);
  });

  it("marks a text that the background could not understand, instead of calling it safe", async () => {
    background.understand = false;
    start().accept(page("t", say("hi")));
    await settle();
    expect(last().failed.size).toBe(1);
    expect(background.updates).toHaveLength(1);
  });

  it("resumes from storage without sending known messages again", async () => {
    start().accept(page("t", say("a"), say("b", "seller")));
    await settle();
    const stored = background.updates[0]?.newMessages ?? [];
    background.known = {
      messages: stored,
      assessments: stored.slice(0, 1).map((m) => assess(m.key, "t")),
      openInsertions: [],
    };
    background.updates = [];
    start().accept(page("t", say("a"), say("b", "seller"), say("c")));
    await settle();
    expect(background.texts).toEqual(["c"]);
  });

  it("sends what a full disk did not take again until it is stored, and shows nothing as lost", async () => {
    background.diskFull = true;
    const session = start();
    session.accept(page("t", say("hi")));
    await settle();
    const shownAsUnderstood = () => {
      expect(last().failed.size).toBe(0);
      expect([...last().assessments.keys()]).toEqual(last().keyed.map((m) => m.key));
    };
    shownAsUnderstood();
    expect(last().understood?.stored).toBe(false);
    // Not with every read of the page: the disk is as full as it was.
    session.accept(page("t", say("hi")));
    await settle(1_000);
    expect(background.texts).toEqual(["hi"]);
    // A new message takes the unstored one along.
    session.accept(page("t", say("hi"), say("where is it")));
    await settle();
    expect(background.updates.at(-1)?.newMessages.map((m) => m.text)).toEqual(["hi", "where is it"]);
    shownAsUnderstood();
    for (let beat = 0; beat < 3; beat++) {
      await settle(5_000);
      session.accept(page("t", say("hi"), say("where is it")));
      await settle();
      expect(background.updates).toHaveLength(3 + beat);
      expect(background.updates.at(-1)?.newMessages.map((m) => m.text)).toEqual(["hi", "where is it"]);
      shownAsUnderstood();
      if (beat === 1) background.diskFull = false;
    }
    expect(last().understood?.stored).toBe(true);
    await settle(20_000);
    session.accept(page("t", say("hi"), say("where is it")));
    await settle();
    expect(background.updates).toHaveLength(5);
  });

  it("tells open insertions first, then what is new at the end; loaded history is not news", async () => {
    start().accept(page("t", say("a"), say("b", "seller")));
    await settle();
    expect(heard).toEqual(["t opens with ", "a", "b"]);
    heard = [];
    background.known = {
      messages: background.updates[0]?.newMessages ?? [],
      assessments: [],
      openInsertions: [
        {
          id: "i1",
          threadKey: "t",
          templateId: null,
          text: "Thanks",
          at: 1,
          outcome: "inserted",
          closedAt: null,
          keptShare: null,
        },
      ],
    };
    const session = start();
    session.accept(page("t", say("older", "seller"), say("a"), say("b", "seller"), say("Thanks", "seller")));
    await settle();
    expect(heard).toEqual(["t opens with i1", "Thanks"]);
    const far = page("t", say("far above", "seller"));
    session.accept({ ...far, reading: { ...far.reading, atEnd: false } });
    await settle();
    expect(heard).toEqual(["t opens with i1", "Thanks"]);
  });

  it("reports late order facts without new messages, once", async () => {
    const session = start();
    const read = page("t", say("hi"));
    session.accept(read);
    await settle();
    const late = { ...read, reading: { ...read.reading, shopName: "Shop" } };
    session.accept(late);
    await settle();
    session.accept(late);
    await settle();
    expect(background.updates.map((u) => u.reading.shopName)).toEqual([null, "Shop"]);
  });

  it("holds the old pane back after a switch", async () => {
    const session = start();
    session.accept(page("a", say("one"), say("two")));
    await settle();
    session.accept(page("b", say("one"), say("two")));
    await settle();
    expect(last().read.reading.state).toBe("loading");
    session.accept(page("b", say("three")));
    await settle();
    expect(background.updates.filter((u) => u.reading.threadKey === "b")).toHaveLength(1);
    expect(background.texts).toEqual(["one", "two", "three"]);
  });

  it("ends when the extension was updated under the page", async () => {
    background.updateThread = async () => {
      throw new Error("Extension context invalidated");
    };
    start().accept(page("t", say("hi")));
    await settle();
    expect(gone).toBe(true);
  });
});

describe("ThreadGate", () => {
  it("lets two threads with the same words pass after the limit", () => {
    const gate = new ThreadGate();
    expect(gate.admit("a", ["x"], 0)).toBe(0);
    expect(gate.admit("b", ["x"], 10)).toBeGreaterThan(0);
    expect(gate.admit("b", [], 400)).toBe(0);
    expect(gate.admit("b", ["x"], 1_600)).toBe(0);
  });

  it("is not fooled when the old buyer writes into the stale pane", () => {
    const gate = new ThreadGate();
    gate.admit("a", ["1", "2", "3", "4"], 0);
    expect(gate.admit("b", ["1", "2", "3", "4", "new"], 10)).toBeGreaterThan(0);
    expect(gate.admit("b", ["9"], 20)).toBe(0);
  });
});
