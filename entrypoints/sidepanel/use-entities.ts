import { useEffect, useMemo, useState } from "react";
import type { Assessment } from "../../lib/domain/assessment";
import type { Conversation, StoredMessage } from "../../lib/domain/conversation";
import type { Entity } from "../../lib/domain/entity";
import type { findEntities } from "../../lib/text/entities";

const NONE: readonly Entity[] = [];

/**
 * Finds the entities of a buyer's message when its row is shown; nothing is stored. The libraries behind it are loaded
 * after the panel is there: until then, and when they cannot be loaded, no message has any.
 */
export function useEntities(
  conversation: Pick<Conversation, "marketplace" | "region"> | undefined,
  assessments: ReadonlyMap<string, Assessment>,
): (message: StoredMessage) => readonly Entity[] {
  const find = useFinder();
  const marketplace = conversation?.marketplace;
  const region = conversation?.region;
  return useMemo(() => {
    const known = new Map<string, { text: string; entities: readonly Entity[] }>();
    return (message) => {
      const { key, author, kind, text } = message;
      if (!find || author !== "buyer" || kind !== "text") return NONE;
      const before = known.get(key);
      if (before?.text === text) return before.entities;
      const assessment = assessments.get(key);
      const entities = find(text, {
        marketplace,
        country: region,
        sentAt: message.at,
        language: assessment && assessment.language !== "other" ? assessment.language : null,
      });
      known.set(key, { text, entities });
      return entities;
    };
  }, [find, marketplace, region, assessments]);
}

/** Copies a text; needs the agent's click. False when the browser did not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function useFinder(): typeof findEntities | null {
  const [find, setFind] = useState<typeof findEntities | null>(null);
  useEffect(() => {
    let open = true;
    import("../../lib/text/entities").then(
      (module) => open && setFind(() => module.findEntities),
      () => null,
    );
    return () => {
      open = false;
    };
  }, []);
  return find;
}
