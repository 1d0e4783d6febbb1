import { useMemo, useState } from "react";
import { Button } from "../../components/controls/button";
import { Modal } from "../../components/controls/dialog";
import { useWords } from "../../components/surface/locale";
import { useOptionWords } from "../../components/surface/option-words";
import { TemplateForm } from "../../components/templates/template-form";
import { PAGE_SLOTS } from "../../lib/domain/suggestion";
import type { Template, TemplateLibrary } from "../../lib/domain/template";
import { fillSlots } from "../../lib/replies/fill-slots";
import { type Acted, saveTemplate } from "./library-actions";

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
  const [draft, setDraft] = useState(template);
  const [asked, setAsked] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const samples = useMemo(() => {
    const values = Object.fromEntries(PAGE_SLOTS.map((slot) => [slot, o(`sample_${slot}`)]));
    return shopName ? { ...values, shop_name: shopName } : values;
  }, [o, shopName]);

  const close = () => (draft === template ? onClose() : setLeaving(true));
  const save = async () => {
    const title = draft.title.trim();
    if (title === "" || draft.variants.some(({ text }) => text.trim() === "")) return setAsked(true);
    const now = Date.now();
    const saved = await saveTemplate({ ...draft, title, createdAt: draft.createdAt || now, updatedAt: now });
    tell(saved);
    if (saved.ok) onClose();
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
        <TemplateForm
          draft={draft}
          libraries={libraries}
          onChange={setDraft}
          fill={(text) => fillSlots(text, samples)}
          asked={asked}
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
