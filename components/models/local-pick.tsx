import { FileArchive, FolderOpen } from "lucide-react";
import { useRef } from "react";
import { Button } from "../controls/button";
import { useModelWords } from "./words";

/** Why picked files cannot be taken; one sentence each. */
export const LOCAL_PROBLEMS = [
  "nothing_here",
  "no_config",
  "bad_config",
  "no_tensor_list",
  "bad_tensor_list",
  "no_tokenizer",
  "missing_shard",
  "wrong_size",
  "not_gguf",
  "gguf_version",
  "gguf_damaged",
  "several_models",
  "bad_archive",
  "too_large",
  "unreadable",
] as const;
export interface LocalTrouble {
  kind: (typeof LOCAL_PROBLEMS)[number];
  /** The file that it is about; "" for none. */
  path: string;
}

export interface LocalPickProps {
  lead: string;
  /** The picked files are being looked at. */
  looking: boolean;
  troubles: readonly LocalTrouble[];
  onFiles: (files: File[]) => void;
}

/** Buttons that take a model's files from a disk: a whole folder, or an archive or weights by name. */
export function LocalPick({ lead, looking, troubles, onFiles }: LocalPickProps) {
  const m = useModelWords();
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const picked = [...(input.files ?? [])];
    // The same files again, after they were mended, are a change, too.
    input.value = "";
    if (picked.length > 0) onFiles(picked);
  };
  return (
    <div className="flex flex-col gap-2">
      <p className="text-xs text-ink-2">{lead}</p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={looking} onClick={() => folder.current?.click()}>
          <FolderOpen aria-hidden="true" className="size-4" />
          {m("pickFolder")}
        </Button>
        <Button disabled={looking} onClick={() => files.current?.click()}>
          <FileArchive aria-hidden="true" className="size-4" />
          {m("pickFiles")}
        </Button>
      </div>
      <input
        ref={folder}
        type="file"
        hidden
        data-testid="local-folder"
        {...{ webkitdirectory: "" }}
        onChange={({ target }) => take(target)}
      />
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept=".zip,.gguf"
        data-testid="local-files"
        onChange={({ target }) => take(target)}
      />
      <p className="text-xs text-ink-2">{m("importStays")}</p>
      <div role="status" className="text-xs">
        {looking ? m("importLooking") : null}
        {troubles.slice(0, 3).map(({ kind, path }) => (
          <p key={`${kind} ${path}`} data-testid="local-trouble" data-reason={kind} className="text-critical">
            {m(`local_${kind}`)}{" "}
            {path ? <span className="page-text">{m("importFile", { file: path })}</span> : null}
          </p>
        ))}
      </div>
    </div>
  );
}
