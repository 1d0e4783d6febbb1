/** Things in a message that have a form rather than a word: order numbers, money, links. */
export const SHAPES = [
  "url",
  "email",
  "handle",
  "order",
  "phone",
  "money",
  "percent",
  "clock",
  "date",
  "measure",
] as const;
export type Shape = (typeof SHAPES)[number];

export interface ShapeMatch {
  shape: Shape;
  /** Offsets into the normalised text, half-open. */
  start: number;
  end: number;
}

/** Shapes whose characters say nothing beyond their form; their letters and digits are not read as words. */
export const OPAQUE_SHAPES: ReadonlySet<Shape> = new Set<Shape>(["url", "email", "handle", "order", "phone"]);

// Every quantifier is bounded, so that each pattern is linear in the length of the text.
const PATTERNS: readonly (readonly [Shape, RegExp])[] = [
  ["email", /[a-z0-9._%+-]{1,40}@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,30}){1,4}/g],
  [
    "url",
    /(?:https?:\/\/|www\.)[^\s]{1,200}|[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,3}\.(?:com|net|org|info|example|shop|xyz|link|top|club|ly|me|io|co|cn|tw|hk|jp|kr|vn|th|ph|my|sg|id|de|fr|it|es|pt|br|mx|uk|us)(?:\/[^\s]{0,200}|(?![a-z0-9.]))/g,
  ],
  ["handle", /(?<![a-z0-9._-])@[a-z0-9_.]{2,30}/g],
  [
    "order",
    /(?<![a-z0-9])(?:\d{3}-\d{7}-\d{7}|[a-z]{1,5}\d{6,20}[a-z]{0,4}|\d{6}[a-z0-9]{8}|\d{12,22})(?![a-z0-9])/g,
  ],
  ["phone", /(?<![a-z0-9])\+?\d{1,4}[-. ()]{0,2}\d{2,4}[-. ()]{1,2}\d{3,4}(?:[-. ]\d{2,4})?(?![a-z0-9])/g],
  ["phone", /(?<![a-z0-9.,])\+?\d{8,11}(?![a-z0-9])/g],
  [
    "money",
    /(?:[$€£¥฿₱₫₩]|(?<![a-z])(?:rm|rp|php|usd|eur|gbp|sgd|twd|hk|us|nt|r|s|p|mxn|ars|cop))[$]?\s?\d[\d.,]{0,12}|\d[\d.,]{0,12}\s?(?:[$€£¥฿₱₫₩]|(?:k|rb|ribu|jt|rm|usd|eur|euros?|bucks?|dollars?|dolares|pesos?|reais|đ|d|vnd|ngan|nghin|baht|php|won|yen|quid|cents?|php)(?![a-z])|円|元|块|塊|蚊|원|만원|천원|บาท|บ\.)/g,
  ],
  ["percent", /\d{1,3}\s?[%٪]/g],
  ["clock", /(?<!\d)\d{1,2}:\d{2}(?!\d)/g],
  ["date", /(?<!\d)\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?!\d)|\d{1,2}(?:月|日|号|號|월|일)/g],
  [
    "measure",
    /\d[\d.,]{0,6}\s?(?:cm|mm|kg|kilos?|kg?s|gr?|ml|cl|lb|lbs|oz|inch(?:es)?|in|ft|w|watts?|v|volts?|mah|gb|tb|l|m|mtr|x\s?\d{1,4})(?![a-z])|\d[\d.]{0,6}\s?(?:公分|厘米|公斤|斤|センチ|キロ|グラム|킬로|센치|ซม|กก|โล|นิ้ว)/g,
  ],
];

/** Shapes in normalised text, in the order found; a stretch claimed by an opaque shape is not claimed twice. */
export function findShapes(text: string): ShapeMatch[] {
  const found: ShapeMatch[] = [];
  if (!/[\d@./]/.test(text)) return found;
  for (const [shape, pattern] of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start) {
        pattern.lastIndex++;
        continue;
      }
      const taken = found.some((f) => OPAQUE_SHAPES.has(f.shape) && start < f.end && end > f.start);
      if (!taken) found.push({ shape, start, end });
      if (found.length >= 64) return found;
    }
  }
  return found;
}
