import { test, expect } from "@playwright/test";
import { launch } from "/work/main/tests/e2e/launch";
import { bundleWorker } from "/work/main/tests/llm/scripted-build";
import { addLibrary } from "/work/main/scripts/model-lib/package-libraries";
import { makeScriptedLibrary, makeScriptedPackage } from "/work/main/tests/llm/scripted-package";
import { fileKey, hubWeights } from "/work/main/lib/understanding/llm/webllm/cache-keys";
import { HUB } from "/work/main/lib/understanding/llm/weights/addresses";
import { queueAnswers } from "/work/main/tests/llm/script-from-page";

test("slice", async () => {
  test.setTimeout(180_000);
  const dir = "/work/scratch/s5/h/ext";
  await bundleWorker("/work/main/tests/llm/scripted-worker.ts", `${dir}/llm-worker.js`);
  await addLibrary(dir, "m1", "m1-scripted.wasm", makeScriptedLibrary());
  const l = await launch({ extensionDir: dir, more: ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"] });
  try {
    const page = await l.context.newPage();
    page.on("console", (m) => console.log("page:", m.text()));
    await page.goto(`chrome-extension://${l.extensionId}/sidepanel.html`);
    await page.waitForTimeout(2000);
    await page.evaluate(async () => {
      const db: IDBDatabase = await new Promise((res, rej) => { const r = indexedDB.open("sellerside"); r.onsuccess = () => res(r.result); r.onerror = () => rej(r.error); });
      const tx = db.transaction(["models", "llmSettings", "conversations", "messages", "assessments"], "readwrite");
      const card = { id: "m1", name: "M1", engine: "webllm", repository: "a/b", revision: "main", files: [], parameters: 1, bytes: 1, vramMb: 1, bufferBytes: null, needsF16: false, contextTokens: 4096, languages: ["en"], licence: "MIT", licenceUrl: null, tier: "light", custom: false };
      tx.objectStore("models").put({ id: "m1", card, source: { kind: "hub" }, state: "ready", failure: null, failureDetail: "", files: [], bytesDone: 1, bytesTotal: 1, speed: null, startedAt: 0, updatedAt: 0, verifiedAt: 0, lastUsedAt: null });
      tx.objectStore("llmSettings").put({ key: "settings", enabled: true, modelId: "m1", provider: "model", mirror: "", idleMinutes: 10, shopFacts: [], wizardDone: true });
      tx.objectStore("conversations").put({ threadKey: "t1", marketplace: "shopee", region: "SG", shopName: null, buyerName: "Mei", order: null, firstSeenAt: 1, updatedAt: 1, lastBuyerAt: 1, flags: [], level: "none", levelRank: 0, sentiments: [], lastIntent: null, handledAt: null, note: "" });
      tx.objectStore("messages").put({ key: "k1", threadKey: "t1", seq: 1, author: "buyer", kind: "text", text: "Where is my parcel? It should have been here by now.", translation: null, at: Date.now(), atSource: "shown", delivery: "shown", nativeId: null, firstSeenAt: 1 });
      await new Promise((r) => (tx.oncomplete = r));
      db.close();
    });
    const model = hubWeights(HUB, "a/b", "main");
    for (const [path, bytes] of Object.entries(makeScriptedPackage())) {
      const file = { path, bytes };
      const key = fileKey(model, file.path);
      await page.evaluate(async ([store, url, b64]) => {
        const bytes = Uint8Array.from(atob(b64), (c) => c.charCodeAt(0));
        await (await caches.open(store)).put(url, new Response(bytes, { headers: { "content-length": String(bytes.length) } }));
      }, [key.store, key.url, Buffer.from(file.bytes).toString("base64")] as const);
    }
    await queueAnswers(page, [{ text: "Thank you for your message. We are checking where your parcel is and will tell you here.", tokensPerSecond: 30 }, ...Array.from({ length: 6 }, () => ({ text: "Thank you, we are checking where your parcel is.", tokensPerSecond: 100 }))]);
    const out = await page.evaluate(async () => {
      const send = (direction: string, type: string, input: unknown) => chrome.runtime.sendMessage({ sellerside: 1, direction, type, input: input ?? null });
      const frames: any[] = [];
      const ch = new BroadcastChannel("sellerside-stream");
      const t0 = performance.now();
      ch.onmessage = ({ data }) => frames.push([Math.round(performance.now() - t0), data.state, data.text.length, data.failure ?? ""]);
      const opened = await send("surface-background", "openHost", null);
      const t1 = performance.now() - t0;
      const probe = await send("to-host", "probe", null);
      const gen = await send("to-host", "generate", { id: "g1", threadKey: "t1", priority: "asked", agentLanguage: "en", task: { kind: "draft", stance: null, instruction: "", language: "en" } });
      const t2 = performance.now() - t0;
      await new Promise((r) => setTimeout(r, 200));
      const status = await send("to-host", "status", null);
      for (let i = 0; i < 300 && !["done", "failed"].includes(frames.at(-1)?.[1]); i++) await new Promise((r) => setTimeout(r, 100));
      const db: IDBDatabase = await new Promise((res) => { const r = indexedDB.open("sellerside"); r.onsuccess = () => res(r.result); });
      const row = await new Promise((res) => { const r = db.transaction("generations").objectStore("generations").get("g1"); r.onsuccess = () => res(r.result); });
      const firsts: number[] = [];
      for (let i = 2; i < 7; i++) {
        const from = performance.now();
        let first = 0;
        ch.onmessage = ({ data }) => { if (!first && data.id === "g" + i && data.text) first = performance.now() - from; frames.push([0, data.state]); };
        await send("to-host", "generate", { id: "g" + i, threadKey: "t1", priority: "asked", agentLanguage: "en", task: { kind: "draft", stance: null, instruction: "", language: "en" } });
        for (let k = 0; k < 300 && !(["done", "failed"].includes(frames.at(-1)?.[1]) && first); k++) await new Promise((r) => setTimeout(r, 20));
        firsts.push(Math.round(first));
      }
      return { firsts, opened, t1, t2, probe, gen, status, frames, row };
    });
    console.log(JSON.stringify(out, null, 1).slice(0, 300));
    expect((out.row as any).state).toBe("done");
  } finally {
    await l.close();
  }
});
