import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadThread, saveUpdate } from "../../../lib/storage/conversations";
import { openDatabase } from "../../../lib/storage/database";
import { describeStorageFailure } from "../../../lib/storage/failures";
import { importLibraryFile, listLibraries, listTemplates } from "../../../lib/storage/templates";
import { assessmentRow, conversationRow, libraryRow, messageRow, suggestionsRow, templateRow } from "./rows";

afterEach(() => vi.restoreAllMocks());

/** Lets the disk run full at the write of one store. */
function fillDiskAt(storeName: string): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === storeName) throw new DOMException("The disk is full.", "QuotaExceededError");
    return put.apply(this, args);
  });
}

describe("a full disk", () => {
  it("is named, and a failed update leaves the thread as it was", async () => {
    const db = openDatabase("full-1");
    await saveUpdate(db, {
      conversation: conversationRow({ note: "kept" }),
      messages: [messageRow({ key: "a", text: "before" })],
      assessments: [assessmentRow({ messageKey: "a" })],
      suggestions: suggestionsRow(),
    });
    const before = await loadThread(db, "t1");
    fillDiskAt("suggestions");
    const failure = await saveUpdate(db, {
      conversation: conversationRow({ flags: ["legal"], levelRank: 3, level: "critical" }),
      messages: [messageRow({ key: "a", text: "changed" }), messageRow({ key: "b", seq: 1 })],
      assessments: [assessmentRow({ messageKey: "a", intent: "other" }), assessmentRow({ messageKey: "b" })],
      suggestions: { ...suggestionsRow(), mode: "offer" },
    }).catch((error: unknown) => error);
    expect(describeStorageFailure(failure)).toBe("quota");
    expect(await loadThread(db, "t1")).toEqual(before);
    db.close();
  });

  it("takes nothing of a library file", async () => {
    const db = openDatabase("full-2");
    await importLibraryFile(
      db,
      {
        format: "sellerside-templates",
        version: 1,
        libraries: [libraryRow()],
        templates: [templateRow({ id: "a" })],
      },
      5,
    );
    fillDiskAt("templates");
    const file = {
      format: "sellerside-templates",
      version: 1,
      libraries: [libraryRow({ id: "second" })],
      templates: [templateRow({ id: "b", libraryId: "second" })],
    };
    const failure = await importLibraryFile(db, file, 5).catch((error: unknown) => error);
    expect(describeStorageFailure(failure)).toBe("quota");
    expect((await listLibraries(db)).map((row) => row.id)).toEqual(["lib"]);
    expect((await listTemplates(db)).map((row) => row.id)).toEqual(["a"]);
    db.close();
  });
});

describe("describeStorageFailure", () => {
  const named = (name: string, inner?: unknown) => Object.assign(new Error("text"), { name, inner });

  it.each([
    [named("QuotaExceededError"), "quota"],
    [named("AbortError", named("QuotaExceededError")), "quota"],
    [named("DatabaseClosedError", named("SellersideNewerVersionError")), "newer_version"],
    [named("DatabaseClosedError", named("SellersideBlockedError")), "blocked"],
    [named("DatabaseClosedError"), "closed"],
    [named("UnknownError"), "corrupt"],
    [new Error("anything", { cause: named("QuotaExceededError") }), "quota"],
    [named("TypeError"), "unknown"],
    ["a string", "unknown"],
    [null, "unknown"],
  ])("names %o", (error, reason) => {
    expect(describeStorageFailure(error)).toBe(reason);
  });

  it("ends on an error that is its own cause", () => {
    const loop = named("AbortError");
    loop.inner = loop;
    expect(describeStorageFailure(loop)).toBe("unknown");
  });
});
