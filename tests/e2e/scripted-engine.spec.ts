import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import type { EngineRequest } from "../../lib/understanding/llm/engine";
import { parseLibraries } from "../../lib/understanding/llm/webllm/libraries";
import type { ToWorker } from "../../lib/understanding/llm/worker/protocol";
import { askWorker, emptyCaches, modelAt, openExtensionPage, putPackage } from "../llm/drive-worker";
import { queueAnswers, watchPrompts } from "../llm/script-from-page";
import { makeScriptedBuild, type ScriptedBuild } from "../llm/scripted-build";
import { DEFAULT_ANSWER } from "../llm/scripted-mlc-engine";
import { type Launched, launch } from "./launch";

/** The built extension with the scripted engine in its worker: all of ours around it is what ships. */
const MODEL_ID = "Qwen3-0.6B-q4f32_1-MLC";
const SCRIPT = "/llm-worker.js";
let build: ScriptedBuild;
let launched: Launched;
let page: Page;

test.beforeAll(async () => {
  build = await makeScriptedBuild([MODEL_ID]);
  launched = await launch({ extensionDir: build.dir });
  page = await openExtensionPage(launched);
});
test.afterAll(async () => {
  await launched.close();
  await build.remove();
});
test.beforeEach(async () => {
  await emptyCaches(page);
  await putPackage(page);
});

function load(): ToWorker {
  const list = parseLibraries(JSON.parse(readFileSync(join(build.dir, "llm/libraries.json"), "utf8")));
  const [packed] = list.libraries;
  if (!packed) throw new Error("the scripted build has no library");
  return { kind: "load", id: 1, model: modelAt(page, `/${packed.file}`, packed.integrity, { id: MODEL_ID }) };
}
function write(text: string, more: Partial<EngineRequest> = {}): ToWorker {
  const turns = [{ role: "user" as const, content: text }];
  return { kind: "generate", id: 2, request: { turns, maxTokens: 100, temperature: 0, topP: 1, ...more } };
}

test("loads its stand-in library and its files, and answers by itself", async () => {
  expect(await askWorker(page, SCRIPT, [load()])).toMatchObject({ kind: "loaded" });
  const answer = await askWorker(page, SCRIPT, [load(), write("Hello")]);
  expect(answer).toMatchObject({ kind: "answer", answer: { text: DEFAULT_ANSWER, finish: "stop" } });
});

test("says what a page scripted before its worker was there, and tells what it was asked", async () => {
  const prompts = await watchPrompts(page);
  await queueAnswers(page, [
    { match: "refund", text: "We will look into it." },
    { match: "parcel", text: "It left on Monday.", tokensPerSecond: 200 },
  ]);
  const first = await askWorker(page, SCRIPT, [load(), write("Where is my parcel?")]);
  expect(first.answer?.text).toBe("It left on Monday.");
  const second = await askWorker(page, SCRIPT, [load(), write("I want a refund")]);
  expect(second.answer?.text).toBe("We will look into it.");
  await expect
    .poll(async () => (await prompts()).map(({ turns }) => turns.at(-1)?.content))
    .toEqual(["Where is my parcel?", "I want a refund"]);
});

for (const [after, reason] of [
  ["lose_device", "device_lost"],
  ["oom", "out_of_memory"],
  ["throw", "engine_failed"],
] as const)
  test(`in mid-answer: ${after}`, async () => {
    await queueAnswers(page, [{ text: "One moment", after }]);
    expect(await askWorker(page, SCRIPT, [load(), write("Hello")])).toMatchObject({ kind: "failed", reason });
  });

test("dies as a worker does: its page hears an error", async () => {
  await queueAnswers(page, [{ text: "One moment", after: "die" }]);
  await expect(askWorker(page, SCRIPT, [load(), write("Hello")])).rejects.toThrow("scripted death");
});
