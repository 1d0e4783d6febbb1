import { Trash2, X } from "lucide-react";
import { type KeyboardEvent, useMemo, useState } from "react";
import { Button, IconButton } from "../../components/controls/button";
import { SelectField, TextField } from "../../components/controls/field";
import { Notice } from "../../components/controls/notice";
import { Section } from "../../components/controls/section";
import { useLocale, useWords } from "../../components/surface/locale";
import { useLibraryWords } from "../../components/templates/library-words";
import { SampleReply } from "../../components/templates/sample-reply";
import { VariantEditor } from "../../components/templates/variant-editor";
import { FRAGMENT_NAME, type TemplateFragment } from "../../lib/domain/fragment";
import { type Template, titleFor } from "../../lib/domain/template";
import { isStale, sourceVariant, stampVariants } from "../../lib/domain/variant";
import { putFragmentBack, removeFragment, saveFragment } from "./library-actions";
import { useDesk } from "./library-desk";
import { setFragmentDraft, useLibrary } from "./library-store";
import { useSamples } from "./template-sample";

export interface FragmentEditorProps {
  fragment: TemplateFragment;
  isNew: boolean;
  /** Templates that call it. */
  users: readonly Template[];
  onClose: () => void;
  onDelete: () => void;
}

/** Writes or changes one shared text and shows what it does to a template that uses it. */
export function FragmentEditor({ fragment, isNew, users, onClose, onDelete }: FragmentEditorProps) {
  const t = useWords();
  const l = useLibraryWords();
  const locale = useLocale();
  const { shelf, shopName, tell, offerUndo } = useDesk();
  const kept = useLibrary((state) => state.fragmentDrafts.get(fragment.id));
  const draft = kept ?? fragment;
  const setDraft = (next: TemplateFragment) => setFragmentDraft(fragment.id, next);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<"invalid" | "no_library" | "name_taken" | null>(null);
  const [effectIn, setEffectIn] = useState("");
  const sample = useSamples(shopName);
  const changed = kept !== undefined;
  const beside = useMemo(
    () => shelf.fragments.filter((one) => one.libraryId === draft.libraryId && one.id !== draft.id),
    [shelf.fragments, draft.libraryId, draft.id],
  );
  const stale = useMemo(() => {
    const variants = stampVariants(
      draft.variants,
      isNew ? [] : fragment.variants,
      Date.now(),
      fragment.updatedAt,
    );
    const texts = { variants, source: draft.source };
    return new Set(variants.flatMap((one, at) => (isStale(texts, one) ? [at] : [])));
  }, [draft, fragment, isNew]);
  const effect = users.find(({ id }) => id === effectIn) ?? users[0];
  const nameWrong = !FRAGMENT_NAME.test(draft.name);
  const taken = beside.some(({ name }) => name.toLowerCase() === draft.name.toLowerCase());
  const renames = !isNew && fragment.name.toLowerCase() !== draft.name.toLowerCase() && users.length > 0;

  const save = async () => {
    if (nameWrong || taken || draft.variants.some(({ text }) => text.trim() === "")) return setAsked(true);
    const saved = tell(await saveFragment(draft));
    if (!saved) return;
    setRefused(saved.ok ? null : saved.reason);
    if (!saved.ok) return;
    const { before } = saved;
    setFragmentDraft(fragment.id, undefined);
    offerUndo(l("fragmentSaved", { name: draft.name, count: users.length }), () =>
      before.fragments.length > 0 ? putFragmentBack(before) : removeFragment(draft.id),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && ["s", "Enter"].includes(event.key)) {
      event.preventDefault();
      save();
    }
  };
  return (
    <section
      aria-label={draft.name || l("fragmentNew")}
      data-testid="fragment-editor"
      onKeyDown={onKeyDown}
      className="flex min-h-0 flex-1 flex-col"
    >
      <header className="flex items-center gap-1 border-b border-line py-1.5 pr-1.5 pl-4">
        <h2 className="min-w-0 flex-1 truncate font-semibold">{draft.name || l("fragmentNew")}</h2>
        {changed && !isNew ? (
          <span className="mr-1 shrink-0 text-2xs font-semibold text-watch" role="status">
            {l("unsaved")}
          </span>
        ) : null}
        {isNew ? null : (
          <IconButton
            label={l("fragmentDeleteTitle", { name: fragment.name })}
            data-testid="fragment-remove"
            icon={<Trash2 aria-hidden="true" className="size-4" />}
            onClick={onDelete}
          />
        )}
        <IconButton label={t("close")} icon={<X aria-hidden="true" className="size-4" />} onClick={onClose} />
      </header>
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-4 py-3">
        {refused ? (
          <Notice look="bad">
            {l(
              refused === "name_taken"
                ? "fragmentNameTaken"
                : refused === "invalid"
                  ? "fragmentInvalid"
                  : "folder_no_library",
            )}
          </Notice>
        ) : null}
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <TextField
            label={l("fragmentName")}
            hint={l("fragmentNameHint", { call: `{{> ${draft.name || "returns"}}}` })}
            error={
              taken
                ? l("fragmentNameTaken")
                : nameWrong && (asked || draft.name !== "")
                  ? l("fragmentNameWrong")
                  : null
            }
            value={draft.name}
            maxLength={40}
            data-testid="fragment-name"
            onChange={(event) => setDraft({ ...draft, name: event.target.value.trim() })}
          />
          <SelectField
            label={l("fragmentLibrary")}
            value={draft.libraryId}
            onChange={(libraryId) => setDraft({ ...draft, libraryId })}
            options={shelf.libraries
              .filter(({ id }) => isNew || id === draft.libraryId)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        {renames ? (
          <Notice look="info">{l("fragmentRenames", { name: fragment.name, count: users.length })}</Notice>
        ) : null}
        <VariantEditor
          texts={{ variants: draft.variants, source: draft.source }}
          onChange={(texts) => setDraft({ ...draft, ...texts })}
          stale={stale}
          onFresh={(at) => {
            const now = Date.now();
            const variants = draft.variants.map((one, i) => (i === at ? { ...one, updatedAt: now } : one));
            setDraft({ ...draft, variants });
          }}
          sample={(variant) => sample(variant, beside, [])}
          slots={[]}
          fragments={beside.map(({ name }) => name)}
          asked={asked}
        />
        <Section
          title={users.length > 0 ? l("fragmentUsedBy", { count: users.length }) : l("fragmentUnused")}
        >
          {effect ? (
            <div
              className="flex flex-col gap-2 rounded-xl border border-line p-3"
              data-testid="fragment-effect"
            >
              <SelectField
                label={l("fragmentEffectPick")}
                value={effect.id}
                onChange={setEffectIn}
                options={users.map((one) => ({ value: one.id, label: titleFor(one, locale) }))}
              />
              <Effect template={effect} draft={draft} old={fragment} beside={beside} sample={sample} />
            </div>
          ) : null}
        </Section>
      </div>
      <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-4 py-2.5">
        <Button disabled={!changed} onClick={() => setFragmentDraft(fragment.id, undefined)}>
          {l("revert")}
        </Button>
        <Button look="primary" disabled={!changed} data-testid="fragment-save" onClick={save}>
          {t("save")}
        </Button>
      </footer>
    </section>
  );
}

interface EffectProps {
  template: Template;
  draft: TemplateFragment;
  old: TemplateFragment;
  beside: readonly TemplateFragment[];
  sample: ReturnType<typeof useSamples>;
}

/** A template as it would read with the shared text as it is being written. */
function Effect({ template, draft, old, beside, sample }: EffectProps) {
  const language = sourceVariant(draft)?.language;
  const variant = template.variants.find((one) => one.language === language) ?? sourceVariant(template);
  if (!variant) return null;
  // The template still calls it by the name that is stored.
  const called = { ...draft, name: old.name || draft.name };
  return <SampleReply sample={sample(variant, [...beside, called], template.slots)} />;
}
