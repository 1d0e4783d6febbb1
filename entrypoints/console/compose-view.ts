import { needsUnderstanding, type ThreadSnapshot } from "../../lib/conversation/thread-session";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { OverlayChip, OverlayNotice, OverlayView } from "../../lib/overlay/view";

/** What the overlay shows for a snapshot. Chips: every buyer message; the understood ones with their assessment. */
export function composeView(
  marketplace: MarketplaceId,
  snapshot: ThreadSnapshot,
  notice: OverlayNotice | null,
  canUndo: (threadKey: string) => boolean,
  findings: OverlayView["findings"],
): OverlayView {
  const { read, keyed, understood } = snapshot;
  const { threadKey, state } = read.reading;
  const chips: OverlayChip[] = [];
  for (const [i, message] of keyed.entries()) {
    const bubble = read.bubbles[i];
    if (!bubble || message.author !== "buyer") continue;
    const assessment = snapshot.assessments.get(message.key) ?? null;
    const status = !needsUnderstanding(message)
      ? "not_text"
      : assessment
        ? "understood"
        : snapshot.failed.has(message.key)
          ? "failed"
          : "pending";
    chips.push({
      messageKey: message.key,
      bubble,
      kind: message.kind,
      text: message.text,
      status,
      assessment,
    });
  }
  return {
    marketplace,
    state,
    threadKey,
    level: understood?.level ?? "none",
    conversationFlags: understood?.conversationFlags ?? [],
    chips,
    bubbles: read.bubbles,
    scroller: read.scroller,
    composerBox: read.composerBox,
    composer: read.composer,
    suggestions: read.composer ? (understood?.suggestions ?? null) : null,
    findings: read.composer ? findings : null,
    canUndo: threadKey !== null && canUndo(threadKey),
    notice: notice ?? (understood && !understood.stored ? { kind: "not_stored" } : null),
  };
}
