import { describe, expect, it } from "vitest";
import {
  checkMirror,
  fileAddress,
  isPlainPath,
  isWeightFile,
} from "../../../../../lib/understanding/llm/weights/addresses";
import { cacheBase } from "../../../../../lib/understanding/llm/weights/engine-model";
import { madeUpCard } from "../../../../llm/made-up-model";

describe("a mirror's address", () => {
  it.each([
    ["https://mirror.example", "https://mirror.example"],
    ["  https://Mirror.Example:8443/models///  ", "https://mirror.example:8443/models"],
    ["http://localhost:9000/", "http://localhost:9000"],
    ["http://127.0.0.1:9000", "http://127.0.0.1:9000"],
    ["http://[::1]:9000/x", "http://[::1]:9000/x"],
  ])("%s is taken", (typed, base) => {
    expect(checkMirror(typed)).toEqual({ ok: true, base });
  });

  it.each([
    ["http://mirror.example", "not_https"],
    ["http://127.0.0.1.example", "not_https"],
    ["http://10.0.0.2", "not_https"],
    ["https://me:secret@mirror.example", "has_credentials"],
    ["https://mirror.example/?token=1", "has_query"],
    ["https://mirror.example/#x", "has_query"],
    ["mirror.example", "not_an_address"],
    ["javascript:alert(1)", "not_an_address"],
    ["ftp://mirror.example", "not_an_address"],
    ["https://", "not_an_address"],
    ["", "not_an_address"],
  ])("%s is refused: %s", (typed, problem) => {
    expect(checkMirror(typed)).toEqual({ ok: false, problem });
  });
});

describe("a file's address", () => {
  const card = madeUpCard({ id: "m", repository: "owner/name", revision: "v1.0" });

  it("is base, repository, revision, file", () => {
    expect(fileAddress(card, { kind: "hub" }, "tensor-cache.json")).toBe(
      "https://huggingface.co/owner/name/resolve/v1.0/tensor-cache.json",
    );
    expect(
      fileAddress(card, { kind: "mirror", base: "https://mirror.example/hf" }, "a/params_shard_0.bin"),
    ).toBe("https://mirror.example/hf/owner/name/resolve/v1.0/a/params_shard_0.bin");
  });

  it("is none for local sources, wrong mirrors and anything that is no weight, configuration or tokenizer", () => {
    expect(fileAddress(card, { kind: "local" }, "tensor-cache.json")).toBeNull();
    expect(
      fileAddress(card, { kind: "mirror", base: "http://mirror.example" }, "tensor-cache.json"),
    ).toBeNull();
    expect(fileAddress({ ...card, repository: null }, { kind: "hub" }, "tensor-cache.json")).toBeNull();
    for (const path of [
      "model.wasm",
      "x.js",
      "x.mjs",
      "README.md",
      "a.bin.js",
      "../x.bin",
      "mlc-chat-config.json/x.html",
    ])
      expect(fileAddress(card, { kind: "hub" }, path), path).toBeNull();
  });

  it.each([
    "..",
    "../a.bin",
    "a/../b.bin",
    "/a.bin",
    "a//b.bin",
    "a\\b.bin",
    "C:/a.bin",
    "./a.bin",
    "a b.bin",
    "",
  ])("%s is no plain path", (path) =>
    expect([isPlainPath(path), isWeightFile(path)]).toEqual([false, false]),
  );
});

describe("the cache's keys", () => {
  it("lie under the hub's address, or under one that no network answers", () => {
    expect(cacheBase({ id: "m", repository: "owner/name", revision: "main" })).toBe(
      "https://huggingface.co/owner/name/resolve/main/",
    );
    expect(cacheBase({ id: "m", repository: null, revision: "local" })).toBe(
      "https://local.invalid/m/resolve/local/",
    );
  });
});
