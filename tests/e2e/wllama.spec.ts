import { rm } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import type { EngineRequest } from "../../lib/understanding/llm/engine";
import type { TinyModel } from "../llm/tiny-gguf";
import { addWllamaLab } from "../llm/wllama-build";
import { type Launched, launch } from "./launch";

/** The second engine for real: a model of noise, in a page of the built extension, under the extension's own policy. */
let folder: string;
let sellerside: Launched;
let page: Page;
const refused: string[] = [];

test.beforeAll(() => openLab());
test.afterAll(() => closeLab());

async function openLab(options?: Parameters<typeof addWllamaLab>[0]): Promise<void> {
  folder = await addWllamaLab(options);
  sellerside = await launch({ extensionDir: folder });
  page = await sellerside.context.newPage();
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.goto(`chrome-extension://${sellerside.extensionId}/lab.html`);
  await page.waitForFunction(() => "wllamaLab" in window);
}

async function closeLab(): Promise<void> {
  await sellerside.close();
  await rm(folder, { recursive: true, force: true });
}

const PATH = "models/noise/noise.gguf";

/** Writes a model into the origin's private file system and loads it. */
async function load(model: TinyModel = {}, contextTokens = 512, abortAt?: number) {
  await page.evaluate(([path, one]) => window.wllamaLab.writeModel(path, one), [PATH, model] as const);
  return page.evaluate(([path, tokens, at]) => window.wllamaLab.load([path], tokens, at ?? undefined), [
    PATH,
    contextTokens,
    abortAt ?? null,
  ] as const);
}

const ASK: EngineRequest = {
  turns: [
    { role: "system", content: "Answer the buyer." },
    { role: "user", content: "Where is my parcel?" },
  ],
  maxTokens: 60,
  temperature: 1,
  topP: 1,
};

function generate(
  change: Partial<EngineRequest> = {},
  doAt = 0,
  what: "abort" | "kill" | "unload" | "again" = "abort",
) {
  return page.evaluate(([request, at, deed]) => window.wllamaLab.generate(request, at, deed), [
    { ...ASK, ...change },
    doAt,
    what,
  ] as const);
}

type Generated = Awaited<ReturnType<typeof generate>>;

