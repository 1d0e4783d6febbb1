import { useMemo, useState } from "react";
import { Button } from "../../components/controls/button";
import { Modal } from "../../components/controls/dialog";
import { Notice } from "../../components/controls/notice";
import { useWords } from "../../components/surface/locale";
import { useOptionWords } from "../../components/surface/option-words";
import { useReportWords } from "../../components/templates/report-words";
import { TemplateForm } from "../../components/templates/template-form";
import { PAGE_SLOTS } from "../../lib/domain/suggestion";
import type { Template, TemplateLibrary } from "../../lib/domain/template";
import { fillSlots } from "../../lib/replies/fill-slots";
import { type Acted, saveTemplate } from "./library-actions";
import { VariantObjections } from "./template-objections";

export interface TemplateEditorProps {
  template: Template;
  libraries: readonly TemplateLibrary[];
  shopName: string;
  tell: <T>(acted: Acted<T>) => T | undefined;
  onClose: () => void;
}

/** Writes or changes one template; asks before changes are thrown away. */
export function TemplateEditor({ template, libraries, shopName, tell, onClose }: TemplateEditorProps) {
  const t = useWords();
  const o = useOptionWords();
  const r = useReportWords();
  const [draft, setDraft] = useState(template);
  const [asked, setAsked] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [refused, setRefused] = useState<"invalid" | "no_library" | null>(null);
  const samples = useMemo(() => {
    const values = Object.fromEntries(PAGE_SLOTS.map((slot) => [slot, o(`sample_${slot}`)]));
    return shopName ? { ...values, shop_name: shopName } : values;
  }, [o, shopName]);

  const close = () => (draft === template ? onClose() : setLeaving(true));
  const save = async () => {
    const title = draft.title.trim();
    if (title === "" || draft.variants.some(({ text }) => text.trim() === "")) return setAsked(true);
    const now = Date.now();
    const saved = tell(
      await saveTemplate({ ...draft, title, createdAt: draft.createdAt || now, updatedAt: now }),
    );
    if (saved?.ok) onClose();
    else setRefused(saved?.reason ?? null);
  };
  return (
    <>
      <Modal
        open
        onClose={close}
        shape="sheet"
        title={template.updatedAt === 0 && template.title === "" ? o("editorNew") : o("editorEdit")}
        testId="options-template-editor"
        footer={
          <>
            <Button onClick={close}>{t("cancel")}</Button>
            <Button look="primary" data-testid="options-template-save" onClick={save}>
              {t("save")}
            </Button>
          </>
        }
      >
        {refused ? (
          <Notice look="bad" testId="options-template-refused">
            {r(`save_${refused}`)}
          </Notice>
        ) : null}
        <TemplateForm
          draft={draft}
          libraries={libraries}
          onChange={setDraft}
          fill={(text) => fillSlots(text, samples)}
          asked={asked}
          below={(at, onText) => <VariantObjections draft={draft} at={at} onText={onText} />}
        />
      </Modal>
      <Modal
        open={leaving}
        onClose={() => setLeaving(false)}
        title={o("discardTitle")}
        lead={o("discardText")}
        footer={
          <>
            <Button onClick={() => setLeaving(false)}>{o("keepEditing")}</Button>
            <Button look="danger" data-testid="options-discard" onClick={onClose}>
              {o("discard")}
            </Button>
          </>
        }
      />
    </>
  );
}
