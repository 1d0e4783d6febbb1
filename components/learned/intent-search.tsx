import { useMemo, useState } from "react";
import { INTENT_GROUPS, type Intent, type IntentGroup } from "../../lib/domain/intent";
import { SearchField } from "../controls/field";
import { useWords } from "../surface/locale";
import { useLearnedWords } from "./words";

export interface IntentSearchProps {
  /** Offered elsewhere already. */
  hidden: readonly Intent[];
  /** The guess itself: shown, but no correction. */
  current: Intent | null;
  onPick: (intent: Intent) => void;
}

/** All intents by group, narrowed by what is typed. */
export function IntentSearch({ hidden, current, onPick }: IntentSearchProps) {
  const t = useWords();
  const l = useLearnedWords();
  const [query, setQuery] = useState("");
  const groups = useMemo(() => {
    const wanted = query.trim().toLowerCase();
    return (Object.entries(INTENT_GROUPS) as [IntentGroup, readonly Intent[]][])
      .map(([group, members]) => ({
        group,
        members: members.filter((intent) =>
          wanted === ""
            ? !hidden.includes(intent)
            : `${t(`intent_${intent}`)} ${t(`group_${group}`)} ${intent}`.toLowerCase().includes(wanted),
        ),
      }))
      .filter(({ members }) => members.length > 0);
  }, [query, hidden, t]);
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-xs font-medium text-ink-2">{l("otherIntents")}</p>
      <SearchField
        label={l("findIntent")}
        clearLabel={l("clearSearch")}
        value={query}
        onChange={setQuery}
        data-testid="correct-search"
      />
      <div className="max-h-44 overflow-y-auto rounded-lg border border-line p-2">
        {groups.length === 0 ? <p className="px-1 py-2 text-xs text-ink-2">{l("noIntent")}</p> : null}
        {groups.map(({ group, members }) => (
          <div key={group} className="mb-1.5 last:mb-0">
            <p className="px-1.5 text-2xs font-semibold text-ink-2">{t(`group_${group}`)}</p>
            {members.map((intent) => (
              <button
                key={intent}
                type="button"
                disabled={intent === current}
                data-testid={`correct-${intent}`}
                onClick={() => onPick(intent)}
                className="block h-7 w-full truncate rounded-md px-1.5 text-start text-sm hover:not-disabled:bg-sunken disabled:opacity-50"
              >
                {t(`intent_${intent}`)}
              </button>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
