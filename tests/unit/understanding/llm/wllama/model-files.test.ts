import { afterEach, describe, expect, it, vi } from "vitest";
import { openModelFiles, watchReads } from "../../../../../lib/understanding/llm/wllama/model-files";

/** A private file system of names and texts, as far as it is used. */
function fileSystem(files: Record<string, string>) {
  const folder = (prefix: string): object => ({
    getDirectoryHandle: async (name: string) => {
      if (!Object.keys(files).some((path) => path.startsWith(`${prefix}${name}/`)))
        throw new Error("NotFound");
      return folder(`${prefix}${name}/`);
    },
    getFileHandle: async (name: string) => {
      const content = files[`${prefix}${name}`];
      if (content === undefined) throw new Error("NotFound");
      return { getFile: async () => new File([content], name) };
    },
  });
  vi.stubGlobal("navigator", { storage: { getDirectory: async () => folder("") } });
}
afterEach(() => vi.unstubAllGlobals());

describe("openModelFiles", () => {
  it("opens them in their order", async () => {
    fileSystem({ "llm/a/1.gguf": "GGUFone", "llm/a/2.gguf": "GGUFtwo!" });
    const files = await openModelFiles(["llm/a/2.gguf", "llm/a/1.gguf"]);
    expect(files.map(({ size }) => size)).toEqual([8, 7]);
  });
  it.each([[["llm/a/3.gguf"]], [["llm/b/1.gguf"]], [["llm/a/page.html"]], [["llm/a/empty.gguf"]], [[]]])(
    "%j is damaged",
    async (paths) => {
      fileSystem({ "llm/a/1.gguf": "GGUF", "llm/a/page.html": "<html>", "llm/a/empty.gguf": "" });
      await expect(openModelFiles(paths)).rejects.toMatchObject({ reason: "model_damaged" });
    },
  );
});

describe("watchReads", () => {
  it("tells the share that was asked for, of all files together, never backwards", async () => {
    const files = [new File(["x".repeat(60)], "a"), new File(["y".repeat(40)], "b")];
    const shares: number[] = [];
    watchReads(files, (share) => shares.push(share));
    const [a, b] = files as [File, File];
    a.slice(0, 30);
    a.slice(0, 10);
    b.slice(0, 900);
    expect(await a.slice(58, 70).text()).toBe("xx");
    a.slice();
    expect(shares).toEqual([0.3, 0.7, 1]);
  });
});
