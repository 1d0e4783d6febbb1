import { useState } from "react";
import { LocalPick, type LocalTrouble } from "../../components/models/local-pick";
import type { ModelCard } from "../../lib/domain/language-model";
import { importFiles } from "./llm-import";

/** Takes a model's files from this computer and begins to copy them; the row of the model says how far it is. */
export function LlmLocalPick({
  lead,
  wanted,
  onTaken,
}: {
  lead: string;
  wanted: ModelCard | null;
  onTaken: (card: ModelCard) => void;
}) {
  const [looking, setLooking] = useState(false);
  const [troubles, setTroubles] = useState<readonly LocalTrouble[]>([]);
  const take = async (files: File[]) => {
    setLooking(true);
    setTroubles([]);
    try {
      const taken = await importFiles(files, wanted);
      if (taken.ok) onTaken(taken.card);
      else setTroubles(taken.troubles);
    } finally {
      setLooking(false);
    }
  };
  return <LocalPick lead={lead} looking={looking} troubles={troubles} onFiles={take} />;
}
