import { useEffect, useState } from "react";
import { useLibraryWords } from "../../components/templates/library-words";
import { PictureList } from "../../components/templates/picture-list";
import type { Template } from "../../lib/domain/template";
import { addAttachment, getAttachment } from "../../lib/storage/attachments";
import { describeStorageFailure } from "../../lib/storage/failures";
import { database } from "../sidepanel/surface/use-stored";
import { useDesk } from "./library-desk";

/** The pictures of a template that is being changed. They are stored at once and the template's when it is saved. */
export function TemplatePictures({
  draft,
  onChange,
}: {
  draft: Template;
  onChange: (draft: Template) => void;
}) {
  const l = useLibraryWords();
  const { tell } = useDesk();
  const [problems, setProblems] = useState<string[]>([]);
  const addresses = useAddresses(draft.attachments.map(({ id }) => id));
  const add = async (files: File[]) => {
    const taken: Template["attachments"] = [];
    const refused: string[] = [];
    for (const file of files) {
      try {
        const added = await addAttachment(database, file.name, file, Date.now());
        if (added.ok) taken.push(added.attachment);
        else refused.push(l(`picture_${added.reason}`, { name: file.name }));
      } catch (error) {
        refused.push(l("picture_failed", { name: file.name }));
        tell({ ok: false, reason: describeStorageFailure(error) });
      }
    }
    setProblems(refused);
    if (taken.length > 0) onChange({ ...draft, attachments: [...draft.attachments, ...taken] });
  };
  return (
    <PictureList
      pictures={draft.attachments}
      addresses={addresses}
      problems={problems}
      onAdd={add}
      onRemove={(id) =>
        onChange({ ...draft, attachments: draft.attachments.filter((picture) => picture.id !== id) })
      }
    />
  );
}

/** Addresses from which pictures are shown, as long as they are shown; null for one that is gone. */
function useAddresses(ids: readonly string[]): ReadonlyMap<string, string | null> {
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string | null>>(new Map());
  const key = ids.join(" ");
  useEffect(() => {
    let ended = false;
    const made: string[] = [];
    const read = async (id: string): Promise<[string, string | null]> => {
      // A picture that cannot be read is shown as gone; the storage's own trouble is told where something is saved.
      const blob = await getAttachment(database, id).catch(() => undefined);
      if (!blob || ended) return [id, null];
      const address = URL.createObjectURL(blob);
      made.push(address);
      return [id, address];
    };
    const wanted = key === "" ? [] : key.split(" ");
    Promise.all(wanted.map(read)).then((pairs) => !ended && setAddresses(new Map(pairs)));
    return () => {
      ended = true;
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [key]);
  return addresses;
}
