import type { PolicyClass } from "../../domain/policy";
import type { RawFinding } from "./reply-view";

/** Claims and insults that may be printed on a product; a false reason to cancel stands in quotation marks too. */
const PRINTABLE: readonly PolicyClass[] = [
  "superlative",
  "guarantee",
  "other_platform",
  "religion_politics",
  "abusive_tone",
  "green_claim",
  "health_claim",
];
const QUOTED = /["“”„«「『‘][^"“”«»「」『』’\n]{1,80}["”“»」』’]/gu;
/** Words for what carries a print, or for the print itself, near the quotation. */
const PRODUCT =
  /(?<![\p{L}])(?:t-?shirts?|shirts?|mugs?|cases?|posters?|stickers?|prints?|printed|slogan|design|titled?|camisetas?|tazas?|estampad\w|canecas?|estampa|aufdruck|spruch|becher|shirt|tasses?|imprim\w{1,3}|motifs?|maglietta|tazza|stampa\w?|tulisan|kaos|corak|casing|tajuk|baju|titser|naka-?print|mau in|in chữ|chữ|áo thun|ốp)(?![\p{L}])|印[着著有]?|图案|圖案|字样|字樣|款|T恤|马克杯|プリント|Tシャツ|デザイン|ロゴ|문구|티셔츠|프린트|ลาย|สกรีน|เสื้อ/iu;
const NEAR = 48;

/** The words of a finding are a quotation of what stands on a product. `offset` is where the piece begins in the text. */
export function isPrinted({ class: name, spans }: RawFinding, text: string, offset: number): boolean {
  if (!PRINTABLE.includes(name) || spans.length === 0 || !/["“”„«「『‘]/.test(text)) return false;
  return spans.every(({ start, end }) =>
    [...text.matchAll(QUOTED)].some(({ index, 0: quote }) => {
      const close = index + quote.length;
      const inside = index <= start + offset && end + offset <= close;
      return (
        inside && PRODUCT.test(text.slice(Math.max(0, index - NEAR), index) + text.slice(close, close + NEAR))
      );
    }),
  );
}