function answerOf({ outcome }: Generated) {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.detail}`);
  return outcome.value;
}

const failure = (reason: string) => ({ ok: false, reason });

test("loads from the private file system and streams token by token", async () => {
  const { outcome, progress } = await load();
  expect(outcome).toEqual({ ok: true });
  expect(progress.at(-1)).toEqual({ phase: "warming", share: null });
  const shares = progress.flatMap(({ share }) => share ?? []);
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));

  const generated = await generate({ temperature: 0 });
  const answer = answerOf(generated);
  expect(answer).toMatchObject({ finish: "length", tokens: 60, candidates: null });
  expect(answer.text).toMatch(/^[ -~]{60}$/);
  expect(generated.chunks).toHaveLength(60);
  expect(generated.chunks.map(({ text }) => text).join("")).toBe(answer.text);
  expect(generated.chunks.map(({ tokens }) => tokens)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  // Two turns and the third's beginning by the model's own template, a token a character.
  expect(answer.promptTokens).toBeGreaterThan(ASK.turns.map(({ content }) => content).join("").length);
  // The likeliest token each time: the same again.
  expect(answerOf(await generate({ temperature: 0 })).text).toBe(answer.text);
  expect(answerOf(await generate({ temperature: 1 })).text).not.toBe(answer.text);
});

test("stops in mid-stream at once, keeps what there is and goes on with the next", async () => {
  const stopped = await generate({ maxTokens: 400 }, 12);
  const answer = answerOf(stopped);
  expect(answer.finish).toBe("aborted");
  expect(answer.text).toHaveLength(12);
  expect(stopped.chunks).toHaveLength(12);
  expect(answerOf(await generate({ maxTokens: 8 }))).toMatchObject({ finish: "length", tokens: 8 });
});

test("refuses a second question while one runs", async () => {
  const { outcome, again } = await generate({ maxTokens: 20 }, 3, "again");
  expect(outcome).toMatchObject({ ok: true, value: { tokens: 20 } });
  expect(again).toMatchObject([failure("engine_failed")]);
});

test("ends at a stop text, at the context's end and says when the question is too long", async () => {
  const { text, finish } = answerOf(await generate({ maxTokens: 400, stop: ["a", "e", "u", "$"] }));
  expect(finish).toBe("stop");
  expect(text).not.toMatch(/[aeu$]/);
  const full = answerOf(await generate({ maxTokens: 5_000 }));
  expect(full.finish).toBe("length");
  expect(full.tokens + (full.promptTokens ?? 0)).toBe(512);
  const long = await generate({ turns: [{ role: "user", content: "x".repeat(600) }] });
  expect(long.outcome).toMatchObject(failure("too_long"));
  expect(answerOf(await generate()).finish).toBe("length");
});

test("a schema binds the answer", async () => {
  expect((await load({ bias: { '"': 4 } })).outcome).toEqual({ ok: true });
  const schema = {
    type: "object",
    properties: {
      intent: { enum: ["refund", "shipping", "other"] },
      urgent: { type: "boolean" },
      risks: { type: "array", items: { enum: ["legal", "fraud"] }, maxItems: 2 },
      quote: { type: "string" },
    },
    required: ["intent", "urgent", "risks", "quote"],
    additionalProperties: false,
  };
  const { text, finish } = answerOf(await generate({ schema, maxTokens: 450 }));
  expect(finish).toBe("stop");
  expect(JSON.parse(text)).toEqual({
    intent: expect.stringMatching(/^(refund|shipping|other)$/),
    urgent: expect.any(Boolean),
    risks: expect.any(Array),
    quote: expect.any(String),
  });
  expect((await generate({ schema: { type: "no-such" } })).outcome).toMatchObject(failure("engine_failed"));
  expect(answerOf(await generate({ maxTokens: 5 })).tokens).toBe(5);
});

test("choices bind the answer, and the candidates are told with their probabilities", async () => {
  const choices = ["A", "B", "C", "D"];
  const answer = answerOf(await generate({ choices, topP: 0.00001 }));
  const candidates = answer.candidates ?? [];
  expect(candidates.map(({ text }) => text).toSorted()).toEqual(choices);
  expect(candidates[0]?.text).toBe(answer.text);
  expect(candidates.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
  expect(candidates[0]?.probability).toBeLessThan(0.999);
  const odd = ['say "no"\\\n', "退款", "refund request"];
  expect(odd).toContain(answerOf(await generate({ choices: odd })).text);
});

test("unloads, also in the middle, and loads another", async () => {
  expect((await generate({ maxTokens: 400 }, 5, "unload")).outcome).toMatchObject(failure("engine_failed"));
  expect((await generate()).outcome).toMatchObject(failure("no_model"));
  expect((await load({ seed: 2, endBias: 30 })).outcome).toEqual({ ok: true });
  expect(answerOf(await generate())).toMatchObject({ text: "", finish: "stop" });
  expect(await page.evaluate(() => window.wllamaLab.lost)).toEqual([]);
});

for (const damage of ["magic", "truncated", "missing-tensor", "shape", "no-tokenizer"] as const)
  test(`a damaged file is named: ${damage}`, async () => {
    expect((await load({ damage })).outcome).toMatchObject(failure("model_damaged"));
    expect((await generate()).outcome).toMatchObject(failure("no_model"));
  });

test("a file that is not there is named, a model of another kind is no damage", async () => {
  const gone = await page.evaluate(() => window.wllamaLab.load(["models/none.gguf"]));
  expect(gone.outcome).toMatchObject(failure("model_damaged"));
  expect((await load({ damage: "architecture" })).outcome).toMatchObject(failure("engine_failed"));
});

test("a context that no memory holds is named, and a smaller one is loaded after it", async () => {
  expect((await load({}, 200_000_000)).outcome).toMatchObject(failure("out_of_memory"));
  expect((await load()).outcome).toEqual({ ok: true });
  expect(answerOf(await generate()).tokens).toBe(60);
});

test("loading can be cancelled", async () => {
  expect((await load({}, 512, 0)).outcome).toMatchObject(failure("cancelled"));
  expect((await load({}, 512, 1)).outcome).toMatchObject(failure("cancelled"));
  expect((await generate()).outcome).toMatchObject(failure("no_model"));
  expect((await load()).outcome).toEqual({ ok: true });
});

test("a worker that breaks down is told, once, and the next load starts afresh", async () => {
  // A chat template without end overflows the stack inside the WebAssembly.
  const endless =
    "{% macro f(x) %}{{ f(x + 1) }}{% endmacro %}{% for m in messages %}{{ m['content'] }}" +
    "{% if 'boom' in m['content'] %}{{ f(1) }}{% endif %}{% endfor %}";
  expect((await load({ template: endless })).outcome).toEqual({ ok: true });
  expect(answerOf(await generate()).tokens).toBe(60);
  const broken = await generate({ turns: [{ role: "user", content: "boom" }] });
  expect(broken.outcome).toMatchObject(failure("engine_failed"));
  expect(await page.evaluate(() => window.wllamaLab.lost)).toEqual(["engine_failed"]);
  expect((await generate()).outcome).toMatchObject(failure("no_model"));
  expect((await load()).outcome).toEqual({ ok: true });
  expect(answerOf(await generate()).tokens).toBe(60);
});

test("killed in mid-stream it is over", async () => {
  expect((await generate({ maxTokens: 400 }, 5, "kill")).outcome).toMatchObject(failure("engine_failed"));
  expect((await load()).outcome).toMatchObject(failure("engine_failed"));
  await page.evaluate(() => window.wllamaLab.open({ device: "cpu" }));
  expect((await load()).outcome).toEqual({ ok: true });
  expect(answerOf(await generate()).tokens).toBe(60);
});

test("an isolated page computes with several packed threads, and to the same words", async () => {
  const ask = async () => {
    expect((await load()).outcome).toEqual({ ok: true });
    return answerOf(await generate({ temperature: 0, maxTokens: 12 })).text;
  };
  await page.evaluate(() => window.wllamaLab.open({ device: "cpu", threads: 1 }));
  const alone = await ask();
  await closeLab();
  await openLab({ isolated: true });
  await page.evaluate(() => window.wllamaLab.open({ device: "cpu", threads: 2 }));
  // The second thread asks for its file as soon as it is made.
  const thread = page
    .context()
    .waitForEvent("request", (request) => request.url().endsWith("/wllama/thread.js"));
  expect(await ask()).toBe(alone);
  await thread;
});

test("nothing was against the extension's policy", () => {
  expect(refused).toEqual([]);
});
