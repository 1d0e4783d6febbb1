import type { Page } from "@playwright/test";
import type { ModelInstall } from "../../lib/domain/language-model";
import { writeRows } from "../e2e/stored";
import { type TinyModel, writeTinyGguf } from "./tiny-gguf";

export const NOISE = "noise";

/** Tokens of the noise model's context: its tokens are single bytes, so every prompt is long. */
const CONTEXT = 24_000;

/** Puts a model of noise where installed ones lie, with its row, and chooses it; `page` is one of the extension's. */
export async function installNoise(
  page: Page,
  model: TinyModel = {},
  contextTokens = CONTEXT,
): Promise<void> {
  const bytes = writeTinyGguf({ contextTokens: CONTEXT, ...model });
  await page.evaluate(
    async ([id, base64]) => {
      const root = await navigator.storage.getDirectory();
      const models = await root.getDirectoryHandle("models", { create: true });
      const folder = await models.getDirectoryHandle(id, { create: true });
      const writable = await (await folder.getFileHandle("noise.gguf", { create: true })).createWritable();
      await writable.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await writable.close();
    },
    [NOISE, Buffer.from(bytes).toString("base64")] as const,
  );
  await writeRows(page, "models", [installRow(bytes.length, contextTokens)]);
  await writeRows(page, "llmSettings", [
    { key: "settings", enabled: true, provider: "model", modelId: NOISE },
  ]);
}

function installRow(size: number, contextTokens: number): ModelInstall {
  const file = { path: "noise.gguf", size, sha256: null };
  return {
    id: NOISE,
    card: {
      id: NOISE,
      name: "Noise",
      engine: "wllama",
      repository: null,
      revision: "main",
      files: [file],
      parameters: 0.001,
      bytes: size,
      vramMb: 10,
      bufferBytes: null,
      needsF16: false,
      contextTokens,
      languages: ["en"],
      licence: "none",
      licenceUrl: null,
      tier: "light",
      custom: true,
    },
    source: { kind: "local" },
    state: "ready",
    failure: null,
    failureDetail: "",
    files: [{ ...file, done: size, verified: true }],
    bytesDone: size,
    bytesTotal: size,
    speed: null,
    startedAt: 0,
    updatedAt: 0,
    verifiedAt: 0,
    lastUsedAt: null,
  };
}
