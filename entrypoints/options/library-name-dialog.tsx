import { useState } from "react";
import { Button } from "../../components/controls/button";
import { Modal } from "../../components/controls/dialog";
import { TextField } from "../../components/controls/field";
import { useWords } from "../../components/surface/locale";
import { useOptionWords } from "../../components/surface/option-words";
import type { TemplateLibrary } from "../../lib/domain/template";

export interface LibraryNameDialogProps {
  /** The one to rename, a new one, or none: closed. */
  library: TemplateLibrary | "new" | null;
  onClose: () => void;
  onSave: (library: TemplateLibrary) => void;
}

/** Names a new library or renames one. */
export function LibraryNameDialog({ library, onClose, onSave }: LibraryNameDialogProps) {
  const t = useWords();
  const o = useOptionWords();
  return (
    <Modal
      open={library !== null}
      onClose={onClose}
      title={library === "new" ? o("libraryNew") : o("libraryRename")}
    >
      <NameForm
        initial={library && library !== "new" ? library.name : ""}
        saveLabel={library === "new" ? o("create") : t("save")}
        onCancel={onClose}
        onSave={(name) => {
          const now = Date.now();
          const base =
            library && library !== "new"
              ? library
              : { id: crypto.randomUUID(), createdAt: now, enabled: true };
          onSave({ ...base, name, updatedAt: now });
        }}
      />
    </Modal>
  );
}

interface NameFormProps {
  initial: string;
  saveLabel: string;
  onCancel: () => void;
  onSave: (name: string) => void;
}

function NameForm({ initial, saveLabel, onCancel, onSave }: NameFormProps) {
  const t = useWords();
  const o = useOptionWords();
  const [name, setName] = useState(initial);
  const [asked, setAsked] = useState(false);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onSave(name.trim());
        else setAsked(true);
      }}
    >
      <TextField
        label={o("libraryName")}
        value={name}
        maxLength={120}
        data-testid="options-library-name"
        error={asked && !name.trim() ? o("libraryNameMissing") : null}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{t("cancel")}</Button>
        <Button type="submit" look="primary" data-testid="options-library-save">
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}
