import { useState } from "react";
import { useLocale } from "../../components/surface/locale";
import { BulkPanel } from "../../components/templates/bulk-panel";
import {
  type Replacement,
  ReplacePanel,
  type ReplacePreview,
} from "../../components/templates/replace-panel";
import { type Template, titleFor } from "../../lib/domain/template";
import type { BulkEdit } from "../../lib/storage/bulk-edit";
import { setLibrary } from "./library-store";
import { useLibraryWork } from "./library-work";

/** Samples of a replacement that are shown. */
const SHOWN = 20;
/** Characters of a text on each side of what is replaced in it. */
const AROUND = 36;

/** Changes all templates that are selected. */
export function TemplateBulk({ templates, onMove }: { templates: readonly Template[]; onMove: () => void }) {
  const locale = useLocale();
  const work = useLibraryWork();
  const [busy, setBusy] = useState(false);
  // A change that was applied empties the form.
  const [round, setRound] = useState(0);
  const ids = templates.map(({ id }) => id);
  const run = async (chosen: string[], edit: BulkEdit) => {
    setBusy(true);
    const done = await work.edit(chosen, edit);
    setBusy(false);
    if (done) setRound((old) => old + 1);
  };
  return (
    <BulkPanel
      key={round}
      templates={templates}
      busy={busy}
      onApply={(change) => run(ids, change)}
      onMove={onMove}
      onCopy={() => work.copy(ids)}
      onDelete={() => work.remove(ids)}
      onNone={() => setLibrary({ selection: { selected: new Set(), active: null, anchor: null } })}
      replace={
        <ReplacePanel
          languages={[
            ...new Set(templates.flatMap(({ variants }) => variants.map(({ language }) => language))),
          ]}
          preview={(replacement) =>
            previewReplacement(templates, replacement, (one) => titleFor(one, locale))
          }
          busy={busy}
          onReplace={({ find, by, language }, chosen) =>
            run(chosen, { replace: { find, by, ...(language ? { language } : {}) } })
          }
        />
      }
    />
  );
}

function previewReplacement(
  templates: readonly Template[],
  { find, by, language }: Replacement,
  titleOf: (template: Template) => string,
): ReplacePreview {
  const preview: ReplacePreview = { hits: 0, ids: [], samples: [] };
  for (const template of templates) {
    let own = 0;
    for (const [at, variant] of template.variants.entries()) {
      if (language !== "" && variant.language !== language) continue;
      const pieces = variant.text.split(find);
      own += pieces.length - 1;
      if (pieces.length < 2 || preview.samples.length >= SHOWN) continue;
      const [before = "", after = ""] = pieces;
      preview.samples.push({
        key: `${template.id} ${at}`,
        title: titleOf(template),
        language: variant.language,
        parts: [
          { kind: "same", text: before.length > AROUND ? `…${before.slice(-AROUND)}` : before },
          { kind: "gone", text: find },
          ...(by === "" ? [] : [{ kind: "new" as const, text: by }]),
          { kind: "same", text: after.length > AROUND ? `${after.slice(0, AROUND)}…` : after },
        ],
        empty: pieces.join(by).trim() === "",
      });
    }
    preview.hits += own;
    if (own > 0) preview.ids.push(template.id);
  }
  return preview;
}
