import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";
import { beforeEach, describe, expect, it } from "vitest";
import type { ModelCard } from "../../../../../lib/domain/language-model";
import { toEngineModel } from "../../../../../lib/understanding/llm/weights/engine-model";
import { importLocal } from "../../../../../lib/understanding/llm/weights/import-local";
import { inspectLocal, type LocalPackage } from "../../../../../lib/understanding/llm/weights/inspect-local";
import {
  BadPick,
  filesFromDirectory,
  filesFromPick,
  filesFromZip,
  type LocalFile,
} from "../../../../../lib/understanding/llm/weights/local-files";
import { makeGguf } from "../../../../llm/gguf-bytes";
import { type MadeUpModel, madeUpCard, madeUpWebllm } from "../../../../llm/made-up-model";
import { memoryOpfs } from "../../../../llm/memory-opfs";
import { type WeightWorld, weightWorld } from "../../../../llm/weight-world";

const model = madeUpWebllm();
const { signal } = new AbortController();
let world: WeightWorld;
beforeEach(() => {
  world = weightWorld();
});

function picked(files: MadeUpModel["files"], folder = "Made-up-0.5B-q4f32_1-MLC/"): LocalFile[] {
  return Object.entries(files).map(([path, body]) => {
    const file = new File([body], path);
    return { path: folder + path, size: file.size, open: () => file.stream() };
  });
}

async function packageOf(files: readonly LocalFile[], as: ModelCard | null = null): Promise<LocalPackage> {
  const outcome = await inspectLocal(files, as, signal);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.package;
}

async function problemsOf(files: readonly LocalFile[]) {
  const outcome = await inspectLocal(files, null, signal);
  return outcome.ok ? [] : outcome.problems.map(({ kind, path }) => `${kind}: ${path}`);
}

function without(path: string): MadeUpModel["files"] {
  const { [path]: _gone, ...rest } = model.files;
  return rest;
}

async function zip(files: Record<string, Uint8Array<ArrayBuffer> | string>, options = {}): Promise<File> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [path, body] of Object.entries(files))
    await writer.add(path, typeof body === "string" ? new TextReader(body) : new Uint8ArrayReader(body));
  return new File([await writer.close()], "model.zip");
}

