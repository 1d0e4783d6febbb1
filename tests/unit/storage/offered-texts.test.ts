import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDatabase } from "../../../lib/storage/database";
import { changeInstall } from "../../../lib/storage/models";
import { keepTexts } from "../../../lib/storage/offered-texts";
import { putLibrary, putTemplate } from "../../../lib/storage/templates";
import { libraryRow, templateRow } from "./rows";

const db = openDatabase();
let ended: AbortController;

beforeEach(async () => {
  ended = new AbortController();
  await Promise.all(db.tables.map((table) => table.clear()));
  await putLibrary(db, libraryRow());
  await putTemplate(db, templateRow({ id: "a" }));
});
afterEach(() => {
  ended.abort();
  vi.restoreAllMocks();
});

const idsOf = async (list: ReturnType<typeof keepTexts>) => (await list()).templates.map(({ id }) => id);

describe("keepTexts", () => {
  it("reads once while nothing of them changes", async () => {
    const list = keepTexts(db, ended.signal);
    const first = await list();
    expect(first.templates.map(({ id }) => id)).toEqual(["a"]);
    await changeInstall(db, "no-such-model", { lastUsedAt: 1 });
    expect(await list()).toBe(first);
  });

  it("reads again after a text, a library or a fragment was changed", async () => {
    const list = keepTexts(db, ended.signal);
    expect(await idsOf(list)).toEqual(["a"]);
    await putTemplate(db, templateRow({ id: "b" }));
    expect(await idsOf(list)).toEqual(["a", "b"]);
    await db.templates.delete("a");
    expect(await idsOf(list)).toEqual(["b"]);
    await putLibrary(db, { ...libraryRow(), enabled: false });
    expect(await idsOf(list)).toEqual([]);
    await db.fragments.put({ id: "f", libraryId: libraryRow().id, name: "sign" } as never);
    expect((await list()).fragments.map(({ id }) => id)).toEqual(["f"]);
  });

  it("reads again after another page has changed one, and after everything was replaced", async () => {
    const list = keepTexts(db, ended.signal);
    const first = await list();
    Dexie.on.storagemutated.fire({ [`idb://${db.name}/templates/`]: {} as never });
    const second = await list();
    expect(second).not.toBe(first);
    Dexie.on.storagemutated.fire({ all: {} as never });
    expect(await list()).not.toBe(second);
  });

  it("does not keep a failed read", async () => {
    const list = keepTexts(db, ended.signal);
    vi.spyOn(db.fragments, "toArray").mockRejectedValueOnce(new Error("no room"));
    await expect(list()).rejects.toThrow("no room");
    expect(await idsOf(list)).toEqual(["a"]);
  });

  it("hears nothing more when its page ends", async () => {
    const list = keepTexts(db, ended.signal);
    const first = await list();
    ended.abort();
    await putTemplate(db, templateRow({ id: "b" }));
    expect(await list()).toBe(first);
  });
});
