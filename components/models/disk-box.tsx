import { HardDrive } from "lucide-react";
import { Button } from "../controls/button";
import { formatBytes } from "./amounts";
import { useModelWords } from "./words";

/** Room on this disk; bytes, null where the browser does not tell. */
export interface DiskRoom {
  used: number | null;
  quota: number | null;
  persisted: boolean;
  models: number;
}

export interface DiskBoxProps {
  /** Null until it is known. */
  room: DiskRoom | null;
  /** She asked and the browser did not agree. */
  refused: boolean;
  onKeep: () => void;
}

/** How much room there is, and whether the browser promises to keep what is there. */
export function DiskBox({ room, refused, onKeep }: DiskBoxProps) {
  const m = useModelWords();
  if (!room) return null;
  const known = room.used !== null && room.quota !== null;
  return (
    <div
      className="flex flex-col gap-1.5 rounded-xl border border-line bg-surface p-3"
      data-testid="llm-disk"
    >
      <p className="flex gap-3">
        <HardDrive aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-2" />
        <span>
          {known
            ? m("diskUse", { used: formatBytes(room.used ?? 0), quota: formatBytes(room.quota ?? 0) })
            : m("diskUnknown")}{" "}
          {room.models > 0 ? m("diskModels", { size: formatBytes(room.models) }) : null}
        </span>
      </p>
      <p className="flex flex-wrap items-center gap-2 pl-7 text-xs text-ink-2">
        <span className="min-w-0 flex-1 basis-40">{m(room.persisted ? "diskKept" : "diskNotKept")}</span>
        {room.persisted ? null : (
          <Button size="sm" onClick={onKeep} data-testid="llm-persist">
            {m("diskKeep")}
          </Button>
        )}
      </p>
      {refused && !room.persisted ? (
        <p role="status" className="pl-7 text-xs text-ink-2">
          {m("diskRefused")}
        </p>
      ) : null}
    </div>
  );
}
