import { useState } from "react";
import { INTENTS, type Intent } from "../../lib/domain/intent";
import { LANGUAGES } from "../../lib/domain/language";
import type { ReplyProposal, TextPart } from "../../lib/domain/suggestion";
import { Button } from "../controls/button";
import { Modal } from "../controls/dialog";
import { SelectField, TextArea, TextField } from "../controls/field";
import { useWords } from "../surface/locale";
import { ReplyPreview } from "./reply-preview";

export interface SaveReplyDialogProps {
  proposal: ReplyProposal;
  /** Cuts a text at its slots; given by the surface. */
  cut: (text: string) => TextPart[];
  busy: boolean;
  onSave: (proposal: Omit<ReplyProposal, "parts">) => void;
  onClose: () => void;
}

/** A reply that the agent wrote, on its way to become a template: everything proposed, everything changeable. */
export function SaveReplyDialog({ proposal, cut, busy, onSave, onClose }: SaveReplyDialogProps) {
  const t = useWords();
  const [title, setTitle] = useState(proposal.title);
  const [language, setLanguage] = useState(proposal.language);
  const [intent, setIntent] = useState<Intent | "">(proposal.intents[0] ?? "");
  const [text, setText] = useState(proposal.text);
  const ready = title.trim() !== "" && text.trim() !== "" && !busy;
  const save = () =>
    ready && onSave({ title: title.trim(), language, intents: intent ? [intent] : [], text });
  return (
    <Modal
      open
      testId="save-reply"
      title={t("saveReply_this")}
      lead={t("saveReply_lead")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button look="primary" disabled={!ready} data-testid="save-reply-save" onClick={save}>
            {t("saveReply_draft")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <TextField
          label={t("saveReply_title")}
          value={title}
          maxLength={200}
          dir="auto"
          data-testid="save-reply-title"
          onChange={(event) => setTitle(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && save()}
        />
        <div className="grid grid-cols-2 gap-2">
          <SelectField
            label={t("saveReply_language")}
            testId="save-reply-language"
            value={language}
            onChange={setLanguage}
            options={[...new Set([...LANGUAGES, language])].map((code) => ({
              value: code,
              label: t(`language_${code}` as "language_en"),
            }))}
          />
          <SelectField
            label={t("saveReply_intent")}
            testId="save-reply-intent"
            value={intent}
            onChange={setIntent}
            options={[
              { value: "", label: t("saveReply_noIntent") },
              ...INTENTS.filter((one) => one !== "other").map((one) => ({
                value: one,
                label: t(`intent_${one}`),
              })),
            ]}
          />
        </div>
        <TextArea
          label={t("saveReply_text")}
          rows={5}
          maxLength={8000}
          dir="auto"
          value={text}
          data-testid="save-reply-text"
          onChange={(event) => setText(event.target.value)}
        />
        <section aria-label={t("saveReply_preview")} className="rounded-lg bg-sunken px-3 py-2">
          <ReplyPreview parts={cut(text)} values={{}} />
        </section>
      </div>
    </Modal>
  );
}
