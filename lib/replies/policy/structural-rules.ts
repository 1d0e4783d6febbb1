import type { PolicyClass } from "../../domain/policy";

const CLASSES: Partial<Record<PolicyClass, readonly string[]>> = {
  contact_detail: [
    "e-mail address",
    "disguised e-mail address",
    "phone number",
    "disguised phone number",
    "messenger handle",
    "disguised messenger handle",
    "social handle",
    "code to scan",
  ],
  other_platform: ["messenger handle", "disguised messenger handle", "link to another shop"],
  external_link: ["link to a messenger", "short link", "unknown domain", "link out of the marketplace"],
  wrong_recipient: ["name of another buyer", "greets somebody else", "order number of another chat"],
  empty_courtesy: ["greeting or please wait only"],
  too_long: ["limit of this composer", "reported limit of this marketplace"],
  format: ["emoji", "many blank lines", "chain of exclamation marks", "all capitals"],
  unresolved_slot: [
    "braces",
    "brackets",
    "square brackets",
    "letters to fill in",
    "blanked letters",
    "line to fill in",
    "format code",
    "empty value",
    "note to oneself",
    "greeting without a name",
  ],
  commitment: ["amount promised", "date promised"],
};

/** Rules that are no patterns of a pack but checks of their own, so that they can be listed, switched and weighed too. */
export const STRUCTURAL_RULES: readonly { id: string; class: PolicyClass }[] = Object.entries(
  CLASSES,
).flatMap(([name, whats]) =>
  whats.map((what) => ({ id: `any/${name}/${what}`, class: name as PolicyClass })),
);
