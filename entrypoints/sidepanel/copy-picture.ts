import type { Suggestion } from "../../lib/domain/suggestion";
import { getAttachment } from "../../lib/storage/attachments";
import { drawPng } from "../background/draw-png";
import { setPanel } from "./panel-store";
import { database } from "./surface/use-stored";

export type Pictures = NonNullable<Suggestion["pictures"]>;

/**
 * Puts the first of these pictures on the clipboard and says so, with the others still to come. A clipboard holds one
 * picture; browsers take it only right after the agent's own click and while this window has the focus.
 */
export async function copyPicture(threadKey: string | null, pictures: Pictures): Promise<void> {
  const [picture, ...rest] = pictures;
  if (!picture) return;
  const say = (state: "copied" | "refused" | "gone") =>
    setPanel({ notice: { threadKey, outcome: { kind: "picture", state, pictures, rest } } });
  const stored = await getAttachment(database, picture.id).catch(() => undefined);
  if (!stored) return say("gone");
  try {
    const type = "image/png";
    await navigator.clipboard.write([new ClipboardItem({ [type]: await drawPng(stored) })]);
    say("copied");
  } catch (error) {
    console.warn("A picture was not copied.", error);
    say("refused");
  }
}
