import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { INTENTS } from "../../../lib/domain/intent";
import { RISK_FLAGS } from "../../../lib/domain/risk";
import { findSopNote, SOP_IDS, sopFileSchema, sopNoteSchema, sopText } from "../../../lib/domain/sop";

const path = new URL("../../../assets/public/starter/sop.json", import.meta.url);
const { notes } = v.parse(sopFileSchema, JSON.parse(readFileSync(path, "utf8")));

describe("working instructions", () => {
  it("are there once for every intent that deserves an answer and every risk", () => {
    expect(notes.map(({ id }) => id)).toEqual([...INTENTS.filter((one) => one !== "other"), ...RISK_FLAGS]);
    expect(new Set(SOP_IDS).size).toBe(SOP_IDS.length);
  });

  it.each(notes.map((note) => [note.id, note] as const))("%s says the same in both locales", (_id, note) => {
    const [english, chinese] = [sopText(note, "en"), sopText(note, "zh_CN")];
    expect(chinese.facts).toHaveLength(english.facts.length);
    expect(chinese.steps).toHaveLength(english.steps.length);
    for (const text of [...english.facts, ...english.steps, english.handOver])
      expect(text).not.toMatch(/\p{Script=Han}/u);
    for (const text of [...chinese.facts, ...chinese.steps, chinese.handOver])
      expect(text).toMatch(/\p{Script=Han}/u);
  });

  it("leave the grave cases to a person above the agent", () => {
    for (const id of ["safety", "legal", "dispute"])
      expect(findSopNote(notes, id)?.permission).not.toBe("agent");
    expect(findSopNote(notes, "other")).toBeUndefined();
  });

  it("are refused when they are not whole", () => {
    const [note] = notes;
    expect(v.is(sopNoteSchema, note)).toBe(true);
    expect(v.is(sopNoteSchema, { ...note, permission: "anyone" })).toBe(false);
    expect(v.is(sopNoteSchema, { ...note, steps: { en: ["one"] } })).toBe(false);
    expect(v.is(sopNoteSchema, { ...note, limitHours: -1 })).toBe(false);
  });
});
