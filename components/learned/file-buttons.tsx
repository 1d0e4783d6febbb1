import { Download, Sheet, Upload } from "lucide-react";
import { useRef } from "react";
import { Button } from "../controls/button";
import { useLearnedWords } from "./words";

export interface FileButtonsProps {
  name: string;
  onExport: () => void;
  /** Missing where there is no table to export. */
  onExportTable?: () => void;
  onImport: (file: File) => void;
}

/** Export and import of one list. */
export function FileButtons({ name, onExport, onExportTable, onImport }: FileButtonsProps) {
  const l = useLearnedWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="sm" data-testid={`${name}-import`} onClick={() => input.current?.click()}>
        <Upload aria-hidden="true" className="size-3.5" />
        {l("import")}
      </Button>
      <input
        ref={input}
        type="file"
        accept={onExportTable ? ".csv,.tsv,.txt,.json" : ".json"}
        hidden
        data-testid={`${name}-import-file`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onImport(file);
        }}
      />
      <Button size="sm" data-testid={`${name}-export`} onClick={onExport}>
        <Download aria-hidden="true" className="size-3.5" />
        {l("export")}
      </Button>
      {onExportTable ? (
        <Button size="sm" data-testid={`${name}-export-table`} onClick={onExportTable}>
          <Sheet aria-hidden="true" className="size-3.5" />
          {l("exportTable")}
        </Button>
      ) : null}
    </>
  );
}
