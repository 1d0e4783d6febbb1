/** `npx tsx scripts/assemble-sop.ts FOLDER`: makes assets/public/starter/sop.json of one JSON file a note. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { SOP_IDS, type SopFile, sopNoteSchema } from "../lib/domain/sop";

const OUT = new URL("../assets/public/starter/sop.json", import.meta.url);

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder of the notes.");
const notes = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => {
    const parsed = v.safeParse(sopNoteSchema, JSON.parse(readFileSync(join(folder, name), "utf8")));
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    throw new Error(`${name}: ${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
  })
  .sort((a, b) => SOP_IDS.indexOf(a.id) - SOP_IDS.indexOf(b.id));
const missing = SOP_IDS.filter((id) => !notes.some((note) => note.id === id));
if (missing.length > 0) throw new Error(`No note for ${missing.join(", ")}.`);
const file: SopFile = { format: "sellerside-sop", version: 1, notes };
writeFileSync(OUT, `${JSON.stringify(file, null, 2)}\n`);
console.log(`${notes.length} notes`);
