import { type ReactNode, useState } from "react";
import { Button } from "../controls/button";
import { Modal } from "../controls/dialog";
import { TextField } from "../controls/field";
import { useModelWords } from "./words";

export type CustomTrouble = "not_a_model" | "not_weights";

export interface CustomModelProps {
  /** Takes the name as typed; answers what is wrong with it, or null when it was taken. */
  onName: (typed: string) => CustomTrouble | null;
  /** What picks local files. */
  pick: ReactNode;
  onClose: () => void;
}

/** Adds a model that is not in the catalogue: by its name on the hub, or from files. */
export function CustomModel({ onName, pick, onClose }: CustomModelProps) {
  const m = useModelWords();
  const [typed, setTyped] = useState("");
  const [trouble, setTrouble] = useState<CustomTrouble | null>(null);
  const go = () => setTrouble(onName(typed));
  return (
    <Modal open onClose={onClose} title={m("customTitle")} testId="custom-model">
      <div className="flex flex-col gap-5">
        <div className="flex flex-col gap-2">
          <p className="text-ink-2">{m("customLead")}</p>
          <TextField
            label={m("customName")}
            hint={m("customNameHint")}
            error={trouble ? m(`custom_${trouble}`) : null}
            autoComplete="off"
            spellCheck={false}
            data-testid="custom-name"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setTrouble(null);
            }}
            onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && go()}
          />
          <p className="text-xs text-ink-2">{m("customWebllmNote")}</p>
          <Button
            look="primary"
            className="self-end"
            data-testid="custom-go"
            disabled={typed.trim() === ""}
            onClick={go}
          >
            {m("customGo")}
          </Button>
        </div>
        <div className="flex flex-col gap-2 border-t border-line pt-4">
          <h3 className="font-semibold">{m("customLocal")}</h3>
          {pick}
        </div>
      </div>
    </Modal>
  );
}
