import * as v from "valibot";
import { browser } from "wxt/browser";
import { type SopNote, sopFileSchema } from "../../lib/domain/sop";

let reading: Promise<SopNote[]> | null = null;

/** The packaged working instructions; read once, again only after a failure. Rejects then. */
export function readSopNotes(): Promise<SopNote[]> {
  reading ??= readFile().catch((error: unknown) => {
    reading = null;
    throw error;
  });
  return reading;
}

async function readFile(): Promise<SopNote[]> {
  const response = await fetch(browser.runtime.getURL("/starter/sop.json" as "/"));
  if (!response.ok) throw new Error(`starter/sop.json: ${response.status}`);
  return v.parse(sopFileSchema, await response.json()).notes;
}
