import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  changeThread,
  countUnhandled,
  listFlagged,
  listThreadTexts,
  loadKnownThread,
  loadThread,
  saveUpdate,
  setHandled,
} from "../../../lib/storage/conversations";
import { openDatabase } from "../../../lib/storage/database";
import { assessmentRow, conversationRow, messageRow, suggestionsRow } from "./rows";

const db = openDatabase("conversations");
beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));
afterAll(() => db.close());

const write = (fields: Partial<Parameters<typeof saveUpdate>[1]> = {}) => ({
  conversation: conversationRow(),
  messages: [messageRow({ key: "a" })],
  assessments: [assessmentRow({ messageKey: "a" })],
  suggestions: suggestionsRow(),
  ...fields,
});

describe("saveUpdate", () => {
  it("changes nothing when it is repeated", async () => {
    await saveUpdate(db, write());
    const once = await loadThread(db, "t1");
    await saveUpdate(db, write());
    expect(await loadThread(db, "t1")).toEqual(once);
  });

  it("keeps when things were first seen, and the agent's note", async () => {
    await saveUpdate(db, write());
    await setHandled(db, "t1", { handledAt: 5, note: "called the buyer" });
    await saveUpdate(
      db,
      write({
        conversation: conversationRow({ firstSeenAt: 9000, note: "", updatedAt: 9000 }),
        messages: [messageRow({ key: "a", firstSeenAt: 9000, text: "edited" })],
      }),
    );
    const { conversation, messages } = await loadThread(db, "t1");
    expect(conversation).toMatchObject({ firstSeenAt: 1000, updatedAt: 9000, note: "called the buyer" });
    expect(messages).toMatchObject([{ firstSeenAt: 1000, text: "edited" }]);
  });
});

describe("changeThread", () => {
  it("lets two changes of one thread see each other", async () => {
    const add = (key: string) =>
      changeThread(db, "t1", [], (stored) =>
        write({
          conversation: conversationRow({ sentiments: stored.messages.map(() => "neutral" as const) }),
          messages: [messageRow({ key, seq: stored.messages.length })],
          assessments: [],
        }),
      );
    await Promise.all([add("a"), add("b"), add("c")]);
    const { conversation, messages } = await loadThread(db, "t1");
    expect(messages.map((message) => message.seq)).toEqual([0, 1, 2]);
    expect(conversation?.sentiments).toHaveLength(2);
  });

  it("gives the newest part first, and the whole of it when that is not enough", async () => {
    const keys = Array.from({ length: 200 }, (_, i) => `k${i}`);
    await saveUpdate(
      db,
      write({
        messages: keys.map((key, seq) => messageRow({ key, seq })),
        assessments: keys.map((messageKey, i) => assessmentRow({ messageKey, model: i < 2 ? "old" : "m1" })),
      }),
    );
    const parts: [number, number, boolean][] = [];
    await changeThread(db, "t1", ["k0"], (stored) => {
      expect([...stored.models].sort()).toEqual(["m1", "old"]);
      parts.push([stored.messages.length, stored.assessments.length, stored.whole]);
      return stored.whole ? write() : null;
    });
    expect(parts).toEqual([
      [151, 151, false],
      [200, 200, true],
    ]);
  });

  it("writes nothing when the derivation throws", async () => {
    await saveUpdate(db, write());
    const before = await loadThread(db, "t1");
    await expect(
      changeThread(db, "t1", [], () => {
        throw new RangeError("no");
      }),
    ).rejects.toThrow("no");
    expect(await loadThread(db, "t1")).toEqual(before);
  });
});

describe("loadKnownThread", () => {
  it("gives the newest 500, oldest first, with their assessments only", async () => {
    const messages = Array.from({ length: 510 }, (_, i) => messageRow({ key: `k${i}`, seq: i - 255.5 }));
    const assessments = [assessmentRow({ messageKey: "k0" }), assessmentRow({ messageKey: "k509" })];
    await saveUpdate(db, write({ messages: messages.reverse(), assessments }));
    await saveUpdate(
      db,
      write({
        conversation: conversationRow({ threadKey: "t2" }),
        messages: [messageRow({ key: "other", threadKey: "t2" })],
        assessments: [],
      }),
    );
    const known = await loadKnownThread(db, "t1");
    expect(known.messages).toHaveLength(500);
    expect(known.messages[0]?.key).toBe("k10");
    expect(known.messages.at(-1)?.key).toBe("k509");
    expect(known.assessments.map((row) => row.messageKey)).toEqual(["k509"]);
  });

  it("gives an unknown thread as empty", async () => {
    expect(await loadKnownThread(db, "none")).toEqual({ messages: [], assessments: [] });
  });
});

describe("listFlagged", () => {
  it("puts open before handled, worse before milder, newer before older, and leaves calm ones out", async () => {
    await db.conversations.bulkPut([
      conversationRow({ threadKey: "handled", levelRank: 3, handledAt: 7 }),
      conversationRow({ threadKey: "calm" }),
      conversationRow({ threadKey: "clock", flags: ["sla_due"], lastBuyerAt: 99 }),
      conversationRow({ threadKey: "old", levelRank: 2, flags: ["abuse"], lastBuyerAt: 10 }),
      conversationRow({ threadKey: "new", levelRank: 2, flags: ["abuse", "sla_breached"], lastBuyerAt: 20 }),
      conversationRow({ threadKey: "worst", levelRank: 3, flags: ["legal"], lastBuyerAt: 1 }),
    ]);
    const keys = (await listFlagged(db)).map((row) => row.threadKey);
    expect(keys).toEqual(["worst", "new", "old", "clock", "handled"]);
    expect(await countUnhandled(db, 2)).toBe(3);
  });
});

describe("listThreadTexts", () => {
  it("joins texts and translations in order and leaves empty threads out", async () => {
    await db.messages.bulkPut([
      messageRow({ key: "b", seq: 2, text: "two" }),
      messageRow({ key: "a", seq: 1, text: "eins", translation: "one" }),
      messageRow({ key: "c", threadKey: "t2", text: "", kind: "image" }),
    ]);
    expect(await listThreadTexts(db, ["t1", "t2", "t3"])).toEqual([
      { threadKey: "t1", text: "eins\none\ntwo" },
    ]);
  });
});
