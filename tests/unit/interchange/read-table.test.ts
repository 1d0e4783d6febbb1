import { describe, expect, it } from "vitest";
import { guessEncoding } from "../../../lib/interchange/encoding";
import { guessDelimiter, readTable, TABLE_ENCODINGS } from "../../../lib/interchange/read-table";

const CHINESE = "标题,内容\n发货,您好，您的订单已经发货了，请耐心等待\n";
/** CHINESE in GBK, and a Japanese line in Shift_JIS: TextEncoder writes UTF-8 only. */
const gbk = Uint8Array.from(
  "b1eacce22cc4dac8dd0ab7a2bbf52cc4fabac3a3accef3c4fab5c4b6a9b5a5d2d1beadb7a2bbf5c1cba3acc7ebc4cdd0c4b5c8b4fd0a".match(
    /../g,
  ) ?? [],
  (hex) => Number.parseInt(hex, 16),
);
const shiftJis = Uint8Array.from(
  "8381836283528356 82b28d9593fc 82a082e882aa82c682a482b282b482a282dc82b7".replaceAll(" ", "").match(/../g) ??
    [],
  (hex) => Number.parseInt(hex, 16),
);

const utf16 = (text: string, little: boolean, mark: boolean) => {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  [...(mark ? "\ufeff" : ""), ...text].forEach((c, i) => {
    view.setUint16(i * 2, c.charCodeAt(0), little);
  });
  return bytes;
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = async (text: string | Uint8Array, options = {}) => {
  const outcome = await readTable(
    new Blob([new Uint8Array(typeof text === "string" ? bytesOf(text) : text)]),
    options,
  );
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
};

describe("guessEncoding", () => {
  it.each([
    ["utf-8", bytesOf(CHINESE)],
    ["utf-8", bytesOf(`\ufeff${CHINESE}`)],
    ["utf-8", bytesOf("plain,ascii")],
    ["utf-16le", utf16(CHINESE, true, true)],
    ["utf-16be", utf16(CHINESE, false, true)],
    ["utf-16le", utf16("title,text\nhello,world\n", true, false)],
    ["utf-16be", utf16("title,text\nhello,world\n", false, false)],
    ["gb18030", gbk],
    ["shift_jis", shiftJis],
    ["windows-1252", Uint8Array.from([..."caf\xe9,gar\xe7on,D\xfcsseldorf\n"].map((c) => c.charCodeAt(0)))],
  ])("sees %s", (encoding, bytes) => {
    expect(guessEncoding(bytes)).toBe(encoding);
  });

  it("does not lose its way where the sample cuts a letter in two", () => {
    expect(guessEncoding(bytesOf(`a${"好".repeat(40_000)}`))).toBe("utf-8");
  });
});

describe("readTable", () => {
  it("reads the same rows from every encoding", async () => {
    const expected = [
      ["标题", "内容"],
      ["发货", "您好，您的订单已经发货了，请耐心等待"],
    ];
    for (const bytes of [
      bytesOf(`\ufeff${CHINESE}`),
      utf16(CHINESE, true, true),
      utf16(CHINESE, false, true),
    ])
      expect((await read(bytes)).rows.map(({ cells }) => cells)).toEqual(expected);
    expect((await read(gbk)).rows[0]?.cells).toEqual(["标题", "内容"]);
    expect(TABLE_ENCODINGS).toContain((await read(gbk)).encoding);
  });

  it("obeys a chosen encoding and delimiter", async () => {
    const { rows, encoding } = await read("a;b,c", { encoding: "windows-1252", delimiter: ";" });
    expect([encoding, rows[0]?.cells]).toEqual(["windows-1252", ["a", "b,c"]]);
  });

  it.each([
    ["a,b\n1,2\n", ","],
    ["a\tb\n1, 2\t3\n", "\t"],
    ["a;b\n1,5;2\n", ";"],
    ["a|b\n1|2\n", "|"],
    ['title,text\n"x","one; two; three"\n', ","],
  ])("guesses the delimiter of %j", (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });

  it("keeps line breaks and doubled quotes inside quotes", async () => {
    const { rows } = await read('t,x\r\n"a ""b""","one\r\ntwo"\r\n');
    expect(rows[1]?.cells).toEqual(['a "b"', "one\ntwo"]);
  });

  it("marks a row with broken quotes and reads what follows", async () => {
    const { rows } = await read('t,x\n1,"never closed\n2,fine\n3,"odd"quote,\n4,fine too\n');
    const broken = rows.filter(({ problem }) => problem === "broken_quotes");
    expect(broken.length).toBe(2);
    expect(rows.filter(({ problem }) => !problem).map(({ cells }) => cells)).toEqual([
      ["t", "x"],
      ["2", "fine"],
      ["4", "fine too"],
    ]);
  });

  it("ends with a file of nothing but quotes", async () => {
    const { rows } = await read('"a\n'.repeat(20_001));
    expect(rows.length).toBeGreaterThan(0);
  });

  it("reads 10,000 rows in pieces, says how far it is and can be stopped", async () => {
    const text = `title,text\n${Array.from({ length: 10_000 }, (_, i) => `t${i},"text, ${i}"`).join("\n")}`;
    const steps: number[] = [];
    const { rows } = await read(text, { onProgress: (done: number) => steps.push(done) });
    expect(rows).toHaveLength(10_001);
    expect(rows.at(-1)?.cells).toEqual(["t9999", "text, 9999"]);
    expect(steps.length).toBeGreaterThan(5);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));

    const ended = new AbortController();
    const stopped = read(text, { signal: ended.signal, onProgress: () => ended.abort() });
    await expect(stopped).rejects.toThrow(/abort/i);
  });

  it("cuts a cell of a million letters so that it cannot pass for a short one", async () => {
    const { rows } = await read(`title,text\nx,${"a".repeat(1_000_000)}\ny,short`);
    expect(rows[1]?.cells[1]?.length).toBe(40_000);
    expect(rows[2]?.cells).toEqual(["y", "short"]);
  });

  it("refuses an empty file", async () => {
    expect(await readTable(new Blob(["\ufeff \n"]))).toEqual({ ok: false, reason: "empty" });
  });
});
