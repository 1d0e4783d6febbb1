import { useEffect, useMemo, useState } from "react";
import type { Conversation } from "../../lib/domain/conversation";
import type { Trace } from "../../lib/domain/generation";
import type { TranslatedText } from "../../lib/understanding/llm/tasks/translate-trace";

type Find = typeof import("../../lib/understanding/llm/tasks/translate-trace").findMadeUp;

/** `null`: still to be found; `failed`: it cannot be, so nobody has looked at the text. */
export type MadeUp = readonly Trace[] | "failed" | null;

/** What a translation says that the agent did not write; what looks for it is loaded with the first translation. */
export function useMadeUp(
  translated: TranslatedText | null,
  { marketplace, region }: Pick<Conversation, "marketplace" | "region">,
  attempt: number,
): MadeUp {
  const [find, setFind] = useState<{ made: Find } | "failed" | null>(null);
  const wanted = translated !== null && (find === null || find === "failed");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads it again
  useEffect(() => {
    if (!wanted) return;
    let open = true;
    import("../../lib/understanding/llm/tasks/translate-trace").then(
      ({ findMadeUp }) => open && setFind({ made: findMadeUp }),
      (error: unknown) => {
        console.warn("A translation could not be held against what was typed.", error);
        if (open) setFind("failed");
      },
    );
    return () => {
      open = false;
    };
  }, [translated !== null, attempt]);
  return useMemo(() => {
    if (!translated) return [];
    if (find === null || find === "failed") return find;
    return find.made(translated, { marketplace, region }, Date.now());
  }, [translated, find, marketplace, region]);
}
