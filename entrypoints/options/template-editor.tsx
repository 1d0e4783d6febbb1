import { Copy, Trash2, X } from "lucide-react";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { Button, IconButton } from "../../components/controls/button";
import { Notice } from "../../components/controls/notice";
import { TemplateMark } from "../../components/guard/template-findings";
import { useLocale, useWords } from "../../components/surface/locale";
import { useOptionWords } from "../../components/surface/option-words";
import { ExtrasTab } from "../../components/templates/extras-tab";
import { useLibraryWords } from "../../components/templates/library-words";
import { OfferTab } from "../../components/templates/offer-tab";
import { useReportWords } from "../../components/templates/report-words";
import { SlotsTab } from "../../components/templates/slots-tab";
import { TemplateForm } from "../../components/templates/template-form";
import { folderPath } from "../../lib/domain/folder";
import { titleFor } from "../../lib/domain/template";
import { variantKey } from "../../lib/domain/variant";
import { putTemplatesBack, removeTemplates, saveTemplate } from "./library-actions";
import { useDesk } from "./library-desk";
import { setDraft, setLibrary, useLibrary } from "./library-store";
import { useLibraryWork } from "./library-work";
import { describeObjections, useObjections } from "./template-check";
import { listStaleAt, type OpenTemplate, sayFresh, useOpenTemplate } from "./template-draft";
import { TemplateHistory } from "./template-history";
import { VariantObjections } from "./template-objections";
import { TemplatePictures } from "./template-pictures";
import { defaultFits, listUsedSlots, useSamples } from "./template-sample";

export interface TemplateEditorProps {
  id: string;
  /** Left by Escape, the cross and, in a sheet, by saving. */
  onClose: () => void;
  onSaved?: () => void;
}

/** Writes or changes one template. What is not saved is kept while the page is open. */
export function TemplateEditor({ id, onClose, onSaved }: TemplateEditorProps) {
  const open = useOpenTemplate(id);
  return open ? <OpenEditor open={open} onClose={onClose} onSaved={onSaved ?? (() => undefined)} /> : null;
}

