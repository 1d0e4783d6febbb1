import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { readEvaluationFiles } from "../../../model/evaluate/read-files";
import { findBrowser } from "../../../scripts/find-browser.mjs";
import { buildLab } from "../overlay-lab/build-lab";

/** Chromium's adapter in software: slow, but the same kernels and the same rules as any other. */
export const SOFTWARE_GPU = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"];

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** A page with the instant classifier, as `window.gpuLab`, and the shipped model beside it. */
export async function openGpuLab(args = SOFTWARE_GPU): Promise<{ browser: Browser; page: Page }> {
  const script = await buildLab("../gpu-lab/gpu-driver.ts");
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", ...args],
  });
  const page = await browser.newPage();
  await page.route("https://gpu.test/**", (route) =>
    route.request().url().endsWith("/instant.bin")
      ? route.fulfill({ body: readFileSync(root("assets/public/model/instant.bin")) })
      : route.fulfill({ contentType: "text/html", body: "<!doctype html><html><body></body></html>" }),
  );
  await page.goto("https://gpu.test/");
  await page.evaluate(script);
  return { browser, page };
}

/** `count` different texts of buyers, evenly from all languages of the corpus and the held-out set. */
export function corpusTexts(count: number): string[] {
  const { messages } = readEvaluationFiles([root("model/corpus"), root("model/held-out")]);
  const texts = [...new Set(messages.map((message) => message.text))];
  if (texts.length < count) throw new Error(`The corpus has ${texts.length} texts only`);
  return Array.from({ length: count }, (_, i) => texts[Math.floor((i * texts.length) / count)] as string);
}
