import { describe, expect, it } from "vitest";
import { formatJsonText, parseJsonText, readJsonFile } from "../../../lib/interchange/json-file";

describe("parseJsonText", () => {
  it("gives the value, with or without a byte order mark", () => {
    expect(parseJsonText('\uFEFF {"a": [1]} ')).toEqual({ ok: true, value: { a: [1] } });
  });

  it.each([
    ["", "empty"],
    ["\uFEFF \n", "empty"],
    ["{", "not_json"],
    ["title,text\n1,2", "not_json"],
    ["[".repeat(100_000), "too_deep"],
    [`${'{"a":'.repeat(65)}1${"}".repeat(65)}`, "too_deep"],
  ])("refuses %.20s as %s", (text, reason) => {
    expect(parseJsonText(text)).toEqual({ ok: false, reason });
  });

  it("counts brackets outside of strings only", () => {
    const text = JSON.stringify({ text: `${"[{".repeat(200)}"\\` });
    expect(parseJsonText(text).ok).toBe(true);
  });

  it("measures the limit in bytes, not in characters", () => {
    expect(parseJsonText('"好好好"', 11)).toEqual({ ok: true, value: "好好好" });
    expect(parseJsonText('"好好好"', 10)).toEqual({ ok: false, reason: "too_large" });
  });

  it("does not let a file reach a prototype", () => {
    const parsed = parseJsonText('{"__proto__": {"polluted": true}}');
    expect(parsed.ok && typeof parsed.value).toBe("object");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("readJsonFile", () => {
  it("refuses a large file without reading it", async () => {
    const file = new Blob(["[1, 2, 3]"]);
    file.arrayBuffer = () => Promise.reject(new Error("was read"));
    expect(await readJsonFile(file, 5)).toEqual({ ok: false, reason: "too_large" });
  });

  it("refuses another encoding instead of taking wrong letters", async () => {
    const gbk = new Uint8Array([0x22, 0xc4, 0xe3, 0xba, 0xc3, 0x22]);
    expect(await readJsonFile(new Blob([gbk]))).toEqual({ ok: false, reason: "not_json" });
  });

  it("names a file that the browser cannot read", async () => {
    const file = new Blob(["[]"]);
    file.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    expect(await readJsonFile(file)).toEqual({ ok: false, reason: "unreadable" });
  });

  it("reads back what was written, line breaks and lone surrogates included", async () => {
    const value = { text: 'a\r\n"b"\u2028 \ud83d =cmd|x', list: [null, 1.5] };
    expect(await readJsonFile(new Blob([formatJsonText(value)]))).toEqual({ ok: true, value });
  });
});
