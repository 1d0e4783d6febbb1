import { Pencil, Trash2 } from "lucide-react";
import { Switch } from "radix-ui";
import type { GlossaryEntry } from "../../lib/domain/glossary";
import { IconButton } from "../controls/button";
import { useWords } from "../surface/locale";
import { conceptKey, useLearnedWords } from "./words";

export interface TermRowProps {
  entry: GlossaryEntry;
  onEnable: (enabled: boolean) => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** One term of the glossary: what it means and where. */
export function TermRow({ entry, onEnable, onEdit, onDelete }: TermRowProps) {
  const t = useWords();
  const l = useLearnedWords();
  const { term, means, region, category, language, note, enabled } = entry;
  const meaning = () => {
    if ("intent" in means) return t(`intent_${means.intent}`);
    if ("product" in means) return l("means_product");
    const key = conceptKey(means.concept);
    return key ? l(key) : means.concept;
  };
  const parts = [
    meaning(),
    region ? l("onlyRegion", { region }) : "",
    category ? l("onlyCategory", { category }) : "",
    language ? l("onlyLanguage", { language: t(`language_${language}`) }) : "",
    note,
  ];
  return (
    <article
      data-testid="term-row"
      className="flex items-center gap-3 rounded-xl border border-line bg-surface py-1.5 pr-1.5 pl-3"
    >
      <Switch.Root
        checked={enabled}
        onCheckedChange={onEnable}
        aria-label={l("termUse", { term })}
        className="relative h-5 w-9 shrink-0 rounded-full bg-line-strong transition-colors data-[state=checked]:bg-accent"
      >
        <Switch.Thumb className="block size-4 translate-x-0.5 rounded-full bg-surface shadow transition-transform data-[state=checked]:translate-x-[18px]" />
      </Switch.Root>
      <div className={`min-w-0 flex-1 ${enabled ? "" : "opacity-60"}`}>
        <p dir="auto" className="page-text text-sm font-medium">
          {term}
        </p>
        <p className="text-xs text-ink-2">{parts.filter(Boolean).join(" · ")}</p>
      </div>
      <IconButton
        label={l("editTermOf", { term })}
        data-testid="term-edit"
        icon={<Pencil aria-hidden="true" className="size-4" />}
        onClick={onEdit}
      />
      <IconButton
        label={l("deleteTermOf", { term })}
        data-testid="term-delete"
        icon={<Trash2 aria-hidden="true" className="size-4" />}
        onClick={onDelete}
      />
    </article>
  );
}
