import type { ReactNode } from "react";
import type { Template, TemplateLibrary } from "../../lib/domain/template";
import { SelectField, TextArea, TextField } from "../controls/field";
import { useOptionWords } from "../surface/option-words";
import { useLibraryWords } from "./library-words";

type Filed = Pick<Template, "libraryId" | "folderId" | "shortcut" | "notes">;

export interface ExtrasTabProps {
  draft: Filed;
  onChange: (change: Partial<Filed>) => void;
  libraries: readonly TemplateLibrary[];
  /** Folders of the template's library, with their path in words. */
  folders: readonly { id: string; path: string }[];
  /** Title of another template with the same shortcut. */
  shortcutTakenBy: string | null;
  pictures: ReactNode;
}

/** Where a template is filed, how it is called, what goes with it. */
export function ExtrasTab({
  draft,
  onChange,
  libraries,
  folders,
  shortcutTakenBy,
  pictures,
}: ExtrasTabProps) {
  const o = useOptionWords();
  const l = useLibraryWords();
  return (
    <div className="flex flex-col gap-5">
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <SelectField
          label={o("fieldLibrary")}
          value={draft.libraryId}
          onChange={(libraryId) => onChange({ libraryId, folderId: "" })}
          options={libraries.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          label={l("fieldFolder")}
          testId="field-folder"
          value={draft.folderId}
          onChange={(folderId) => onChange({ folderId })}
          options={[
            { value: "", label: l("folderTop") },
            ...folders.map(({ id, path }) => ({ value: id, label: path })),
          ]}
        />
      </div>
      <TextField
        label={l("fieldShortcut")}
        hint={l("fieldShortcutHint")}
        error={shortcutTakenBy === null ? null : l("shortcutTaken", { title: shortcutTakenBy })}
        value={draft.shortcut}
        maxLength={40}
        data-testid="field-shortcut"
        onChange={(event) => onChange({ shortcut: event.target.value.replace(/^\/|\s/g, "") })}
      />
      {pictures}
      <TextArea
        label={l("fieldNotes")}
        hint={l("fieldNotesHint")}
        rows={4}
        maxLength={4000}
        value={draft.notes}
        data-testid="field-notes"
        onChange={(event) => onChange({ notes: event.target.value })}
      />
    </div>
  );
}
