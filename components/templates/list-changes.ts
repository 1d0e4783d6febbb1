import type { Template } from "../../lib/domain/template";
import { variantKey } from "../../lib/domain/variant";
import { type DiffPart, diffWords } from "../format/diff-words";

/** One thing that differs between two states of a template. */
export interface FieldChange {
  /** A field's name, or `text` with the language and region that it is in. */
  field: ChangedField;
  /** For texts: "th", "es-MX". */
  variant?: string;
  parts: DiffPart[];
}

const FIELDS = [
  "title",
  "shortcut",
  "tags",
  "intents",
  "marketplaces",
  "regions",
  "stages",
  "conditions",
  "tone",
  "slots",
  "attachments",
  "notes",
  "review",
] as const;
export type ChangedField = (typeof FIELDS)[number] | "text";

/** What differs from `before` to `after`; lists are compared in words that `say` gives. */
export function listChanges(
  before: Template,
  after: Template,
  say: (field: ChangedField, value: string) => string,
): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of FIELDS) {
    const [old, now] = [describeField(before, field, say), describeField(after, field, say)];
    if (old === now) continue;
    const parts: DiffPart[] =
      field === "notes" || field === "title"
        ? diffWords(old, now)
        : [
            ...(old ? [{ kind: "gone" as const, text: old }] : []),
            ...(old && now ? [{ kind: "same" as const, text: " " }] : []),
            ...(now ? [{ kind: "new" as const, text: now }] : []),
          ];
    changes.push({ field, parts });
  }
  const texts = (template: Template) =>
    new Map(template.variants.map((one) => [variantKey(one), one.text] as const));
  const [old, now] = [texts(before), texts(after)];
  for (const variant of new Set([...old.keys(), ...now.keys()])) {
    const parts = diffWords(old.get(variant) ?? "", now.get(variant) ?? "");
    if (parts.some(({ kind }) => kind !== "same")) changes.push({ field: "text", variant, parts });
  }
  return changes;
}

function describeField(
  template: Template,
  field: (typeof FIELDS)[number],
  say: (field: ChangedField, value: string) => string,
): string {
  switch (field) {
    case "conditions":
      return template.conditions
        .map((one) => say(field, "days" in one ? `${one.kind} ${one.days}` : one.kind))
        .join(", ");
    case "slots":
      return template.slots
        .map(({ name, type, required, default: standard }) =>
          [name, say(field, type), required ? "*" : "", standard].filter(Boolean).join(" "),
        )
        .join(", ");
    case "attachments":
      return template.attachments.map(({ name }) => name).join(", ");
    case "tags":
    case "intents":
    case "marketplaces":
    case "regions":
    case "stages":
      return template[field].map((value) => say(field, value)).join(", ");
    case "tone":
    case "review":
      return say(field, template[field]);
    default:
      return template[field];
  }
}
