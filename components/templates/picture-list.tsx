import { ImageOff, ImagePlus, X } from "lucide-react";
import { useId, useRef } from "react";
import type { TemplateAttachment } from "../../lib/domain/template";
import { Button, IconButton } from "../controls/button";
import { Notice } from "../controls/notice";
import { useLibraryWords } from "./library-words";

export interface PictureListProps {
  pictures: readonly TemplateAttachment[];
  /** Addresses to show them from, by id; null: it is gone; missing: not read yet. */
  addresses: ReadonlyMap<string, string | null>;
  onAdd: (files: File[]) => void;
  onRemove: (id: string) => void;
  /** Why some were not taken, in words. */
  problems: readonly string[];
}

/** The pictures that go with a reply. */
export function PictureList({ pictures, addresses, onAdd, onRemove, problems }: PictureListProps) {
  const l = useLibraryWords();
  const hintId = useId();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <fieldset aria-describedby={hintId}>
      <legend className="mb-1 text-xs font-medium text-ink-2">{l("fieldPictures")}</legend>
      <ul className="flex flex-wrap gap-2">
        {pictures.map(({ id, name, size }) => {
          const address = addresses.get(id);
          return (
            <li
              key={id}
              data-testid="picture"
              className="relative w-28 overflow-hidden rounded-lg border border-line bg-sunken"
            >
              <div className="grid h-20 place-items-center">
                {address ? (
                  <img src={address} alt={name} className="size-full object-contain" />
                ) : address === null ? (
                  <span
                    role="img"
                    aria-label={l("pictureGone")}
                    title={l("pictureGone")}
                    className="text-critical"
                  >
                    <ImageOff aria-hidden="true" className="size-6" />
                  </span>
                ) : null}
              </div>
              <p className="truncate border-t border-line bg-surface px-1.5 py-1 text-2xs" title={name}>
                {name} <span className="text-ink-2">{Math.max(1, Math.round(size / 1000))} kB</span>
              </p>
              <IconButton
                label={l("pictureRemove", { name })}
                look="quiet"
                icon={<X aria-hidden="true" className="size-3.5" />}
                className="absolute top-1 right-1 size-6"
                onClick={() => onRemove(id)}
              />
            </li>
          );
        })}
      </ul>
      <Button size="sm" className="mt-2" onClick={() => chooser.current?.click()}>
        <ImagePlus aria-hidden="true" className="size-3.5" />
        {l("pictureAdd")}
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept="image/png,image/jpeg,image/webp,image/gif"
        data-testid="picture-file"
        onChange={({ target }) => {
          onAdd([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <p id={hintId} className="mt-1.5 text-xs text-ink-2">
        {l("fieldPicturesHint")}
      </p>
      {problems.length > 0 ? (
        <div className="mt-2">
          <Notice look="bad" testId="picture-problem">
            {problems.join(" ")}
          </Notice>
        </div>
      ) : null}
    </fieldset>
  );
}
