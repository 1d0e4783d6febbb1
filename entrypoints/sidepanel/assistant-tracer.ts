import { useEffect, useState } from "react";
import type { Generation, Trace } from "../../lib/domain/generation";
import type { Language } from "../../lib/domain/language";
import { surfaceToBackground } from "../../lib/messaging/send";
import { database } from "./surface/use-stored";
import { loadSopNotes } from "./use-sop-notes";

export type TraceText = (text: string) => readonly Trace[];

interface Tracer {
  id: string;
  /** Null: it could not be made; what the agent did not touch keeps its sources then. */
  trace: TraceText | null;
}

/** Finds the sources of a draft's facts anew; made when the agent first changes it. `ready` is false until then. */
export function useTracer(
  row: Generation | null,
  language: Language | null,
  edited: boolean,
): { trace: TraceText | null; ready: boolean } {
  const [made, setMade] = useState<Tracer | null>(null);
  const id = row?.id ?? null;
  const mine = made !== null && made.id === id ? made : null;
  const wanted = edited && id !== null && mine === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a finished row does not change any more
  useEffect(() => {
    if (!wanted || !row) return;
    let open = true;
    makeTracer(row, language).then(
      (trace) => open && setMade({ id: row.id, trace }),
      (error: unknown) => {
        console.warn("The sources of a draft could not be read again.", error);
        if (open) setMade({ id: row.id, trace: null });
      },
    );
    return () => {
      open = false;
    };
  }, [wanted, id]);
  return { trace: mine?.trace ?? null, ready: mine !== null };
}

/** The facts are read as the host reads them when it writes a draft. */
async function makeTracer(row: Generation, language: Language | null): Promise<TraceText | null> {
  const [{ traceFacts, traceSources }, { loadFacts }, { readTexts }] = await Promise.all([
    import("../../lib/understanding/llm/tasks/trace"),
    import("../offscreen/load-facts"),
    import("../../lib/storage/offered-texts"),
  ]);
  const sources = {
    listTexts: () => readTexts(database),
    listPermissions: () => surfaceToBackground.listPermissions(),
    readSopNotes: loadSopNotes,
  };
  const facts = await loadFacts(database, row, sources, Date.now());
  if (!facts || row.task.kind !== "draft") return null;
  const { instruction, stance } = row.task;
  const known = traceSources(facts, { instruction, stance, language });
  return (text) => traceFacts(text, known);
}
