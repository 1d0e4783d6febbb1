import { X } from "lucide-react";
import { useId, useState } from "react";
import { useOptionWords } from "../surface/option-words";

export interface TagFieldProps {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
  /** What the field is called; without one, tags. */
  label?: string;
  testId?: string;
}

/** Free words on a template. Enter or a comma (also 、and ，) adds one, Backspace in the empty field takes the last. */
export function TagField({ tags, onChange, label, testId = "options-template-tags" }: TagFieldProps) {
  const t = useOptionWords();
  const id = useId();
  const [draft, setDraft] = useState("");
  const add = (text: string) => {
    const fresh = text
      .split(/[,，、\n]/)
      .map((tag) => tag.trim().slice(0, 60))
      .filter((tag, at, all) => tag !== "" && !tags.includes(tag) && all.indexOf(tag) === at);
    if (fresh.length > 0) onChange([...tags, ...fresh]);
    setDraft("");
  };
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs font-medium text-ink-2">
        {label ?? t("fieldTags")}
      </label>
      <div className="flex min-h-8 flex-wrap items-center gap-1 rounded-md border border-line-strong bg-surface px-1.5 py-1 focus-within:border-accent focus-within:ring-2 focus-within:ring-accent/30">
        {tags.map((tag) => (
          <span
            key={tag}
            className="inline-flex h-6 max-w-full items-center gap-0.5 rounded bg-sunken pl-2 text-xs"
          >
            <span className="truncate">{tag}</span>
            <button
              type="button"
              aria-label={t("tagRemove", { tag })}
              onClick={() => onChange(tags.filter((other) => other !== tag))}
              className="grid size-6 place-items-center rounded text-ink-2 hover:text-ink"
            >
              <X aria-hidden="true" className="size-3" />
            </button>
          </span>
        ))}
        <input
          id={id}
          value={draft}
          placeholder={tags.length === 0 ? t("fieldTagsHint") : ""}
          data-testid={testId}
          onChange={({ target: { value } }) => (/[,，、]/.test(value) ? add(value) : setDraft(value))}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) {
              event.preventDefault();
              add(draft);
            } else if (event.key === "Backspace" && draft === "") onChange(tags.slice(0, -1));
          }}
          onBlur={() => add(draft)}
          className="h-6 min-w-24 flex-1 bg-transparent px-1 outline-none"
        />
      </div>
    </div>
  );
}
