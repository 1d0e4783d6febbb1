import { Quote } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "../../components/controls/button";
import { Modal } from "../../components/controls/dialog";
import { EmptyState } from "../../components/controls/notice";
import { useLocale, useWords } from "../../components/surface/locale";
import { FragmentList } from "../../components/templates/fragment-list";
import { useLibraryWords } from "../../components/templates/library-words";
import type { TemplateFragment } from "../../lib/domain/fragment";
import { type Template, titleFor } from "../../lib/domain/template";
import { listFragmentCalls } from "../../lib/replies/fragments";
import { FragmentEditor } from "./fragment-editor";
import { putBack, removeFragment } from "./library-actions";
import { useDesk } from "./library-desk";
import { LibrarySheet } from "./library-sheet";
import { setFragmentDraft, setLibrary, useLibrary } from "./library-store";
import { useWidth } from "./use-width";

/** The shared texts: which there are, what uses them, and an editor for one. */
export function LibraryFragments() {
  const t = useWords();
  const l = useLibraryWords();
  const locale = useLocale();
  const { shelf, tell, offerUndo, onNoLibrary } = useDesk();
  const place = useLibrary((state) => state.place);
  const shown = useLibrary((state) => state.fragmentId);
  const drafts = useLibrary((state) => state.fragmentDrafts);
  const [deleting, setDeleting] = useState<TemplateFragment | null>(null);
  const width = useWidth();
  const users = useMemo(
    () => listUsers(shelf.fragments, shelf.templates),
    [shelf.fragments, shelf.templates],
  );
  const stored = shelf.fragments.find(({ id }) => id === shown) ?? null;
  // One that was begun and not saved is in the drafts alone.
  const open = stored ?? (shown === null ? null : (drafts.get(shown) ?? null));
  const begun = [...drafts.values()].filter(({ id }) => !shelf.fragments.some((one) => one.id === id));
  const usersOf = (id: string) => users.get(id) ?? [];

  const begin = () => {
    const home = place.libraryId ?? shelf.libraries[0]?.id;
    if (!home) return onNoLibrary();
    const id = crypto.randomUUID();
    const variants = [{ language: locale === "zh_CN" ? "zh" : "en", region: "", text: "" }];
    setFragmentDraft(id, { id, libraryId: home, name: "", variants, source: "", createdAt: 0, updatedAt: 0 });
    setLibrary({ fragmentId: id });
  };
  const close = () => setLibrary({ fragmentId: null });
  const remove = async (fragment: TemplateFragment) => {
    setDeleting(null);
    setFragmentDraft(fragment.id, undefined);
    if (!shelf.fragments.some(({ id }) => id === fragment.id)) return close();
    const removed = tell(await removeFragment(fragment.id));
    if (!removed) return;
    close();
    offerUndo(l("fragmentDeleted", { name: fragment.name }), () => putBack(removed));
  };
  const editor = open ? (
    <FragmentEditor
      key={open.id}
      fragment={open}
      isNew={stored === null}
      users={usersOf(open.id)}
      onClose={close}
      onDelete={() => setDeleting(open)}
    />
  ) : null;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2">
      <p className="px-1 text-ink-2">{l("fragmentsLead")}</p>
      <div className="flex min-h-0 flex-1 overflow-hidden rounded-xl border border-line bg-surface">
        <div
          className={`flex min-w-0 flex-col p-2 ${width === "wide" ? "w-[340px] shrink-0 border-r border-line" : "flex-1"}`}
        >
          <FragmentList
            fragments={[...begun, ...shelf.fragments]}
            unsaved={drafts}
            libraries={new Map(shelf.libraries.map(({ id, name }) => [id, name]))}
            uses={new Map([...users].map(([id, list]) => [id, list.length]))}
            shown={open?.id ?? null}
            onShow={(id) => setLibrary({ fragmentId: id })}
            onNew={begin}
            onDelete={setDeleting}
          />
        </div>
        {width === "wide" ? (
          <div className="flex min-h-0 min-w-0 flex-1 flex-col">
            {editor ?? (
              <div className="grid flex-1 place-items-center">
                <EmptyState
                  icon={<Quote aria-hidden="true" className="size-6" />}
                  title={l("viewFragments")}
                  text={l("fragmentNoneText", { call: "{{> returns}}" })}
                />
              </div>
            )}
          </div>
        ) : null}
      </div>
      {width !== "wide" && editor ? (
        <LibrarySheet title={l("viewFragments")} onClose={close}>
          {editor}
        </LibrarySheet>
      ) : null}
      {deleting ? (
        <Modal
          open
          onClose={() => setDeleting(null)}
          title={l("fragmentDeleteTitle", { name: deleting.name })}
          testId="fragment-delete"
          footer={
            <>
              <Button onClick={() => setDeleting(null)}>{t("cancel")}</Button>
              <Button look="danger" data-testid="fragment-delete-confirm" onClick={() => remove(deleting)}>
                {t("delete")}
              </Button>
            </>
          }
        >
          {usersOf(deleting.id).length === 0 ? (
            <p>{l("fragmentDeleteUnused")}</p>
          ) : (
            <>
              <p>{l("fragmentDeleteUsed", { count: usersOf(deleting.id).length })}</p>
              <ul className="mt-2 max-h-56 list-disc overflow-y-auto pl-5">
                {usersOf(deleting.id).map((template) => (
                  <li key={template.id}>{titleFor(template, locale)}</li>
                ))}
              </ul>
            </>
          )}
        </Modal>
      ) : null}
    </div>
  );
}

/** The templates that call each fragment, also through another fragment, by its id. */
function listUsers(
  fragments: readonly TemplateFragment[],
  templates: readonly Template[],
): Map<string, Template[]> {
  const keyOf = (libraryId: string, name: string) => `${libraryId} ${name.toLowerCase()}`;
  const byName = new Map(fragments.map((one) => [keyOf(one.libraryId, one.name), one]));
  const users = new Map<string, Template[]>();
  for (const template of templates) {
    const seen = new Set<TemplateFragment>();
    const waiting = template.variants.flatMap(({ text }) => listFragmentCalls(text));
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const fragment = byName.get(keyOf(template.libraryId, name));
      if (!fragment || seen.has(fragment)) continue;
      seen.add(fragment);
      waiting.push(...fragment.variants.flatMap(({ text }) => listFragmentCalls(text)));
    }
    for (const { id } of seen) users.set(id, [...(users.get(id) ?? []), template]);
  }
  return users;
}
