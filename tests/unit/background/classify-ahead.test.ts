import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createContentHandlers } from "../../../entrypoints/background/content-handlers";
import { loadThread } from "../../../lib/storage/conversations";
import { openDatabase } from "../../../lib/storage/database";
import { writeSettings } from "../../../lib/storage/settings";
import type { BatchClassifier } from "../../../lib/understanding/instant/classifier";
import { line, SHOPEE, scriptedClassifier, update } from "./scene";

const db = openDatabase("classify-ahead");
const handlersWith = (classifier: BatchClassifier) =>
  createContentHandlers({ db, getClassifier: async () => classifier, now: () => 1 });

/** Says which side ran; the other side is slower than a transaction may wait. */
function twoSided(version?: string) {
  const scripted = scriptedClassifier({}, version);
  const classify = vi.fn(scripted.classify);
  const classifyBatch = vi.fn<BatchClassifier["classifyBatch"]>(async (texts, choice) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return scripted.classify(texts).map((one) => ({ ...one, backend: choice === "gpu" ? "gpu" : "cpu" }));
  });
  return { ...scripted, classify, classifyBatch };
}

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
});
afterAll(() => db.close());

describe("an update", () => {
  it("is one batch of the buyer's texts, on the side that the agent chose, and stored with its side", async () => {
    await writeSettings({ backend: "gpu" });
    const classifier = twoSided();
    const messages = [line("one"), line("mine", { author: "seller" }), line("two"), line("one"), line(" ")];
    const answer = await handlersWith(classifier).updateThread(update(messages), SHOPEE);
    expect(classifier.classifyBatch.mock.calls).toEqual([[["one", "two"], "gpu"]]);
    expect(classifier.classify).not.toHaveBeenCalled();
    expect(answer.assessments.map((one) => one.backend)).toEqual(["gpu", "gpu", "gpu"]);
    expect((await loadThread(db, "t1")).assessments.map((one) => one.backend)).toEqual(["gpu", "gpu", "gpu"]);
  });

  it("understands stored messages of an older model at once, beside the batch", async () => {
    await handlersWith(twoSided("old")).updateThread(update([line("before")]), SHOPEE);
    const classifier = twoSided("new");
    await handlersWith(classifier).updateThread(update([line("after")]), SHOPEE);
    expect(classifier.classifyBatch.mock.calls).toEqual([[["after"], "auto"]]);
    expect(classifier.classify.mock.calls).toEqual([[["before"]]]);
    expect((await loadThread(db, "t1")).assessments.map((one) => one.model)).toEqual(["new", "new"]);
  });
});
