import { parse } from "valibot";
import { describe, expect, it } from "vitest";
import { modelCardSchema } from "../../../../../lib/domain/language-model";
import { parseCustomModel, splitFiles } from "../../../../../lib/understanding/llm/weights/custom-card";
import { createDownloads } from "../../../../../lib/understanding/llm/weights/downloads";
import { remainingSeconds, Speedometer } from "../../../../../lib/understanding/llm/weights/speed";
import { readUsage } from "../../../../../lib/understanding/llm/weights/usage";
import { startFlakyServer } from "../../../../llm/flaky-server";
import { asServed, madeUpWebllm } from "../../../../llm/made-up-model";
import { weightWorld } from "../../../../llm/weight-world";

describe("a model that she names", () => {
  it.each([
    [
      "mlc-ai/Some-1.7B-q4f16_1-MLC",
      { id: "Some-1.7B-q4f16_1-MLC", engine: "webllm", needsF16: true, parameters: 1.7 },
    ],
    [
      " https://huggingface.co/mlc-ai/Some-360M-q4f32_1-MLC/ ",
      { repository: "mlc-ai/Some-360M-q4f32_1-MLC", parameters: 0.36 },
    ],
    [
      "https://mirror.example/a/b/tree/v2?x=1",
      { repository: "a/b", revision: "v2", engine: "webllm", parameters: 0 },
    ],
    [
      "a/b-GGUF/c-3B.Q4_K_M.gguf",
      { id: "c-3B.Q4_K_M", engine: "wllama", repository: "a/b-GGUF", parameters: 3 },
    ],
    [
      "https://huggingface.co/a/b/resolve/main/sub/c.gguf",
      { files: [{ path: "sub/c.gguf", size: null, sha256: null }] },
    ],
  ])("%s becomes a card", (typed, fields) => {
    const custom = parseCustomModel(typed);
    expect(custom).toMatchObject({ ok: true, card: { ...fields, custom: true, languages: [], licence: "" } });
    if (custom.ok) expect(parse(modelCardSchema, custom.card)).toEqual(custom.card);
  });

  it.each([
    ["", "not_a_model"],
    ["just-a-name", "not_a_model"],
    ["../..", "not_a_model"],
    ["a/b-GGUF", "not_weights"],
    ["a/b/resolve/main/model.wasm", "not_weights"],
    ["a/b/resolve/main/../c.gguf", "not_weights"],
  ])("%s is refused: %s", (typed, problem) => {
    expect(parseCustomModel(typed)).toEqual({ ok: false, problem });
  });

  it("in parts has all of them", () => {
    expect(splitFiles("a/m-00001-of-00002.gguf")).toEqual([
      "a/m-00001-of-00002.gguf",
      "a/m-00002-of-00002.gguf",
    ]);
    expect(splitFiles("m.gguf")).toEqual(["m.gguf"]);
  });
});

describe("speed", () => {
  it("is that of the last five seconds", () => {
    const meter = new Speedometer();
    expect(meter.read()).toBeNull();
    meter.add(0, 0);
    expect(meter.read()).toBeNull();
    for (let at = 1; at <= 10; at++) meter.add(at * 1_000, at * 1_000);
    expect(meter.read()).toBe(1_000);
    for (let at = 11; at <= 16; at++) meter.add(at * 1_000, 10_000 + (at - 10) * 50_000);
    expect(meter.read()).toBe(50_000);
  });

  it("begins anew when a file does", () => {
    const meter = new Speedometer();
    meter.add(0, 0);
    meter.add(1_000, 5_000);
    meter.add(2_000, 100);
    expect(meter.read()).toBeNull();
  });

  it("tells the time that is left, where it can", () => {
    expect(remainingSeconds({ bytesDone: 100, bytesTotal: 1_100, speed: 300 })).toBe(4);
    expect(remainingSeconds({ bytesDone: 100, bytesTotal: null, speed: 300 })).toBeNull();
    expect(remainingSeconds({ bytesDone: 100, bytesTotal: 1_100, speed: null })).toBeNull();
  });
});

describe("disk use", () => {
  it("counts what really lies there, model by model", async () => {
    const model = madeUpWebllm();
    const server = await startFlakyServer(asServed(model));
    const world = weightWorld();
    const life = new AbortController();
    const downloads = createDownloads(world, life.signal);
    const source = { kind: "mirror", base: server.base } as const;
    await downloads.start(model.card, source);
    await downloads.idle();
    const half = { ...model.card, id: "half", repository: "made-up/half" };
    server.put("/made-up/half/resolve/main/mlc-chat-config.json", model.files["mlc-chat-config.json"] ?? "");
    await downloads.start(half, source);
    await downloads.idle();
    await server.stop();
    const whole = Object.values(model.files).reduce((sum, body) => sum + body.length, 0);
    const storage = { estimate: async () => ({ usage: 5, quota: 10 }), persisted: async () => true };
    expect(await readUsage(storage, world.rows, world.places)).toEqual({
      used: 5,
      quota: 10,
      persisted: true,
      byModel: [
        { id: model.card.id, bytes: whole },
        { id: "half", bytes: model.files["mlc-chat-config.json"]?.length },
      ],
    });
  });
});
