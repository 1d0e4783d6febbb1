import { useState } from "react";
import type { GlossaryEntry, Meaning } from "../../lib/domain/glossary";
import { INTENTS, type Intent } from "../../lib/domain/intent";
import { LANGUAGES } from "../../lib/domain/language";
import { Segmented } from "../controls/choice";
import { EditDialog } from "../controls/edit-dialog";
import { SelectField, TextField } from "../controls/field";
import { useWords } from "../surface/locale";
import { conceptKey, NAMED_CONCEPTS, useLearnedWords } from "./words";

export interface TermDialogProps {
  entry: GlossaryEntry | "new";
  onSave: (entry: GlossaryEntry) => void;
  onClose: () => void;
}

const KINDS = ["product", "concept", "intent"] as const;
type Kind = (typeof KINDS)[number];

/** Adds or changes one term of the glossary. */
export function TermDialog({ entry, onSave, onClose }: TermDialogProps) {
  const t = useWords();
  const l = useLearnedWords();
  const old = entry === "new" ? null : entry;
  const [term, setTerm] = useState(old?.term ?? "");
  const [kind, setKind] = useState<Kind>(kindOf(old?.means));
  const [concept, setConcept] = useState(old && "concept" in old.means ? old.means.concept : "size");
  const [intent, setIntent] = useState<Intent>(
    old && "intent" in old.means ? old.means.intent : "product_info",
  );
  const [region, setRegion] = useState(old?.region ?? "");
  const [category, setCategory] = useState(old?.category ?? "");
  const [language, setLanguage] = useState(old?.language ?? "");
  const [note, setNote] = useState(old?.note ?? "");
  const [tried, setTried] = useState(false);
  const concepts = NAMED_CONCEPTS.includes(concept) ? NAMED_CONCEPTS : [concept, ...NAMED_CONCEPTS];
  const save = () => {
    setTried(true);
    if (term.trim() === "") return;
    const means: Meaning =
      kind === "product" ? { product: true } : kind === "concept" ? { concept } : { intent };
    onSave({
      id: old?.id ?? crypto.randomUUID(),
      term: term.trim(),
      means,
      region: region.trim().toUpperCase(),
      category: category.trim(),
      language,
      note: note.trim(),
      at: old?.at ?? Date.now(),
      enabled: old?.enabled ?? true,
    });
  };
  return (
    <EditDialog
      title={old ? l("editTerm") : l("addTerm")}
      testId="term-dialog"
      saveId="term-save"
      words={{ cancel: l("cancel"), save: l("save") }}
      onSave={save}
      onClose={onClose}
    >
      <div className="flex flex-col gap-3">
        <TextField
          label={l("term")}
          hint={l("termHint")}
          error={tried && term.trim() === "" ? l("termMissing") : null}
          value={term}
          maxLength={100}
          data-testid="term-text"
          onChange={(event) => setTerm(event.target.value)}
        />
        <div className="flex flex-col gap-1">
          <span aria-hidden="true" className="text-xs font-medium text-ink-2">
            {l("means")}
          </span>
          <Segmented
            label={l("means")}
            value={kind}
            onChange={setKind}
            testId="term-kind"
            options={KINDS.map((value) => ({ value, label: l(`means_${value}`) }))}
          />
          {kind === "product" ? <p className="text-xs text-ink-2">{l("meansProductHint")}</p> : null}
        </div>
        {kind === "concept" ? (
          <SelectField
            label={l("concept")}
            value={concept}
            onChange={setConcept}
            options={concepts.map((value) => {
              const key = conceptKey(value);
              return { value, label: key ? l(key) : value };
            })}
          />
        ) : null}
        {kind === "intent" ? (
          <SelectField
            label={l("intent")}
            testId="term-intent"
            value={intent}
            onChange={setIntent}
            options={INTENTS.map((value) => ({ value, label: t(`intent_${value}`) }))}
          />
        ) : null}
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={l("region")}
            hint={l("regionHint")}
            value={region}
            maxLength={12}
            onChange={(event) => setRegion(event.target.value)}
          />
          <TextField
            label={l("category")}
            hint={l("categoryHint")}
            value={category}
            maxLength={60}
            onChange={(event) => setCategory(event.target.value)}
          />
        </div>
        <SelectField
          label={l("termLanguage")}
          testId="term-language"
          value={language}
          onChange={setLanguage}
          options={[
            { value: "", label: l("everyLanguage") },
            ...LANGUAGES.map((value) => ({ value, label: t(`language_${value}`) })),
          ]}
        />
        <TextField
          label={l("note")}
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
    </EditDialog>
  );
}

function kindOf(means: Meaning | undefined): Kind {
  if (!means || "product" in means) return "product";
  return "concept" in means ? "concept" : "intent";
}
