import { listBelow } from "./opfs";
import type { InstallRows, WeightPlaces } from "./places";
import { folderOf } from "./places";
import { openShelf } from "./shelf";

export interface DiskUsage {
  /** Of the whole extension, bytes; null where the browser does not tell. */
  used: number | null;
  quota: number | null;
  /** The browser promised not to clear it when the disk runs full. */
  persisted: boolean;
  /** Finished and unfinished files of each model, bytes. */
  byModel: { id: string; bytes: number }[];
}

/** What lies on this disk. Never asks the network. */
export async function readUsage(
  storage: Pick<StorageManager, "estimate" | "persisted">,
  rows: Pick<InstallRows, "list">,
  places: WeightPlaces,
): Promise<DiskUsage> {
  const { usage, quota } = await storage.estimate();
  const byModel: DiskUsage["byModel"] = [];
  for (const { id, card, files } of await rows.list()) {
    const inFolder = await listBelow(await places.root(), folderOf(id));
    let bytes = inFolder.reduce((sum, file) => sum + file.size, 0);
    if (card.engine === "webllm") {
      const shelf = openShelf(card, places);
      for (const { path } of files) bytes += (await shelf.sizeOf(path)) ?? 0;
    }
    byModel.push({ id, bytes });
  }
  return { used: usage ?? null, quota: quota ?? null, persisted: await storage.persisted(), byModel };
}

/** Asks the browser to keep the files when the disk runs full; false when it will not promise. */
export async function askPersistence(
  storage: Pick<StorageManager, "persist" | "persisted">,
): Promise<boolean> {
  return (await storage.persisted()) || (await storage.persist());
}
