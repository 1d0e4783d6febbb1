import { useCallback, useEffect, useState } from "react";
import type { DiskRoom } from "../../components/models/disk-box";
import { listInstalls } from "../../lib/storage/models";
import { browserPlaces } from "../../lib/understanding/llm/weights/browser-deps";
import { askPersistence, readUsage } from "../../lib/understanding/llm/weights/usage";
import { database } from "../sidepanel/surface/use-stored";

export interface LiveDiskRoom {
  /** Null until it is known, or when the browser does not tell. */
  room: DiskRoom | null;
  /** Bytes of each model on this disk. */
  byModel: ReadonlyMap<string, number>;
  refused: boolean;
  /** Asks the browser to keep the files. */
  keep: () => Promise<void>;
}

/**
 * How much room there is and what each model takes.
 *
 * @param round a change looks anew: models came or went
 */
export function useDiskRoom(round: unknown): LiveDiskRoom {
  const [room, setRoom] = useState<DiskRoom | null>(null);
  const [byModel, setByModel] = useState<ReadonlyMap<string, number>>(new Map());
  const [refused, setRefused] = useState(false);
  const look = useCallback(async (signal: AbortSignal) => {
    const rows = { list: () => listInstalls(database) };
    try {
      const found = await readUsage(navigator.storage, rows, browserPlaces());
      if (signal.aborted) return;
      setByModel(new Map(found.byModel.map(({ id, bytes }) => [id, bytes])));
      setRoom({ ...found, models: found.byModel.reduce((sum, { bytes }) => sum + bytes, 0) });
    } catch {
      // Nothing is claimed that was not seen: the box then stays away.
      if (!signal.aborted) setRoom(null);
    }
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round looks anew
  useEffect(() => {
    const ended = new AbortController();
    void look(ended.signal);
    return () => ended.abort();
  }, [round, look]);
  const keep = useCallback(async () => {
    setRefused(!(await askPersistence(navigator.storage).catch(() => false)));
    await look(new AbortController().signal);
  }, [look]);
  return { room, byModel, refused, keep };
}
