// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { InsertDesk } from "../../../entrypoints/console/insert-desk";
import type { InsertionRecord } from "../../../lib/domain/insertion";
import type { KeyedMessage } from "../../../lib/domain/message";
import { emptyReading } from "../../../lib/domain/reading";
import type { ThreadRead } from "../../../lib/marketplaces/adapter";

/** The background as the desk sees it: what is logged and how it ends, in the order of arrival. */
const background = vi.hoisted(() => ({
  rows: new Map<string, { text: string; outcome: string; keptShare: number | null }>(),
  recordInsertion: vi.fn(),
  closeInsertion: vi.fn(),
}));
vi.mock("../../../lib/messaging/send", () => ({ toBackground: background }));

const A = "Your parcel left our warehouse today.";
const B = "We are sorry for the long wait and will look into it at once.";

let life: AbortController;
let composer: HTMLTextAreaElement | null;
let threadKey: string | null;
let state: ThreadRead["reading"]["state"];
let shown: KeyedMessage[];

beforeEach(() => {
  life = new AbortController();
  // happy-dom has no execCommand: the next technique of the ladder writes.
  document.execCommand = () => false;
  composer = document.createElement("textarea");
  document.body.append(composer);
  threadKey = "t1";
  state = "reading";
  shown = [said("hello", "buyer")];
  background.rows.clear();
  background.recordInsertion.mockReset().mockImplementation(async (record: InsertionRecord) => {
    background.rows.set(record.id, { text: record.text, outcome: record.outcome, keptShare: null });
  });
  background.closeInsertion.mockReset().mockImplementation(async (closing: InsertionRecord) => {
    const row = background.rows.get(closing.id);
    if (row) Object.assign(row, { outcome: closing.outcome, keptShare: closing.keptShare });
  });
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

let seq = 0;
function said(text: string, author: KeyedMessage["author"] = "seller"): KeyedMessage {
  return {
    author,
    kind: "text",
    text,
    translation: null,
    at: null,
    atSource: "unknown",
    delivery: "shown",
    nativeId: null,
    key: `k${seq}`,
    seq: seq++,
  };
}

function read(): ThreadRead {
  return {
    reading: { ...emptyReading("amazon", state), threadKey, messages: shown },
    bubbles: [],
    composer,
    composerBox: null,
    scroller: null,
    roots: [],
  };
}

const openDesk = () => new InsertDesk(read, life.signal, () => {});
const insert = (desk: InsertDesk, text: string) => desk.insert({ threadKey: "t1", text, templateId: null });
const write = (text: string) => {
  if (composer) composer.value = text;
};
/** What became of each text, in the order of insertion. */
const outcomes = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  return [...background.rows.values()].map((row) => row.outcome);
};
const row = (fields: Partial<InsertionRecord>): InsertionRecord => {
  const record: InsertionRecord = {
    id: "old",
    threadKey: "t1",
    templateId: null,
    text: A,
    at: 1,
    outcome: "inserted",
    closedAt: null,
    keptShare: null,
    ...fields,
  };
  background.rows.set(record.id, { text: record.text, outcome: record.outcome, keptShare: null });
  return record;
};

it("an insert that cannot be logged is said, and stays in the composer", async () => {
  background.recordInsertion.mockReset().mockRejectedValue(new Error("full disk"));
  const unlogged = vi.fn();
  const desk = new InsertDesk(read, life.signal, () => {}, unlogged);
  await insert(desk, A);
  await vi.waitFor(() => expect(unlogged).toHaveBeenCalledTimes(1));
  expect(composer?.value).toBe(A);
});

describe("replacing the whole draft", () => {
  const replace = (desk: InsertDesk, before: string, threadKey = "t1") =>
    desk.replaceDraft({ threadKey, before, text: B });

  it("puts the new text in the place of the old one, and undo puts the old one back", async () => {
    const desk = openDesk();
    write(A);
    expect(desk.readDraft("t1")).toEqual({ text: A });
    expect(await replace(desk, A)).toMatchObject({ ok: true });
    expect(composer?.value).toBe(B);
    expect(await desk.undo("t1")).toMatchObject({ ok: true });
    expect(composer?.value).toBe(A);
  });

  it("refuses by name and leaves the draft alone", async () => {
    const desk = openDesk();
    write(`${A} And more.`);
    expect(await replace(desk, A)).toEqual({ ok: false, reason: "draft_changed" });
    expect(await replace(desk, A, "t2")).toEqual({ ok: false, reason: "thread_changed" });
    expect(desk.readDraft("t2")).toBeNull();
    expect(composer?.value).toBe(`${A} And more.`);
    composer = null;
    expect(await replace(desk, A)).toEqual({ ok: false, reason: "composer_missing" });
    expect(desk.readDraft("t1")).toBeNull();
  });
});

describe("several insertions in one thread", () => {
  it("are each undone when she presses twice before the first is done", async () => {
    const desk = openDesk();
    await insert(desk, A);
    await insert(desk, B);
    const both = await Promise.all([desk.undo("t1"), desk.undo("t1")]);
    expect(both).toEqual([
      { ok: true, status: "undone" },
      { ok: true, status: "undone" },
    ]);
    expect(composer?.value).toBe("");
    expect(await outcomes()).toEqual(["undone", "undone"]);
  });

  it("are undone from the newest back", async () => {
    const desk = openDesk();
    await insert(desk, A);
    await insert(desk, B);
    expect(composer?.value).toBe(`${A} ${B}`);
    expect(await desk.undo("t1")).toEqual({ ok: true, status: "undone" });
    expect(composer?.value).toBe(A);
    expect(desk.canUndo("t1", composer)).toBe(true);
    expect(await desk.undo("t1")).toEqual({ ok: true, status: "undone" });
    expect(composer?.value).toBe("");
    expect(await desk.undo("t1")).toEqual({ ok: false, reason: "nothing_to_undo" });
    expect(await outcomes()).toEqual(["undone", "undone"]);
  });

  it("are all closed by one sent text", async () => {
    const desk = openDesk();
    await insert(desk, A);
    await insert(desk, B);
    const sent = composer?.value ?? "";
    write("");
    desk.closeLoop("t1", [said(sent)]);
    expect(await outcomes()).toEqual(["sent_as_is", "sent_as_is"]);
    expect(desk.canUndo("t1", composer)).toBe(false);
  });

  it("are told apart: kept, kept and edited, deleted by hand", async () => {
    const desk = openDesk();
    await insert(desk, "Please send us two photos of the damaged box.");
    await insert(desk, A);
    await insert(desk, B);
    write("");
    desk.closeLoop("t1", [said(`${A} ${B.replace("at once", "this afternoon")} Kind regards`)]);
    expect(await outcomes()).toEqual(["undone", "sent_edited", "sent_edited"]);
    const shares = [...background.rows.values()].map((one) => one.keptShare ?? -1);
    expect(shares[0]).toBe(-1);
    expect(shares[1]).toBe(1);
    expect(shares[2]).toBeGreaterThan(0.5);
    expect(shares[2]).toBeLessThan(1);
  });

  it("stay open while they stand in the composer, and when others write", async () => {
    const desk = openDesk();
    await insert(desk, A);
    desk.closeLoop("t1", [said("One moment please, my colleague will answer.")]);
    desk.closeLoop("t1", [said(A, "buyer"), said(A, "automatic"), { ...said(A), delivery: "failed" }]);
    expect(await outcomes()).toEqual(["inserted"]);
    // Another thread is on screen: its composer says nothing of this one.
    threadKey = "t2";
    desk.closeLoop("t1", [said("Something else entirely")]);
    expect(await outcomes()).toEqual(["inserted"]);
    desk.closeLoop("t1", [said("Something else entirely"), said(` ${A}\n`)]);
    expect(await outcomes()).toEqual(["sent_as_is"]);
  });

  it("count a text that was inserted twice and sent once as one sent and one given up", async () => {
    const desk = openDesk();
    await insert(desk, A);
    await insert(desk, A);
    write("");
    desk.closeLoop("t1", [said(A)]);
    expect((await outcomes()).sort()).toEqual(["sent_as_is", "undone"]);
  });

  it("are not closed before they are logged", async () => {
    let log: (value?: unknown) => void = () => {};
    background.recordInsertion.mockImplementation(() => new Promise((resolve) => (log = resolve)));
    const desk = openDesk();
    await insert(desk, A);
    desk.closeLoop("t1", [said(A)]);
    await outcomes();
    expect(background.closeInsertion).not.toHaveBeenCalled();
    log();
    await outcomes();
    expect(background.closeInsertion).toHaveBeenCalledOnce();
  });
});

describe("after a reload", () => {
  it("closes a text of the earlier page life by the sent message", async () => {
    const desk = openDesk();
    desk.resume("t1", [row({ id: "second", text: B, at: 2 }), row({ id: "first" })]);
    desk.closeLoop("t1", [said(A)]);
    expect(background.rows.get("first")?.outcome).toBe("inserted");
    await outcomes();
    expect(background.rows.get("first")?.outcome).toBe("sent_as_is");
    // Not sent, and the composer does not hold it: given up.
    expect(background.rows.get("second")?.outcome).toBe("undone");
  });

  it("undoes a text that the console kept, and says why where it cannot", async () => {
    const desk = openDesk();
    desk.resume("t1", [row({})]);
    expect(desk.canUndo("t1", composer)).toBe(false);
    expect(await desk.undo("t1")).toEqual({ ok: false, reason: "nothing_to_undo" });
    write(`Dear Mei, ${A.replace("today", "yesterday")}`);
    expect(await desk.undo("t1")).toEqual({ ok: false, reason: "edited_since" });
    write(`Dear Mei, ${A}`);
    expect(desk.canUndo("t1", composer)).toBe(true);
    expect(await desk.undo("t1")).toEqual({ ok: true, status: "undone" });
    expect(composer?.value).toBe("Dear Mei, ");
    expect(await outcomes()).toEqual(["undone"]);
  });

  it("does not take up again what was closed in this page life", async () => {
    const desk = openDesk();
    await insert(desk, A);
    const record = background.recordInsertion.mock.calls[0]?.[0] as InsertionRecord;
    await desk.undo("t1");
    desk.resume("t1", [record]);
    write(A);
    expect(desk.canUndo("t1", composer)).toBe(false);
    expect(await desk.undo("t1")).toEqual({ ok: false, reason: "nothing_to_undo" });
  });

  it("undoes in the control that the console put in place of the first", async () => {
    const desk = openDesk();
    await insert(desk, A);
    const next = document.createElement("textarea");
    composer?.replaceWith(next);
    composer = next;
    write(A);
    expect(await desk.undo("t1")).toEqual({ ok: true, status: "undone" });
    expect(next.value).toBe("");
  });
});

describe("a page without messages", () => {
  const send = (desk: InsertDesk) => {
    composer?.remove();
    composer = null;
    state = "chat_closed";
    desk.notice(read());
  };
  beforeEach(() => {
    shown = [];
  });

  it("closes as sent when composer and chat are gone", async () => {
    const desk = openDesk();
    await insert(desk, A);
    send(desk);
    expect(await outcomes()).toEqual(["sent_as_is"]);
  });

  it("goes by what the composer held last", async () => {
    const desk = openDesk();
    await insert(desk, A);
    await insert(desk, "Please send us two photos of the damaged box.");
    write(`Dear Mei, ${A}`);
    desk.notice(read());
    // Emptied on the way out.
    write("");
    desk.notice(read());
    send(desk);
    expect(await outcomes()).toEqual(["sent_edited", "undone"]);
  });

  it("stays open while the composer is only hidden", async () => {
    const desk = openDesk();
    await insert(desk, A);
    const field = composer;
    composer = null;
    state = "composer_missing";
    desk.notice(read());
    composer = field;
    state = "reading";
    desk.notice(read());
    expect(await outcomes()).toEqual(["inserted"]);
  });

  it("is not a thread with messages that was closed with our text unsent", async () => {
    shown = [said("hello", "buyer")];
    const desk = openDesk();
    await insert(desk, A);
    send(desk);
    shown = [];
    desk.notice(read());
    expect(await outcomes()).toEqual(["inserted"]);
  });
});
