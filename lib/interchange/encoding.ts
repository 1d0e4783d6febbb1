/** Encodings of text files that agents have; names as TextDecoder knows them. */
export const TABLE_ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "gb18030",
  "shift_jis",
  "windows-1252",
] as const;
export type TableEncoding = (typeof TABLE_ENCODINGS)[number];

/** What is looked at for a guess: enough for a few hundred cells. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * The encoding that a file is most likely in: its byte order mark, else UTF-8 when it is valid, else what gives the most
 * common letters. GBK is read as GB18030, which contains it.
 */
export function guessEncoding(bytes: Uint8Array): TableEncoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const wide = guessWide(sample);
  if (wide) return wide;
  if (decodeStrictly(sample, "utf-8") !== null) return "utf-8";
  const scores = (["gb18030", "shift_jis", "windows-1252"] as const).map(
    (encoding) => [encoding, scoreText(decodeStrictly(sample, encoding), encoding)] as const,
  );
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The text of a file, without its byte order mark; bytes that are none of the encoding become U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: TableEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Null where the bytes are not of the encoding; the last letter may be cut off. */
function decodeStrictly(bytes: Uint8Array, encoding: TableEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: every second byte of line breaks, commas and Latin letters is zero. */
function guessWide(sample: Uint8Array): TableEncoding | null {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  // One NUL is an accident; a twentieth of one half is an encoding.
  const least = Math.max(2, sample.length / 40);
  if (odd >= least && even < odd / 8) return "utf-16le";
  return even >= least && odd < even / 8 ? "utf-16be" : null;
}

/** Letters of everyday Chinese and Japanese service texts: a wrong decoding gives rare ones instead. */
const COMMON_HAN = new Set(
  "的您我们是在了不有这个好请可以吗要会到货发退换单物流客服亲时间小天谢感后如果联系收款商品尺码快递问题和为您订日本月注文商品送料返品交換問合在庫届先",
);

function scoreText(text: string | null, encoding: TableEncoding): number {
  if (text === null) return Number.NEGATIVE_INFINITY;
  let score = 0;
  let foreign = 0;
  let before = "";
  for (const letter of text) {
    if (letter > "\u007f") {
      foreign++;
      if (encoding === "windows-1252") {
        // In Western texts an accented letter stands among plain ones.
        if (/[à-öø-ÿÀ-ÖØ-ß’‘“”–…€]/.test(letter)) score += before <= "\u007f" ? 0.9 : -1;
        else score -= 0.5;
      } else if (COMMON_HAN.has(letter)) score += 3;
      else if (/[\u3041-\u30fa]/.test(letter)) score += encoding === "shift_jis" ? 2 : -1;
      else if (/[\u3001-\u3002\uff01-\uff1f]/.test(letter)) score += 1;
      // Half-width kana are what Chinese bytes look like in Shift_JIS.
      else if (/[\uff61-\uff9f]/.test(letter)) score -= 1;
      else if (/[\u4e00-\u9fff]/.test(letter)) score += 0.4;
      else score -= 1;
    }
    before = letter;
  }
  return foreign === 0 ? 0 : score / foreign;
}
