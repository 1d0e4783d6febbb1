import { MAX_ATTACHMENT_BYTES } from "../domain/library-file";
import type { TemplateAttachment } from "../domain/template";
import type { SellersideDatabase, StoredAttachment } from "./database";

export type AttachmentResult =
  | { ok: true; attachment: TemplateAttachment }
  | { ok: false; reason: "empty" | "too_large" | "no_picture" };

/**
 * Stores a picture and answers what a template keeps of it; it is the template's from when that is saved. Its first bytes
 * say what it is, not its name: what is no PNG, JPEG, WebP or GIF is refused.
 *
 * @param now ms
 */
export async function addAttachment(
  db: SellersideDatabase,
  name: string,
  bytes: Blob,
  now: number,
): Promise<AttachmentResult> {
  const checked = await checkPicture(bytes);
  if (!checked.ok) return checked;
  const attachment = describePicture(crypto.randomUUID(), name, checked.type, bytes.size);
  await db.attachments.add({ ...attachment, blob: new Blob([bytes], { type: checked.type }), at: now });
  return { ok: true, attachment };
}

/** The picture's bytes, or undefined when it is gone. */
export async function getAttachment(db: SellersideDatabase, id: string): Promise<Blob | undefined> {
  return (await db.attachments.get(id))?.blob;
}

/** A picture from a file, under its id there; null when its bytes are not what it says. Not stored yet. */
export async function readAttachedFile(
  file: TemplateAttachment & { data: string },
  now: number,
): Promise<StoredAttachment | null> {
  const bytes = new Blob([decodeBase64(file.data)]);
  const checked = await checkPicture(bytes);
  if (!checked.ok) return null;
  const { id, name } = file;
  const blob = new Blob([bytes], { type: checked.type });
  return { ...describePicture(id, name, checked.type, bytes.size), blob, at: now };
}

/** A picture as a file holds it. */
export async function writeAttachedFile({
  blob,
  at: _,
  ...attachment
}: StoredAttachment): Promise<TemplateAttachment & { data: string }> {
  return { ...attachment, data: encodeBase64(new Uint8Array(await blob.arrayBuffer())) };
}

/**
 * Deletes pictures and histories that nothing refers to any more: no template, no history, no import that can be undone.
 * For a quiet moment, not right after a deletion, which may still be undone.
 *
 * @param before ms; what was added later is left
 */
export async function sweepLeftovers(db: SellersideDatabase, before: number): Promise<void> {
  await db.transaction("rw", db.templates, db.revisions, db.attachments, db.imports, async () => {
    const templates = await db.templates.toArray();
    const known = new Set(templates.map((row) => row.id));
    const revisions = await db.revisions.toArray();
    const orphans = revisions.filter((row) => !known.has(row.templateId) && row.at < before);
    const gone = new Set(orphans.map((row) => row.id));
    const imports = await db.imports.toArray();
    const used = new Set(
      [
        ...templates,
        ...revisions.filter((row) => !gone.has(row.id)).map((row) => row.template),
        ...imports.flatMap((row) => row.replaced.templates),
      ].flatMap((row) => row.attachments.map(({ id }) => id)),
    );
    await db.revisions.bulkDelete([...gone]);
    await db.attachments.filter((row) => row.at < before && !used.has(row.id)).delete();
  });
}

type PictureType = TemplateAttachment["type"];

async function checkPicture(
  bytes: Blob,
): Promise<{ ok: true; type: PictureType } | Extract<AttachmentResult, { ok: false }>> {
  if (bytes.size === 0) return { ok: false, reason: "empty" };
  if (bytes.size > MAX_ATTACHMENT_BYTES) return { ok: false, reason: "too_large" };
  const head = new Uint8Array(await bytes.slice(0, 12).arrayBuffer());
  const type = pictureType(String.fromCharCode(...head));
  return type ? { ok: true, type } : { ok: false, reason: "no_picture" };
}

/** The signatures that these formats begin with. */
function pictureType(head: string): PictureType | null {
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) return "image/gif";
  return head.startsWith("RIFF") && head.slice(8, 12) === "WEBP" ? "image/webp" : null;
}

function describePicture(id: string, name: string, type: PictureType, size: number): TemplateAttachment {
  // Path separators and control characters have no place in the name of a file that may be saved again.
  const clean = name.replace(/[\p{Cc}\p{Cf}/\\]+/gu, " ").trim();
  return { id, name: clean.slice(0, 200), type, size };
}

function decodeBase64(data: string): Uint8Array<ArrayBuffer> {
  const binary = atob(data);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** More arguments than this overflow the stack of some engines. */
const CHUNK = 8192;

function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
