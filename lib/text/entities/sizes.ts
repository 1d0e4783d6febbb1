import type { SizeSystem } from "../../domain/entity";
import { type Finder, type Found, groupPlace, matchAll, oneOf } from "./folded-text";

const SIZE_WORDS = oneOf(
  "size,sz,sizes,talla,tamanho,tam,taille,pointure,größe,groesse,grösse,gr.,taglia,numero,ukuran,uk.,saiz,尺码,尺碼,码数,碼數,尺寸,サイズ,사이즈,ไซส์,ไซซ์,ไซต์,ขนาด,cỡ,size áo,sukat".split(
    ",",
  ),
);
const LETTERS = "(?:xxxs|xxs|xs|s|m|l|xl|xxl|xxxl|xxxxl|[2-9]xl|free ?size|one ?size|f)";
const SURE_LETTERS = "(?:x{1,3}s|x{1,4}l|[2-9]xl|one size|free ?size)";
const HALF = "\\d{1,3}(?:[.,]5)?";

const NAMED = new RegExp(
  `(?<![a-z])(?:${SIZE_WORDS})[ \\t]{0,2}[:=]?[ \\t]{0,2}(?<size>${LETTERS}|(?:eu|us|uk|br|cn|jp)[ \\t]?${HALF}|${HALF})(?![a-z0-9]|[.,]\\d|[ \\t]?(?:pcs|cm|mm|kg|lb|%))`,
  "dg",
);
const SUFFIXED = new RegExp(
  `(?<![a-z0-9])(?<size>${LETTERS}|\\d{2}(?:\\.5)?)[ \\t]?(?:码|碼|号|號|サイズ|사이즈|size)(?![a-z0-9])`,
  "dg",
);
const LETTER = new RegExp(`(?<![a-z0-9-])(?<size>${SURE_LETTERS})(?![a-z0-9])`, "dg");
const SHOE = /(?<![a-z])(?<size>(?:eur|eu|us|uk)[ \t]?(?:\d{1,2}(?:[.,]5)?))(?![a-z0-9%]|[.,]\d)/dg;

const UNITS: Record<string, readonly [SizeSystem, string]> = {
  cm: ["length", "cm"],
  公分: ["length", "cm"],
  厘米: ["length", "cm"],
  センチ: ["length", "cm"],
  센치: ["length", "cm"],
  센티: ["length", "cm"],
  ซม: ["length", "cm"],
  เซน: ["length", "cm"],
  mm: ["length", "mm"],
  毫米: ["length", "mm"],
  ミリ: ["length", "mm"],
  m: ["length", "m"],
  meter: ["length", "m"],
  meters: ["length", "m"],
  米: ["length", "m"],
  inch: ["length", "in"],
  inches: ["length", "in"],
  inci: ["length", "in"],
  pulgadas: ["length", "in"],
  polegadas: ["length", "in"],
  pouces: ["length", "in"],
  zoll: ["length", "in"],
  英寸: ["length", "in"],
  吋: ["length", "in"],
  インチ: ["length", "in"],
  인치: ["length", "in"],
  นิ้ว: ["length", "in"],
  '"': ["length", "in"],
  ft: ["length", "ft"],
  feet: ["length", "ft"],
  kg: ["weight", "kg"],
  kgs: ["weight", "kg"],
  kilo: ["weight", "kg"],
  kilos: ["weight", "kg"],
  公斤: ["weight", "kg"],
  キロ: ["weight", "kg"],
  킬로: ["weight", "kg"],
  กก: ["weight", "kg"],
  กิโล: ["weight", "kg"],
  โล: ["weight", "kg"],
  斤: ["weight", "jin"],
  g: ["weight", "g"],
  gram: ["weight", "g"],
  lb: ["weight", "lb"],
  lbs: ["weight", "lb"],
  pounds: ["weight", "lb"],
  oz: ["weight", "oz"],
};
const UNIT = oneOf(Object.keys(UNITS));
const NUMBER = "\\d{1,4}(?:[.,]\\d{1,2})?";
const MEASURE = new RegExp(
  `(?<![a-z0-9.,$€£¥])(?<size>${NUMBER}(?:[ \\t]?[x*×-][ \\t]?${NUMBER}){0,2})[ \\t]?(?<unit>${UNIT})(?![a-z])`,
  "g",
);
const FEET = /(?<![a-z0-9])\d'[ ]?\d{1,2}(?:"|'')?(?![a-z0-9])/g;

/** Sizes on a label (with a size word, or plain as XL), shoe sizes with their system, and lengths and weights. */
export const findSizes: Finder = ({ text, source, starts, ends }) => [
  ...matchAll(text, NAMED).map((match) => labelled(match)),
  ...matchAll(text, SUFFIXED).map((match) => labelled(match)),
  ...matchAll(text, LETTER).map((match) => labelled(match)),
  ...matchAll(text, SHOE).flatMap((match) => {
    // "gave us 10" is no shoe: the system is written in capitals, or glued to its number.
    const written = source.slice(starts[match.index] ?? 0, ends[match.index + 1] ?? 0);
    const sure =
      written === written.toUpperCase() || (/\d/.test(match[0].charAt(2)) && !match[0].startsWith("us"));
    return sure ? [labelled(match)] : [];
  }),
  ...matchAll(text, MEASURE).map((match): Found => {
    const [system, unit] = readUnit(match.groups?.unit ?? "");
    const size = (match.groups?.size ?? "").replace(/[ \t]*[x*×][ \t]*/g, " × ").replace(/,/g, ".");
    return { kind: "size", ...whole(match), detail: { system, size, unit } };
  }),
  ...matchAll(text, FEET).map(
    (match): Found => ({
      kind: "size",
      ...whole(match),
      detail: { system: "length", size: match[0], unit: "ft" },
    }),
  ),
];

const BY_FOLDED = new Map(Object.entries(UNITS).map(([word, unit]) => [oneOf([word]), unit]));

function readUnit(unit: string): readonly [SizeSystem, string] {
  return BY_FOLDED.get(unit) ?? ["length", unit];
}

function labelled(match: RegExpExecArray): Found {
  const raw = (match.groups?.size ?? "").toUpperCase().replace(",", ".");
  const system: SizeSystem = /^EU/.test(raw)
    ? "eu"
    : /^US/.test(raw)
      ? "us"
      : /^UK/.test(raw)
        ? "uk"
        : /^\d+(?:\.5)?$/.test(raw)
          ? "number"
          : "letter";
  const size = system === "number" || system === "letter" ? raw : raw.replace(/^[A-Z]+[ \t]*/, "");
  return { kind: "size", ...groupPlace(match, "size"), detail: { system, size, unit: null } };
}

function whole(match: RegExpExecArray): { from: number; to: number } {
  return { from: match.index, to: match.index + match[0].length };
}
