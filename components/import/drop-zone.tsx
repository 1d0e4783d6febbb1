import { FileSpreadsheet, ShieldCheck } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../controls/button";
import { useImportWords } from "./import-words";

/** Where a file is dropped or chosen. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const w = useImportWords();
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section
      aria-label={w("dropHere")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
      className={`flex min-h-72 flex-col items-center justify-center gap-3 rounded-xl border-2 border-dashed p-6 text-center transition-colors ${
        over ? "border-accent bg-accent-soft" : "border-line-strong/60"
      }`}
    >
      <span className="grid size-14 place-items-center rounded-2xl bg-accent-soft text-accent">
        <FileSpreadsheet aria-hidden="true" className="size-7" />
      </span>
      <div>
        <p className="text-base font-semibold">{w("dropHere")}</p>
        <p className="text-ink-2">{w("dropOr")}</p>
      </div>
      <Button look="primary" onClick={() => chooser.current?.click()}>
        {w("choose")}
      </Button>
      <p className="max-w-md text-xs text-ink-2">{w("dropKinds")}</p>
      <p className="flex items-center gap-1.5 text-xs text-ink-2">
        <ShieldCheck aria-hidden="true" className="size-3.5 shrink-0 text-accent" />
        {w("local")}
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        data-testid="import-file"
        accept=".xlsx,.csv,.tsv,.txt,.json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = "";
        }}
      />
    </section>
  );
}
