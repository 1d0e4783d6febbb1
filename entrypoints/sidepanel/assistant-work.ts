import { useEffect, useMemo, useRef, useState } from "react";
import { type ShownWork, showWork } from "../../components/assistant/shown-work";
import { type Generation, isEnded, type StreamFrame } from "../../lib/domain/generation";
import { answerWithin } from "../../lib/messaging/answer-within";
import { toHost } from "../../lib/messaging/send";
import type { Asked } from "./assistant-store";
import { useFrame } from "./assistant-stream";

/** How long a running generation may give no sign before its host is asked whether it is still at it, ms. */
const SILENCE = 8_000;
/** How often the host is asked for queue and loading, ms. */
const LOOK = 1_000;
/** A host that does not answer within this is gone, ms. */
const ANSWER = 5_000;

interface HostView {
  behind: number | null;
  share: number | null;
  gone: boolean;
}
const UNKNOWN: HostView = { behind: null, share: null, gone: false };

/** A request or its row as it is to be shown, live; null while there is neither. */
export function useWork(row: Generation | null, asked: Asked | null): ShownWork | null {
  const live = row && !isEnded(row.state) ? row : null;
  // The host may write before its row is known here: its frames are listened for from the click on.
  const frame = useFrame(asked?.id ?? live?.id ?? null);
  const host = useHostView(live, asked ? null : frame);
  return useMemo(() => {
    if (asked) {
      // The host was reached and could not keep the request: there will be no row that says so.
      const unkept = frame?.failure === "storage";
      return {
        kind: asked.task.kind,
        state: unkept ? "failed" : asked.state,
        failure: unkept ? "storage" : null,
        texts: [],
        behind: null,
        share: null,
      };
    }
    return row ? showWork(row, frame, host) : null;
  }, [row, asked, frame, host]);
}

/** What the host says of a generation while it waits, and whether it is still there after a long silence. */
function useHostView(row: Generation | null, frame: StreamFrame | null): HostView {
  const [view, setView] = useState(UNKNOWN);
  const sign = useRef({ id: "", at: 0 });
  const id = row?.id ?? null;
  const state = frame?.state ?? row?.state ?? null;
  useEffect(() => {
    if (!row) return setView(UNKNOWN);
    // A row that is seen for the first time gave its last sign when it says; later, whatever changes is one.
    const first = sign.current.id !== row.id && !frame;
    const said = Math.max(row.createdAt, row.startedAt ?? 0, row.firstTextAt ?? 0);
    sign.current = { id: row.id, at: first ? Math.min(said, Date.now()) : Date.now() };
    setView((old) => (old.gone ? UNKNOWN : old));
  }, [row, frame]);
  useEffect(() => {
    if (id === null) return;
    let open = true;
    const waits = state === "queued" || state === "loading";
    const look = async () => {
      const silent = Date.now() - sign.current.at >= SILENCE;
      if (!silent && !waits) return;
      const status = await answerWithin(toHost.status(), ANSWER);
      if (!open) return;
      const at = status?.queue.findIndex((one) => one.id === id) ?? -1;
      if (silent && at < 0) return setView((old) => (old.gone ? old : { ...UNKNOWN, gone: true }));
      if (silent) sign.current.at = Date.now();
      const share = status?.model?.state === "loading" ? status.model.progress : null;
      const behind = state === "queued" && at > 0 ? at : null;
      setView((old) =>
        old.behind === behind && old.share === share && !old.gone ? old : { behind, share, gone: false },
      );
    };
    void look();
    const timer = setInterval(look, LOOK);
    return () => {
      open = false;
      clearInterval(timer);
    };
  }, [id, state]);
  return view;
}
