import { describe, expect, it } from "vitest";
import { readLibraryFile } from "../../../lib/domain/library-file";
import { compareTemplates, retitle, titleFor } from "../../../lib/domain/template";
import { libraryRow, templateRow } from "../storage/rows";

const file = (fields: object = {}) => ({
  format: "sellerside-templates",
  version: 2,
  libraries: [libraryRow()],
  templates: [templateRow({ id: "a" })],
  ...fields,
});
const picture = { id: "p", name: "p", type: "image/png", size: 1, data: "" };
const reason = (value: unknown) => {
  const checked = readLibraryFile(value);
  return checked.ok ? "ok" : checked.reason;
};

describe("library files", () => {
  it("are read in version 1 as in version 2", () => {
    const old = readLibraryFile(JSON.stringify(file({ version: 1 })));
    expect(old).toEqual(readLibraryFile(file()));
    expect(old.ok && old.file).toMatchObject({ version: 2, folders: [], fragments: [], attachments: [] });
  });

  it.each([
    ["{", "not_json"],
    ["[]", "wrong_format"],
    [{ format: "sellerside-templates", version: 3 }, "wrong_version"],
    [file({ templates: "many" }), "invalid"],
    [file({ folders: [{ id: "f", libraryId: "elsewhere", name: "F" }] }), "invalid"],
    [file({ fragments: [{ id: "f", libraryId: "lib", name: "no spaces please", variants: [] }] }), "invalid"],
    [file({ templates: [templateRow({ id: "a" }), templateRow({ id: "a" })] }), "invalid"],
    [file({ attachments: [{ ...picture, type: "image/svg+xml" }] }), "invalid"],
    [file({ attachments: [{ ...picture, data: "not base64!" }] }), "invalid"],
  ])("are refused with a reason: %o", (value, expected) => {
    expect(reason(value)).toBe(expected);
  });

  it("bring no prototype with them", () => {
    const text = JSON.stringify(file()).replace(
      '"title":"a"',
      '"title":"a","titles":{"__proto__":"x","en":"A"},"__proto__":{"review":"draft"}',
    );
    const checked = readLibraryFile(text);
    const template = checked.ok ? checked.file.templates[0] : undefined;
    expect(template?.titles).toEqual({ en: "A" });
    expect(Object.getPrototypeOf(template)).toBe(Object.prototype);
    expect(template?.review).toBe("approved");
  });
});

describe("titles", () => {
  const template = templateRow({ id: "a", title: "Where it is", titles: { zh_CN: "到哪了", de: "Wo" } });

  it("are the agent's own where there is one", () => {
    expect(["zh_CN", "de-AT", "en", "constructor"].map((locale) => titleFor(template, locale))).toEqual([
      "到哪了",
      "Wo",
      "Where it is",
      "Where it is",
    ]);
  });

  it("go when the title is changed", () => {
    expect(titleFor(retitle(template, "New"), "zh_CN")).toBe("New");
  });

  it("order what has no place", () => {
    const rows = [templateRow({ id: "b" }), templateRow({ id: "a" }), templateRow({ id: "z", order: 0 })];
    expect(rows.sort(compareTemplates).map((row) => row.id)).toEqual(["z", "a", "b"]);
  });
});