describe("a picked folder", () => {
  it("is copied under the engine's keys, looked at, and ready", async () => {
    const found = await packageOf(picked({ ...model.files, "README.md": "x", ".gitattributes": "x" }));
    const row = await importLocal(found, world, signal);
    expect(row).toMatchObject({
      state: "ready",
      source: { kind: "local" },
      bytesDone: found.bytes,
      failure: null,
    });
    expect(world.states).toEqual(["importing", "verifying", "ready"]);
    expect(row?.card).toMatchObject({
      id: "Made-up-0.5B-q4f32_1-MLC",
      custom: true,
      parameters: 0.5,
      needsF16: false,
    });
    const base = "https://local.invalid/Made-up-0.5B-q4f32_1-MLC/resolve/local/";
    expect(Object.keys(world.store.list()).sort()).toEqual(
      Object.keys(model.files)
        .map((path) => `webllm/${path.startsWith("mlc") ? "config" : "model"} ${base}${path}`)
        .sort(),
    );
    const library = { modelId: found.card.id, file: "llm/x.wasm", integrity: "sha256-x", bytes: 1 };
    if (row) expect(toEngineModel(row, library, "/llm/x.wasm")).toMatchObject({ weights: base });
    expect(world.book).toEqual([]);
  });

  it("under the name of a model of the catalogue is that model", async () => {
    const found = await packageOf(picked(model.files, "from usb/Qwen3-0.6B-q4f16_1-MLC/"));
    expect(found.card).toMatchObject({ id: "Qwen3-0.6B-q4f16_1-MLC", custom: false });
    await importLocal(found, world, signal);
    const keys = Object.keys(world.store.list());
    expect(
      keys.every((key) =>
        key.includes(" https://huggingface.co/mlc-ai/Qwen3-0.6B-q4f16_1-MLC/resolve/main/"),
      ),
    ).toBe(true);
  });

  it("may be called anything when she says which model it is", async () => {
    const as = madeUpCard({ id: "said" });
    expect((await packageOf(picked(model.files, "x/"), as)).card).toEqual(as);
  });

  it("of an older package has its list of shards renamed", async () => {
    const { "tensor-cache.json": list = "", ...rest } = model.files;
    const found = await packageOf(picked({ ...rest, "ndarray-cache.json": list }));
    expect((await importLocal(found, world, signal))?.state).toBe("ready");
    expect(Object.keys(world.store.list()).some((key) => key.includes("ndarray"))).toBe(false);
  });

  it.each([
    ["mlc-chat-config.json", ["no_config: mlc-chat-config.json"]],
    ["tensor-cache.json", ["no_tensor_list: tensor-cache.json"]],
    ["tokenizer.json", ["no_tokenizer: tokenizer.json"]],
    ["params_shard_1.bin", ["missing_shard: params_shard_1.bin"]],
  ])("without %s says so", async (path, problems) => {
    expect(await problemsOf(picked(without(path)))).toEqual(problems);
  });

  it.each([
    ["mlc-chat-config.json", "{}", "bad_config: m/mlc-chat-config.json"],
    ["tensor-cache.json", '{"records":[]}', "bad_tensor_list: m/tensor-cache.json"],
    ["params_shard_0.bin", "short", "wrong_size: params_shard_0.bin"],
    ["tokenizer.json", "", "no_tokenizer: tokenizer.json"],
  ])("with a broken %s says so", async (path, body, problem) => {
    expect(await problemsOf(picked({ ...model.files, [path]: body }, "m/"))).toEqual([problem]);
  });

  it("says everything that is missing at once", async () => {
    const few = {
      "mlc-chat-config.json": model.files["mlc-chat-config.json"] ?? "",
      "tensor-cache.json": model.files["tensor-cache.json"] ?? "",
    };
    expect(await problemsOf(picked(few))).toHaveLength(4);
  });

  it("with two models, or with none, is refused", async () => {
    expect(await problemsOf([...picked(model.files, "a/"), ...picked(model.files, "b/")])).toEqual([
      "several_models: b/mlc-chat-config.json",
    ]);
    expect(await problemsOf(filesFromPick([new File(["x"], "holiday.jpg")]))).toEqual([
      "nothing_here: holiday.jpg",
    ]);
    expect(await problemsOf([])).toEqual(["nothing_here: "]);
  });

  it("can be a folder handle", async () => {
    const disk = memoryOpfs();
    const folder = await disk.root.getDirectoryHandle("Made-up", { create: true });
    for (const [path, body] of Object.entries(model.files)) {
      const writable = await (await folder.getFileHandle(path, { create: true })).createWritable();
      await new Blob([body]).stream().pipeTo(writable as WritableStream<Uint8Array<ArrayBuffer>>);
    }
    const found = await packageOf(await filesFromDirectory(folder));
    expect((await importLocal(found, world, signal))?.state).toBe("ready");
  });
});

describe("a copy", () => {
  it("whose bytes are not those of the list's hashes is not ready", async () => {
    const files = { ...model.files, "params_shard_2.bin": new Uint8Array(90_000) };
    const row = await importLocal(await packageOf(picked(files)), world, signal);
    expect(row).toMatchObject({
      state: "failed",
      failure: "model_damaged",
      failureDetail: "params_shard_2.bin: wrong_hash",
    });
  });

  it("onto a full disk says so and can be done again", async () => {
    const found = await packageOf(picked(model.files));
    world.setFree(1_000);
    expect(await importLocal(found, world, signal)).toMatchObject({ state: "failed", failure: "disk_full" });
    world.setFree(null);
    world.store.setMost(200_000);
    expect(await importLocal(found, world, signal)).toMatchObject({ state: "failed", failure: "disk_full" });
    world.store.setMost(2 ** 30);
    expect(await importLocal(found, world, signal)).toMatchObject({ state: "ready", failure: null });
  });

  it("that is aborted leaves nothing", async () => {
    const found = await packageOf(picked(model.files));
    const stop = new AbortController();
    const { change } = world.rows;
    world.rows.change = async (id, part) => {
      stop.abort();
      return change(id, part);
    };
    expect(await importLocal(found, world, stop.signal)).toBeNull();
    expect([world.table.size, world.store.list(), world.opfs.list()]).toEqual([0, {}, {}]);
  });

  it("of a file that cannot be read any more fails by name", async () => {
    const files = picked(model.files).map((file) =>
      file.path.endsWith("shard_1.bin")
        ? {
            ...file,
            open: () =>
              new ReadableStream<Uint8Array<ArrayBuffer>>({
                start: (c) => c.error(new Error("the stick was pulled out")),
              }),
          }
        : file,
    );
    const row = await importLocal(await packageOf(files), world, signal);
    expect(row).toMatchObject({ state: "failed" });
    expect(row?.failureDetail).toContain("pulled out");
  });
});

