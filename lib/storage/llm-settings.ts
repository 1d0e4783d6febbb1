import * as v from "valibot";
import { type LlmSettings, llmSettingsSchema } from "../domain/language-model";
import type { SellersideDatabase } from "./database";

const KEY = "settings";

/** The language model's settings; a missing or broken field falls back to its default. */
export async function readLlmSettings(db: SellersideDatabase): Promise<LlmSettings> {
  return v.parse(llmSettingsSchema, (await db.llmSettings.get(KEY)) ?? {});
}

/** Changes some settings and answers all of them. */
export async function writeLlmSettings(
  db: SellersideDatabase,
  partial: Partial<LlmSettings>,
): Promise<LlmSettings> {
  return db.transaction("rw", db.llmSettings, async () => {
    const next = v.parse(llmSettingsSchema, { ...(await readLlmSettings(db)), ...partial });
    await db.llmSettings.put({ key: KEY, ...next });
    return next;
  });
}