function OpenEditor({
  open,
  onClose,
  onSaved,
}: {
  open: OpenTemplate;
  onClose: () => void;
  onSaved: () => void;
}) {
  const { draft, stored, changed, conflict, change, discard } = open;
  const t = useWords();
  const o = useOptionWords();
  const l = useLibraryWords();
  const r = useReportWords();
  const locale = useLocale();
  const { shelf, shopName, tell, offerUndo } = useDesk();
  const work = useLibraryWork();
  const tab = useLibrary((state) => state.tab);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<"invalid" | "no_library" | null>(null);
  const busy = useRef(false);
  const objections = useObjections(draft);
  const sample = useSamples(shopName);
  const { libraryId, variants, slots } = draft;
  const fragments = useMemo(
    () => shelf.fragments.filter((one) => one.libraryId === libraryId),
    [shelf.fragments, libraryId],
  );
  const used = useMemo(() => listUsedSlots(variants, fragments), [variants, fragments]);
  const stale = useMemo(() => listStaleAt(draft, stored, Date.now()), [draft, stored]);
  const folders = useMemo(
    () =>
      shelf.folders
        .filter((one) => one.libraryId === libraryId)
        .map(({ id }) => ({
          id,
          path: folderPath(shelf.folders, id)
            .map(({ name }) => name)
            .join(" › "),
        }))
        .sort((a, b) => a.path.localeCompare(b.path)),
    [shelf.folders, libraryId],
  );
  const taken = useMemo(() => {
    const shortcut = draft.shortcut.toLowerCase();
    if (shortcut === "") return null;
    return (
      shelf.templates.find((one) => one.id !== draft.id && one.shortcut.toLowerCase() === shortcut) ?? null
    );
  }, [shelf.templates, draft.shortcut, draft.id]);

  const isWrong =
    draft.title.trim() === "" ||
    variants.some(({ text }) => text.trim() === "") ||
    new Set(variants.map(variantKey)).size < variants.length;
  const save = async () => {
    if (busy.current) return;
    if (isWrong) {
      setAsked(true);
      setLibrary({ tab: "reply" });
      return;
    }
    busy.current = true;
    const now = Date.now();
    const row = { ...draft, title: draft.title.trim(), variants: sayFresh(draft, stored, now) };
    const saved = tell(await saveTemplate({ ...row, createdAt: row.createdAt || now }, now));
    busy.current = false;
    if (!saved) return;
    setRefused(saved.ok ? null : saved.reason);
    if (!saved.ok) return;
    setAsked(false);
    discard();
    const { before } = saved;
    const title = titleFor(row, locale);
    offerUndo(`${l("savedAlready")}: ${title}`, () =>
      before.length > 0 ? putTemplatesBack(before) : removeTemplates([row.id]),
    );
    onSaved();
  };
  const revert = () => {
    const kept = { template: draft, base: stored };
    discard();
    setAsked(false);
    setRefused(null);
    offerUndo(l("reverted", { title: titleFor(draft, locale) || l("untitled") }), async () => {
      setDraft(draft.id, kept);
      setLibrary({ openId: draft.id });
      return { ok: true, value: undefined };
    });
    if (!stored) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && ["s", "Enter"].includes(event.key)) {
      event.preventDefault();
      save();
    } else if (event.key === "Escape" && !event.defaultPrevented && !event.nativeEvent.isComposing) onClose();
  };
  const markOf = (at: number) => (
    <TemplateMark
      objections={describeObjections(
        objections.filter(({ variant }) => variant === at),
        locale,
      )}
    />
  );
  return (
    <section
      aria-label={stored ? o("editorEdit") : o("editorNew")}
      data-testid="options-template-editor"
      onKeyDown={onKeyDown}
      className="flex min-h-0 flex-1 flex-col"
    >
      <header className="flex items-center gap-1 border-b border-line py-1.5 pr-1.5 pl-4">
        <h2 className="min-w-0 flex-1 truncate font-semibold">
          {titleFor(draft, locale) || (stored ? l("untitled") : o("editorNew"))}
        </h2>
        {changed ? (
          <span className="mr-1 shrink-0 text-2xs font-semibold text-watch" role="status">
            {l("unsaved")}
          </span>
        ) : null}
        {stored ? (
          <>
            <IconButton
              label={o("templateCopy", { title: stored.title })}
              icon={<Copy aria-hidden="true" className="size-4" />}
              onClick={() => work.copy([stored.id])}
            />
            <IconButton
              label={o("templateDelete", { title: stored.title })}
              icon={<Trash2 aria-hidden="true" className="size-4" />}
              onClick={() => {
                work.remove([stored.id]);
                onClose();
              }}
            />
          </>
        ) : null}
        <IconButton label={t("close")} icon={<X aria-hidden="true" className="size-4" />} onClick={onClose} />
      </header>
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-4 py-3">
        {refused ? (
          <Notice look="bad" testId="options-template-refused">
            {r(`save_${refused}`)}
          </Notice>
        ) : null}
        {conflict ? (
          <Notice
            look="bad"
            testId="template-conflict"
            action={
              conflict === "changed" ? (
                <Button size="sm" onClick={discard}>
                  {l("takeStored")}
                </Button>
              ) : undefined
            }
          >
            {l(conflict === "changed" ? "changedSince" : "goneSince")}
          </Notice>
        ) : null}
        <TemplateForm
          // Caret, chosen tab and half-typed lists belong to one template.
          key={draft.id}
          draft={draft}
          onChange={change}
          tab={tab}
          onTab={(next) => setLibrary({ tab: next })}
          counts={{ slots: used.length, more: draft.attachments.length }}
          asked={asked}
          stale={stale}
          onFresh={(at) => {
            const now = Date.now();
            change({
              ...draft,
              variants: variants.map((one, i) => (i === at ? { ...one, updatedAt: now } : one)),
            });
          }}
          sample={(variant) => sample(variant, fragments, slots)}
          slots={[...new Set([...used, ...slots.map(({ name }) => name)])]}
          fragments={fragments.map(({ name }) => name)}
          markOf={markOf}
          below={(at, onText) => <VariantObjections draft={draft} at={at} onText={onText} />}
          parts={{
            slots: (
              <SlotsTab
                slots={slots}
                used={used}
                fits={(slot) => defaultFits(slot, variants[0]?.language ?? "en")}
                onChange={(next) => change({ ...draft, slots: next })}
              />
            ),
            when: <OfferTab draft={draft} onChange={(next) => change({ ...draft, ...next })} />,
            more: (
              <ExtrasTab
                draft={draft}
                onChange={(next) => change({ ...draft, ...next })}
                libraries={shelf.libraries}
                folders={folders}
                shortcutTakenBy={taken ? titleFor(taken, locale) : null}
                pictures={<TemplatePictures draft={draft} onChange={change} />}
              />
            ),
            history: <TemplateHistory stored={stored} onRestored={discard} />,
          }}
        />
      </div>
      <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-4 py-2.5">
        <Button disabled={!changed} data-testid="template-revert" onClick={revert}>
          {l("revert")}
        </Button>
        <Button look="primary" disabled={!changed} data-testid="options-template-save" onClick={save}>
          {t("save")}
        </Button>
      </footer>
    </section>
  );
}
