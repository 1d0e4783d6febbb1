import { useEffect, useState } from "react";
import { TextArea } from "../controls/field";
import { useModelWords } from "./words";

/** Longest line, characters: what the settings take. */
const LONGEST = 500;
/** From here on a small model's context is better used for the chat. */
const MANY = 40;

/** The lines of a text that say something. */
export function readFacts(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What is true of the shop, a line each; saved when the field is left. */
export function ShopFacts({
  facts,
  onSave,
}: {
  facts: readonly string[];
  onSave: (facts: string[]) => void;
}) {
  const m = useModelWords();
  const stored = facts.join("\n");
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  const lines = readFacts(draft);
  const tooLong = draft.split("\n").findIndex((line) => line.trim().length > LONGEST);
  const save = () => {
    if (tooLong === -1 && lines.join("\n") !== stored) onSave(lines);
  };
  return (
    <div className="flex flex-col gap-1">
      <TextArea
        label={m("facts")}
        hint={m(lines.length > MANY ? "factsMany" : "factsHint")}
        error={tooLong === -1 ? null : m("factsTooLong", { line: tooLong + 1 })}
        rows={Math.min(10, Math.max(4, draft.split("\n").length + 1))}
        placeholder={m("factsExample")}
        data-testid="shop-facts"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={save}
      />
      {lines.length > 0 ? (
        <p className="text-xs text-ink-2 tabular-nums">{m("factsCount", { count: lines.length })}</p>
      ) : null}
    </div>
  );
}
