import { useState } from "react";
import type { MirrorTrouble, SourceKind } from "../../components/models/source-choice";
import type { ModelSource } from "../../lib/domain/language-model";
import { checkMirror } from "../../lib/understanding/llm/weights/addresses";

/** A mirror as typed; "" stands for the hub and is always right. */
export function judgeMirror(typed: string): { base: string } | { trouble: MirrorTrouble } {
  if (typed.trim() === "") return { base: "" };
  const checked = checkMirror(typed);
  return checked.ok ? { base: checked.base } : { trouble: checked.problem };
}

/** Where the files are to come from, as it is being chosen. */
export interface SourceDraft {
  kind: SourceKind;
  mirror: string;
  trouble: MirrorTrouble | null;
  setKind: (kind: SourceKind) => void;
  setMirror: (mirror: string) => void;
  /** The choice, or null when it is not complete; what is wrong is shown from then on. */
  settle: () => ModelSource | null;
  /** The choice as it is; null when it is not complete. */
  settled: ModelSource | null;
}

/**
 * Keeps the choice of a source.
 *
 * @param known the mirror of the settings; "" for none
 * @param begin what was chosen before; null: the mirror where there is one, else the hub
 */
export function useSourceDraft(known: string, begin: SourceKind | null, hasAddress: boolean): SourceDraft {
  const [kind, setKind] = useState<SourceKind>(
    begin ?? (hasAddress ? (known === "" ? "hub" : "mirror") : "local"),
  );
  const [mirror, setMirror] = useState(known);
  const [trouble, setTrouble] = useState<MirrorTrouble | null>(null);
  const judged = kind === "mirror" ? judgeTyped(mirror) : null;
  const settled: ModelSource | null =
    kind !== "mirror" ? { kind } : judged && "base" in judged ? { kind, base: judged.base } : null;
  return {
    kind,
    mirror,
    trouble,
    setKind,
    setMirror: (typed) => {
      setMirror(typed);
      setTrouble(null);
    },
    settled,
    settle: () => {
      if (judged && "trouble" in judged) setTrouble(judged.trouble);
      return settled;
    },
  };
}

/** Where a mirror was chosen, none is a mistake. */
function judgeTyped(mirror: string): ReturnType<typeof judgeMirror> {
  return mirror.trim() === "" ? { trouble: "empty" } : judgeMirror(mirror);
}
