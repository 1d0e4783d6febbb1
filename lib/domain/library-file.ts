import * as v from "valibot";
import { folderSchema } from "./folder";
import { fragmentSchema } from "./fragment";
import { revisionSchema } from "./revision";
import { attachmentSchema, librarySchema, templateSchema } from "./template";

/** Largest picture that goes with a reply, bytes: consoles refuse larger ones. */
export const MAX_ATTACHMENT_BYTES = 5_000_000;

/** Rows of one kind in a file; what is longer is no library but an attack on memory. */
const MOST_ROWS = 50_000;
const rows = <T extends v.GenericSchema>(schema: T) => v.pipe(v.array(schema), v.maxLength(MOST_ROWS));

/** A picture with its bytes in base64. */
export const attachedFileSchema = v.object({
  ...attachmentSchema.entries,
  data: v.pipe(v.string(), v.maxLength(Math.ceil(MAX_ATTACHMENT_BYTES / 3) * 4), v.base64()),
});
export type AttachedFile = v.InferOutput<typeof attachedFileSchema>;

/** The file format of a library export; `version` is raised on breaking changes. */
export const libraryFileSchema = v.object({
  format: v.literal("sellerside-templates"),
  version: v.literal(2),
  libraries: rows(librarySchema),
  folders: v.optional(rows(folderSchema), []),
  fragments: v.optional(rows(fragmentSchema), []),
  templates: rows(templateSchema),
  attachments: v.optional(rows(attachedFileSchema), []),
  revisions: v.optional(rows(revisionSchema), []),
});
export type LibraryFile = v.InferOutput<typeof libraryFileSchema>;

/** Version 1: libraries and templates only. Kept, because files of it exist. */
const libraryFileV1Schema = v.object({
  format: v.literal("sellerside-templates"),
  version: v.literal(1),
  libraries: rows(librarySchema),
  templates: rows(templateSchema),
});

/** Why a file was refused. */
export interface LibraryFileRefusal {
  ok: false;
  reason: "not_json" | "wrong_format" | "wrong_version" | "invalid";
  /** At most 20, for a person to read. */
  issues: string[];
}
export type CheckedLibraryFile = { ok: true; file: LibraryFile } | LibraryFileRefusal;

const MAX_ISSUES = 20;
const headSchema = v.object({ format: v.literal("sellerside-templates"), version: v.number() });

/** Reads a library file of any version, as text or already parsed; never throws. */
export function readLibraryFile(json: unknown): CheckedLibraryFile {
  let value = json;
  if (typeof json === "string") {
    try {
      // A file that was saved by a spreadsheet or an editor may begin with a byte order mark.
      value = JSON.parse(json.replace(/^\ufeff/, ""));
    } catch (error) {
      return refuse("not_json", [error instanceof Error ? error.message : String(error)]);
    }
  }
  const head = v.safeParse(headSchema, value);
  if (!head.success) return refuse("wrong_format", listIssues(head.issues));
  const parsed = parseVersion(head.output.version, value);
  if (!parsed) return refuse("wrong_version", [`version ${head.output.version}`]);
  if (!parsed.success) return refuse("invalid", listIssues(parsed.issues));
  const broken = findBroken(parsed.output);
  return broken.length > 0 ? refuse("invalid", broken) : { ok: true, file: parsed.output };
}

type Parsed =
  | { success: true; output: LibraryFile }
  | { success: false; issues: readonly v.BaseIssue<unknown>[] };

function parseVersion(version: number, value: unknown): Parsed | null {
  if (version === 2) return v.safeParse(libraryFileSchema, value) as Parsed;
  if (version !== 1) return null;
  const old = v.safeParse(libraryFileV1Schema, value);
  if (!old.success) return { success: false, issues: old.issues };
  const parts = { folders: [], fragments: [], attachments: [], revisions: [] };
  return { success: true, output: { ...old.output, version: 2, ...parts } };
}

/** Rows whose library is not in the file would be stored but never seen; ids given twice would lose one. */
function findBroken(file: LibraryFile): string[] {
  const libraries = new Set(file.libraries.map((library) => library.id));
  const issues: string[] = [];
  for (const kind of ["folders", "fragments", "templates"] as const) {
    for (const { id, libraryId } of file[kind])
      if (!libraries.has(libraryId)) issues.push(`${kind}: ${id}: library "${libraryId}" is not in the file`);
  }
  for (const kind of [
    "libraries",
    "folders",
    "fragments",
    "templates",
    "attachments",
    "revisions",
  ] as const) {
    const seen = new Set<string>();
    for (const { id } of file[kind]) {
      if (seen.has(id)) issues.push(`${kind}: ${id}: the id occurs twice`);
      seen.add(id);
    }
  }
  return issues.slice(0, MAX_ISSUES);
}

function refuse(reason: LibraryFileRefusal["reason"], issues: string[]): LibraryFileRefusal {
  return { ok: false, reason, issues };
}

function listIssues(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.slice(0, MAX_ISSUES).map((issue) => `${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
}
