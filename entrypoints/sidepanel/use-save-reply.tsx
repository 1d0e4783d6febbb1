import { BookmarkPlus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { SaveReplyDialog } from "../../components/replies/save-reply-dialog";
import { useWords } from "../../components/surface/locale";
import type { ReplyProposal } from "../../lib/domain/suggestion";
import { surfaceToBackground } from "../../lib/messaging/send";
import { fillSlots } from "../../lib/replies/fill-slots";
import { setPanel } from "./panel-store";

/** Keeps a reply of the agent as a template: the button for a text, and the dialog while it is open. */
export function useSaveReply(threadKey: string): {
  button: (text: string) => ReactNode;
  propose: (text: string) => void;
  overlay: ReactNode;
} {
  const t = useWords();
  const [proposal, setProposal] = useState<ReplyProposal | null>(null);
  const [busy, setBusy] = useState(false);
  const fail = () => setPanel({ notice: { threadKey, outcome: { kind: "not_kept" } } });
  const propose = (text: string) =>
    surfaceToBackground.proposeTemplate({ threadKey, text }).then(setProposal, fail);
  const save = async (reply: Omit<ReplyProposal, "parts">) => {
    setBusy(true);
    try {
      const library = await surfaceToBackground.saveReply(reply);
      setPanel({ notice: { threadKey, outcome: { kind: "kept", library } } });
    } catch {
      fail();
    } finally {
      setBusy(false);
      setProposal(null);
    }
  };
  return {
    propose,
    button: (text) =>
      text.trim() === "" ? null : (
        <button
          type="button"
          data-testid="save-reply-open"
          onClick={() => propose(text)}
          className="inline-flex min-h-6 items-center gap-1 rounded px-1 text-2xs font-medium text-accent hover:bg-sunken"
        >
          <BookmarkPlus aria-hidden="true" className="size-3" />
          {t("saveReply_this")}
        </button>
      ),
    overlay: proposal ? (
      <SaveReplyDialog
        proposal={proposal}
        cut={(text) => fillSlots(text, {})}
        busy={busy}
        onSave={save}
        onClose={() => setProposal(null)}
      />
    ) : null,
  };
}
