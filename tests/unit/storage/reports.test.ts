import "fake-indexeddb/auto";
import { afterAll, beforeEach, expect, it } from "vitest";
import type { InsertionRecord } from "../../../lib/domain/insertion";
import { openDatabase } from "../../../lib/storage/database";
import { recordInsertion } from "../../../lib/storage/insertions";
import { readTemplateReport } from "../../../lib/storage/reports";
import { putLibrary, putTemplate } from "../../../lib/storage/templates";
import { readTemplateUsage } from "../../../lib/storage/usage";
import { assessmentRow, libraryRow, templateRow } from "./rows";

const DAY = 86_400_000;
const db = openDatabase("reports");
beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));
afterAll(() => db.close());

const used = (
  id: string,
  templateId: string | null,
  outcome: InsertionRecord["outcome"],
): InsertionRecord => ({
  id,
  threadKey: "t1",
  templateId,
  text: "x",
  at: 90 * DAY,
  outcome,
  closedAt: null,
  keptShare: null,
});

it("reads the reports of what is offered, in the languages that buyers wrote", async () => {
  await putLibrary(db, libraryRow());
  await putLibrary(db, libraryRow({ id: "off", enabled: false }));
  const text = "Your parcel is on its way, we will look at it again for you.";
  const variants = [{ language: "en", region: "", text }];
  await putTemplate(db, templateRow({ id: "a", variants }));
  await putTemplate(db, templateRow({ id: "b", variants }));
  await putTemplate(db, templateRow({ id: "draft", variants, review: "draft" }));
  await putTemplate(db, templateRow({ id: "hidden", variants, libraryId: "off" }));
  await recordInsertion(db, used("1", "a", "sent_as_is"));
  await recordInsertion(db, used("2", "a", "undone"));
  await recordInsertion(db, used("3", null, "undone"));
  const languages = ["th", "th", "th", "th", "en", "en", "en", "de", "other", "other", "other"] as const;
  await db.assessments.bulkAdd(
    languages.map((language, i) => assessmentRow({ messageKey: `${i}`, language })),
  );

  const report = await readTemplateReport(db, 100 * DAY);
  expect(report.languages).toEqual(["th", "en"]);
  expect(report.unused).toEqual(["b"]);
  expect(report.uncovered.find(({ intent }) => intent === "track_order")?.languages).toEqual(["th"]);
  expect(report.competing).toMatchObject([{ better: "a", other: "b", reason: "alike", by: 1 }]);
  expect([...report.usage.keys()]).toEqual(["a"]);
  expect(await readTemplateUsage(db, "a")).toMatchObject({
    uses: 2,
    closed: 2,
    undoneRate: 0.5,
    editRate: 0,
  });
  expect(await readTemplateUsage(db, "b")).toMatchObject({ uses: 0, editRate: null });
});
