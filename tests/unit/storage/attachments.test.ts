import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { MAX_ATTACHMENT_BYTES } from "../../../lib/domain/library-file";
import { addAttachment, getAttachment, sweepLeftovers } from "../../../lib/storage/attachments";
import { openDatabase } from "../../../lib/storage/database";
import {
  deleteTemplates,
  exportLibraryFile,
  getTemplate,
  importLibraryFile,
  putLibrary,
  putTemplate,
  saveTemplate,
} from "../../../lib/storage/templates";
import { libraryRow, templateRow } from "./rows";

const db = openDatabase("attachments");
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await putLibrary(db, libraryRow());
});
afterAll(() => db.close());

const png = (...more: number[]) =>
  new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...more])]);
async function add(name = "size.png", blob = png(1, 2, 255)) {
  const result = await addAttachment(db, name, blob, 10);
  if (!result.ok) throw new Error(result.reason);
  return result.attachment;
}
const bytesOf = async (blob: Blob | undefined) =>
  blob ? [...new Uint8Array(await blob.arrayBuffer())] : null;

describe("pictures", () => {
  it("are what their bytes say, under a harmless name", async () => {
    const picture = await add("../a\u202e/size.html");
    expect(picture).toMatchObject({ name: ".. a size.html", type: "image/png", size: 11 });
    const stored = await getAttachment(db, picture.id);
    expect(stored?.type).toBe("image/png");
    expect(await bytesOf(stored)).toEqual(await bytesOf(png(1, 2, 255)));
  });

  it.each([
    ["empty", new Blob([])],
    ["no_picture", new Blob(["<svg onload=alert(1)>"])],
    ["no_picture", new Blob(["RIFFxxxxWAVE"])],
    ["too_large", new Blob([new Uint8Array(MAX_ATTACHMENT_BYTES + 1)])],
  ])("are refused: %s", async (reason, blob) => {
    expect(await addAttachment(db, "a.png", blob, 1)).toEqual({ ok: false, reason });
    expect(await db.attachments.count()).toBe(0);
  });

  it("travel in a library file, byte by byte", async () => {
    const picture = await add("big.png", png(...Array.from({ length: 20_000 }, (_, i) => i % 256)));
    const bytes = await bytesOf(await getAttachment(db, picture.id));
    await putTemplate(db, templateRow({ id: "a", attachments: [picture] }));
    const exported = JSON.stringify(await exportLibraryFile(db, null));
    await Promise.all(db.tables.map((table) => table.clear()));
    expect(await importLibraryFile(db, exported, 9)).toMatchObject({ ok: true, refusedPictures: [] });
    expect((await getTemplate(db, "a"))?.attachments).toEqual([picture]);
    expect(await bytesOf(await getAttachment(db, picture.id))).toEqual(bytes);
    expect(await exportLibraryFile(db, null)).toEqual(JSON.parse(exported));
  });

  it("that are none are left out of an import, and named", async () => {
    const picture = await add();
    await putTemplate(db, templateRow({ id: "a", attachments: [picture] }));
    const file = await exportLibraryFile(db, null);
    for (const one of file.attachments) one.data = btoa("<script>alert(1)</script>");
    await Promise.all(db.tables.map((table) => table.clear()));
    expect(await importLibraryFile(db, file, 9)).toMatchObject({ ok: true, refusedPictures: ["size.png"] });
    expect((await getTemplate(db, "a"))?.attachments).toEqual([]);
    expect(await db.attachments.count()).toBe(0);
  });

  it("are swept when nothing refers to them any more", async () => {
    const [kept, historic, orphan] = [await add("1"), await add("2"), await add("3")];
    await saveTemplate(db, templateRow({ id: "a", attachments: [historic] }), 11);
    await saveTemplate(db, templateRow({ id: "a", attachments: [kept] }), 12);
    await sweepLeftovers(db, 10);
    expect(await db.attachments.count()).toBe(3);
    await sweepLeftovers(db, 100);
    expect(await getAttachment(db, orphan.id)).toBeUndefined();
    expect(await db.attachments.count()).toBe(2);
    await deleteTemplates(db, ["a"]);
    await sweepLeftovers(db, 100);
    expect([await db.attachments.count(), await db.revisions.count()]).toEqual([0, 0]);
  });
});
