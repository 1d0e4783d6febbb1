import { expect, it } from "vitest";
import { meaningNames } from "../../../components/learned/words";
import { type GlossaryEntry, MAX_GLOSSARY } from "../../../lib/domain/glossary";
import { learned } from "../../../lib/i18n/messages/learned";
import { foldName } from "../../../lib/interchange/columns";
import {
  GLOSSARY_REFUSALS,
  readGlossaryTable,
  writeGlossaryCsv,
} from "../../../lib/interchange/glossary-table";
import { readTable } from "../../../lib/interchange/read-table";
import { entry } from "../understanding/instant/learned/teach";

const names = meaningNames(foldName);
let ids = 0;
async function read(csv: string | Blob, known: readonly GlossaryEntry[] = []) {
  const table = await readTable(new Blob([csv]));
  if (!table.ok) throw new Error(table.reason);
  return readGlossaryTable(table.rows, { names, known, now: 7, makeId: () => `new${ids++}` });
}
const sense = ({ term, language, means, category, region, note, enabled }: GlossaryEntry) => ({
  term,
  language,
  means,
  category,
  region,
  note,
  enabled,
});

it("takes intents, concepts and products, by identifier or name, in either language", async () => {
  const found = await read(
    [
      "Term,Language,Intent or concept,Category,Region",
      "发圈,zh,product,hair,sg",
      "dry,English,Material,,",
      "退一下,中文,申请退款,,",
      "where,,track_order,,",
      "how big,,concept: size,,",
      "按金,,颜色,,MY",
    ].join("\n"),
  );
  expect(found?.refused.map(({ reason }) => reason)).toEqual([]);
  expect(found?.entries.map(sense)).toMatchObject([
    { term: "发圈", language: "zh", means: { product: true }, category: "hair", region: "SG" },
    { language: "en", means: { concept: "material" } },
    { language: "zh", means: { intent: "refund_request" } },
    { language: "", means: { intent: "track_order" } },
    { means: { concept: "size" } },
    { means: { concept: "color" }, region: "MY" },
  ]);
});

it("reads intent and concept from columns of their own", async () => {
  const found = await read("术语\t意图\t概念\nfoo\ttrack_order\t\nbar\t\tsize\nbaz\tthanks\tsize\n");
  expect(found?.entries.map((one) => one.means)).toEqual([{ intent: "track_order" }, { concept: "size" }]);
  expect(found?.refused).toEqual([{ line: 4, reason: "two_meanings", cell: "thanks / size" }]);
});

it("refuses row by row, with the row's number and reason, and takes the others", async () => {
  const found = await read(
    [
      "term,language,meaning,category,region,note",
      ",en,size,,,",
      "a,klingon,size,,,",
      "b,en,nonsense,,,",
      "c,en,,,,",
      `${"d".repeat(101)},en,size,,,`,
      `e,en,size,${"x".repeat(61)},,`,
      "f,en,size,,much too long a region,",
      `g,en,size,,,${"n".repeat(501)}`,
      "",
      "good,en,size,,,",
      "GOOD,en,color,,,",
      'h,"en,size,,,',
      "last,en,size,,,",
    ].join("\n"),
  );
  expect(found?.entries.map(({ term }) => term)).toEqual(["good", "last"]);
  expect(found?.refused.map(({ line, reason }) => [line, reason])).toEqual([
    [2, "no_term"],
    [3, "unknown_language"],
    [4, "unknown_meaning"],
    [5, "no_meaning"],
    [6, "term_too_long"],
    [7, "category_too_long"],
    [8, "region_too_long"],
    [9, "note_too_long"],
    [12, "repeated"],
    [13, "broken_quotes"],
  ]);
  for (const reason of GLOSSARY_REFUSALS) expect(learned).toHaveProperty(`row_${reason}`);
});

it("refuses a table without the columns that it needs", async () => {
  expect(await read("word list\nfoo\n")).toBeNull();
  expect(await read("term,language\nfoo,en\n")).toBeNull();
  expect(await read("发圈,zh,product\n")).toBeNull();
});

it("replaces the entry of the same term, language, category and region, and no other", async () => {
  const known = [entry("Bandeau", { id: "old", at: 3 }), entry("bandeau", { id: "fr", language: "fr" })];
  const found = await read("term,meaning,language\nbandeau,size,\nbandeau,size,de\n", known);
  expect(found?.replaced).toBe(1);
  expect(found?.entries.map(({ id, at }) => [id, at])).toEqual([
    ["old", 3],
    [expect.stringMatching(/^new/), 7],
  ]);
});

it("keeps to the most that are kept, and still replaces", async () => {
  const known = Array.from({ length: MAX_GLOSSARY - 1 }, (_, i) => entry(`t${i}`));
  const found = await read("term,meaning\nt1,size\none more,size\ntoo many,size\nt2,size\n", known);
  expect(found?.entries.map(({ term }) => term)).toEqual(["t1", "one more", "t2"]);
  expect(found?.refused).toEqual([{ line: 4, reason: "full", cell: "too many" }]);
});

it("comes back as it went out, and no cell is a formula", async () => {
  const entries = [
    entry("=SUM(A1)", { means: { intent: "track_order" }, note: 'a,b\n"c"', enabled: false }),
    entry("发圈", { category: "hair", region: "SG", language: "zh" }),
    entry("-x", { means: { concept: "size" } }),
  ];
  const file = writeGlossaryCsv(entries);
  expect(await file.text()).not.toMatch(/(^|[,"\n])[=-]/);
  const back = await read(file);
  expect(back?.refused).toEqual([]);
  expect(back?.entries.map(sense)).toEqual(entries.map(sense));
});
