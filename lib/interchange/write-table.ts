import Papa from "papaparse";
import type { Template } from "../domain/template";
import { FIELDS, OWN_HEADERS } from "./columns";
import { breathe, type Progress } from "./pace";
import { writeZip } from "./zip-archive";

/** What a spreadsheet takes for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet runs as a formula: an apostrophe before what looks like one. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guardCell` away again. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

export interface WriteOptions {
  /** Name path of a folder, outermost first. */
  folderPath: (template: Template) => readonly string[];
  signal?: AbortSignal;
  /** In templates. */
  onProgress?: Progress;
}

const CHUNK = 500;

/** Header and rows of templates: one row for each text, so that translators see them below each other. */
export async function tableOf(templates: readonly Template[], options: WriteOptions): Promise<string[][]> {
  const table = [FIELDS.map((field) => OWN_HEADERS[field])];
  for (const [at, template] of templates.entries()) {
    if (at % CHUNK === 0) {
      options.onProgress?.(at, templates.length);
      await breathe(options.signal);
    }
    const folder = options.folderPath(template).join(" / ");
    template.variants.forEach((variant, index) => {
      const { titles, order, conditions, source, slots, createdAt, updatedAt, usedCount, lastUsedAt } =
        template;
      const rest = { titles, order, conditions, source, slots, createdAt, updatedAt, usedCount, lastUsedAt };
      const cells: Record<(typeof FIELDS)[number], string> = {
        id: template.id,
        title: template.title,
        text: variant.text,
        language: variant.language,
        region: variant.region,
        folder,
        shortcut: template.shortcut,
        tags: template.tags.join("; "),
        intents: template.intents.join("; "),
        marketplaces: template.marketplaces.join("; "),
        regions: template.regions.join("; "),
        stages: template.stages.join("; "),
        tone: template.tone,
        review: template.review,
        notes: template.notes,
        data: index === 0 ? JSON.stringify(rest) : "",
      };
      table.push(FIELDS.map((field) => cells[field]));
    });
  }
  options.onProgress?.(templates.length, templates.length);
  return table;
}

/** Templates as CSV, in UTF-8 with the mark that Excel needs to see that it is. */
export async function writeCsv(templates: readonly Template[], options: WriteOptions): Promise<Blob> {
  const table = await tableOf(templates, options);
  const text = Papa.unparse(
    table.map((row) => row.map(guardCell)),
    { newline: "\r\n" },
  );
  return new Blob(["\ufeff", text, "\r\n"], { type: "text/csv" });
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** Widths in characters, by header. */
const WIDTHS: Record<string, number> = { title: 32, text: 70, notes: 32, folder: 20, tags: 20, intents: 20 };

/**
 * Templates as an Excel workbook. Every cell is marked as text, which no spreadsheet runs. Written here because packing
 * libraries start workers out of text, which an extension page forbids.
 */
export async function writeWorkbook(
  templates: readonly Template[],
  options: WriteOptions & { sheetName: string },
): Promise<Blob> {
  const table = await tableOf(templates, options);
  const header = table[0] ?? [];
  const columns = header
    .map((name, at) => `<col min="${at + 1}" max="${at + 1}" width="${WIDTHS[name] ?? 14}" customWidth="1"/>`)
    .join("");
  const rows = table.map((row, at) => {
    const cells = row.map((cell, column) => {
      if (cell === "") return "";
      const style = at === 0 ? 1 : header[column] === "text" ? 2 : 0;
      return `<c r="${columnName(column)}${at + 1}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
    });
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const parts: [string, string][] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    ],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(sheetName(options.sheetName))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
      ]),
    ],
    [
      "xl/styles.xml",
      `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" applyNumberFormat="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`,
    ],
    [
      "xl/worksheets/sheet1.xml",
      `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${rows.join("")}</sheetData></worksheet>`,
    ],
  ];
  const files = new Map(parts.map(([name, body]) => [name, new TextEncoder().encode(XML + body)]));
  return new Blob([await writeZip(files, true)], { type: TYPE });
}

function relations(list: readonly [string, string][]): string {
  const items = list.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** A, B … Z, AA … */
function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (at % 26));
}

/** Excel refuses these signs and more than 31 letters in a sheet's name. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[[\]*?/\\:']/g, " ")
      .trim()
      .slice(0, 31) || "templates"
  );
}

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

function escapeXml(text: string): string {
  return (
    text
      .replace(/[&<>"\r]/g, (sign) => ESCAPES[sign] as string)
      // XML has no place for these at all.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
  );
}
