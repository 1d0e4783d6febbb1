import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import { DEFAULT_LLM_SETTINGS } from "../../../lib/domain/language-model";
import { openDatabase, type SellersideDatabase } from "../../../lib/storage/database";
import { readLlmSettings, writeLlmSettings } from "../../../lib/storage/llm-settings";

let db: SellersideDatabase;
let count = 0;
function fresh(): SellersideDatabase {
  db = openDatabase(`llm-settings-${count++}`);
  return db;
}
afterEach(() => db.close());

describe("the language model's settings", () => {
  it("are the defaults at first", async () => {
    expect(await readLlmSettings(fresh())).toEqual(DEFAULT_LLM_SETTINGS);
    expect(DEFAULT_LLM_SETTINGS).toMatchObject({
      enabled: true,
      modelId: null,
      mirror: "",
      wizardDone: false,
    });
  });

  it("keep what is not changed", async () => {
    fresh();
    await writeLlmSettings(db, { modelId: "m", shopFacts: ["We ship from Hanoi."] });
    const all = await writeLlmSettings(db, { idleMinutes: 30 });
    expect(all).toEqual({
      ...DEFAULT_LLM_SETTINGS,
      modelId: "m",
      shopFacts: ["We ship from Hanoi."],
      idleMinutes: 30,
    });
    expect(await readLlmSettings(db)).toEqual(all);
  });

  it("of two writers at once are both kept", async () => {
    fresh();
    await Promise.all([
      writeLlmSettings(db, { modelId: "m" }),
      writeLlmSettings(db, { mirror: "https://mirror.example" }),
    ]);
    expect(await readLlmSettings(db)).toMatchObject({ modelId: "m", mirror: "https://mirror.example" });
  });

  it("with a broken field fall back for that field only", async () => {
    fresh();
    await db
      .table("llmSettings")
      .put({ key: "settings", modelId: "m", idleMinutes: -5, provider: "cloud", enabled: "yes" });
    expect(await readLlmSettings(db)).toEqual({ ...DEFAULT_LLM_SETTINGS, modelId: "m" });
  });
});
