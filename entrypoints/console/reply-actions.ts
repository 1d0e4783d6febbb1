import type { ThreadSnapshot } from "../../lib/conversation/thread-session";
import type { InsertResult } from "../../lib/domain/insertion";
import type { FilledReply, FoundReplies, ReplyProposal, Suggestion } from "../../lib/domain/suggestion";
import { toBackground } from "../../lib/messaging/send";
import type { OverlayNotice } from "../../lib/overlay/view";
import { draftIn } from "./draft";

/** What the actions need of the page. */
export interface ReplyPage {
  snapshot(): ThreadSnapshot | null;
  /** Puts a text into the composer, asking first where the guard objects; null: she did not want it. */
  insert(input: { threadKey: string; text: string; templateId: string | null }): Promise<InsertResult | null>;
  tell(notice: OverlayNotice): void;
}

/** What the agent does with replies in the bar: find, fill in, insert, keep. */
export function createReplyActions({ snapshot, insert, tell }: ReplyPage) {
  const threadKey = () => snapshot()?.read.reading.threadKey ?? null;
  const open = <T>(work: (threadKey: string) => Promise<T>): Promise<T> => {
    const key = threadKey();
    return key ? work(key) : Promise.reject(new Error("no open thread"));
  };
  return {
    search: (query: string): Promise<FoundReplies> =>
      open((threadKey) => toBackground.searchReplies({ threadKey, query })),

    fill: ({ language, parts, asked }: Suggestion, values: Record<string, string>): Promise<FilledReply> =>
      open((threadKey) => toBackground.fillReply({ threadKey, language, parts, asked, values })),

    async insert({ templateId, pictures }: Suggestion, text: string): Promise<void> {
      const key = threadKey();
      const result = key ? await insert({ threadKey: key, text, templateId }) : null;
      const picture = pictures?.[0];
      if (!picture || !result?.ok) return;
      const copied = await copyPicture(picture.id).catch(() => false);
      tell(copied ? { kind: "picture", name: picture.name } : { kind: "no_picture" });
    },

    async propose(): Promise<ReplyProposal | null> {
      const { read, keyed } = snapshot() ?? {};
      const sent = keyed?.findLast(({ author, kind }) => author === "seller" && kind === "text");
      const text = draftIn(read?.composer ?? null).trim() || sent?.text.trim();
      if (text)
        return open((threadKey) => toBackground.proposeTemplate({ threadKey, text })).catch(() => {
          tell({ kind: "not_kept" });
          return null;
        });
      tell({ kind: "nothing_to_keep" });
      return null;
    },

    keep: ({ parts: _, ...proposal }: ReplyProposal): Promise<void> =>
      toBackground.saveReply(proposal).then(
        (library) => tell({ kind: "kept", library }),
        () => tell({ kind: "not_kept" }),
      ),
  };
}

/** False, or a rejection, where the picture is gone or this page may not write to the clipboard. */
async function copyPicture(id: string): Promise<boolean> {
  const png = await toBackground.getPicture({ id });
  if (!png) return false;
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const type = "image/png";
  await navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([bytes], { type }) })]);
  return true;
}