describe("a .zip archive", () => {
  it("is unpacked on the way", async () => {
    const archive = await zip(
      Object.fromEntries(Object.entries(model.files).map(([path, body]) => [`some folder/m/${path}`, body])),
    );
    const found = await packageOf(await filesFromZip(archive));
    expect((await importLocal(found, world, signal))?.state).toBe("ready");
  });

  it("of the large kind (zip64) is, too", async () => {
    const found = await packageOf(await filesFromZip(await zip(model.files, { zip64: true })));
    expect((await importLocal(found, world, signal))?.state).toBe("ready");
  });

  it.each([["../mlc-chat-config.json"], ["m/../../x.bin"], ["/etc/x.bin"], ["C:/x.bin"]])(
    "with an entry %s is refused",
    async (path) => {
      await expect(zip({ [path]: "x" }).then(filesFromZip)).rejects.toMatchObject({ kind: "bad_archive" });
    },
  );

  it("that is locked, or none at all, is refused", async () => {
    await expect(zip({ "a.bin": "x" }, { password: "made up" }).then(filesFromZip)).rejects.toBeInstanceOf(
      BadPick,
    );
    await expect(filesFromZip(new File(["no archive"], "x.zip"))).rejects.toMatchObject({
      kind: "bad_archive",
    });
  });

  it("whose contents are damaged fails while they are read", async () => {
    const archive = await zip(model.files, { level: 0 });
    const bytes = new Uint8Array(await archive.arrayBuffer());
    const marker = Buffer.from(bytes).indexOf(
      Buffer.from(model.files["params_shard_0.bin"] as Uint8Array).subarray(0, 64),
    );
    expect(marker).toBeGreaterThan(0);
    bytes[marker + 1_000] = (bytes[marker + 1_000] ?? 0) ^ 0xff;
    const found = await packageOf(await filesFromZip(new File([bytes], "x.zip")));
    expect((await importLocal(found, world, signal))?.state).toBe("failed");
  });
});

describe("a .gguf file", () => {
  function gguf(name: string, bytes = makeGguf({}).bytes): LocalFile[] {
    return filesFromPick([new File([bytes], name)]);
  }

  it("is a model by itself", async () => {
    const found = await packageOf(gguf("my model (v2).gguf"));
    expect(found.gguf).toMatchObject({ architecture: "llama", quantisation: "Q8_0", hasChatTemplate: true });
    expect(found.card).toMatchObject({
      id: "my-model-v2",
      name: "Made-up",
      engine: "wllama",
      custom: true,
      contextTokens: 4096,
    });
    const row = await importLocal(found, world, signal);
    expect(row?.state).toBe("ready");
    expect(world.opfs.list()).toEqual({ "models/my-model-v2/my-model-v2.gguf": found.bytes });
    if (row)
      expect(toEngineModel(row, null, "")).toMatchObject({
        engine: "wllama",
        files: ["models/my-model-v2/my-model-v2.gguf"],
      });
  });

  it("of the catalogue is that model", async () => {
    expect((await packageOf(gguf("Qwen3-0.6B-Q8_0.gguf"))).card).toMatchObject({
      id: "Qwen3-0.6B-Q8_0-GGUF",
      custom: false,
    });
  });

  it("in parts needs all of them", async () => {
    const parts = [1, 2, 3].map((at) => new File([makeGguf({}).bytes], `m-0000${at}-of-00003.gguf`));
    expect((await packageOf(filesFromPick(parts))).files).toHaveLength(3);
    expect(await problemsOf(filesFromPick(parts.slice(0, 2)))).toEqual([
      "missing_shard: m-00003-of-00003.gguf",
    ]);
  });

  it("that is none, cut off, or one of several says so", async () => {
    expect(await problemsOf(gguf("x.gguf", new Uint8Array(100)))).toEqual(["not_gguf: x.gguf"]);
    const { bytes, dataStart } = makeGguf({});
    expect(await problemsOf(gguf("x.gguf", bytes.slice(0, dataStart + 100)))).toEqual(["wrong_size: x.gguf"]);
    expect(await problemsOf(gguf("x.gguf", bytes.slice(0, 100)))).toEqual(["gguf_damaged: x.gguf"]);
    expect(await problemsOf([...gguf("a.gguf"), ...gguf("b.gguf")])).toEqual(["several_models: b.gguf"]);
  });
});
