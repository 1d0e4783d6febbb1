import { type Finder, type Found, foldWord, groupPlace, matchAll, oneOf } from "./folded-text";

/** Small numbers as words; larger ones are written in digits. */
const NUMBER_WORDS: Record<number, string> = {
  1: "one,a,an,um,uma,un,una,une,ein,eine,einen,uno,satu,một,isang,isa,一,ひと,한,หนึ่ง",
  2: "two,dos,dois,duas,deux,zwei,due,dua,hai,dalawang,dalawa,二,两,兩,두,สอง",
  3: "three,tres,três,trois,drei,tre,tiga,ba,tatlong,tatlo,三,세,สาม",
  4: "four,cuatro,quatro,quatre,vier,quattro,empat,bốn,apat,四,네,สี่",
  5: "five,cinco,cinq,fünf,cinque,lima,năm,五,다섯,ห้า",
  6: "six,seis,sechs,sei,enam,sáu,anim,六,여섯,หก",
  8: "eight,ocho,oito,huit,acht,otto,delapan,tám,walo,八,여덟,แปด",
  10: "ten,diez,dez,dix,zehn,dieci,sepuluh,mười,sampu,十,열,สิบ",
};
const WORD_COUNTS = new Map(
  Object.entries(NUMBER_WORDS).flatMap(([count, words]) =>
    words.split(",").map((word) => [foldWord(word), Number(count)] as const),
  ),
);

/** Words for pieces, by the way they are written: with spaces around, or glued. */
const SPACED =
  "pcs,pc,pieces,piece,units,unit,pairs,pair,sets,set,boxes,box,packs,pack,bottles,bottle,items,rolls,dozen,buah,biji,pasang,kotak,helai,keping,lusin,potong,botol,bungkus,piraso,pares,par,unidades,unidade,unidad,uds,peças,peça,piezas,pieza,piezas,cajas,caixas,pièces,pièce,paires,paire,boîtes,stück,stk,paar,packungen,pezzi,pezzo,paia,paio,scatole,cái,chiếc,đôi,bộ,hộp,chai,gói";
const GLUED =
  "件,个,個,双,雙,套,盒,瓶,条,條,只,隻,包,箱,張,张,支,把,顆,颗,つ,点,着,足,枚,本,セット,個入り,箱分,개,벌,켤레,세트,장,박스,ชิ้น,อัน,ตัว,คู่,ชุด,กล่อง,ขวด,ซอง";
const words = [...WORD_COUNTS.keys()];
const LATIN_WORDS = oneOf(words.filter((word) => /^[a-z\u00c0-\u1eff]/.test(word) && word.length > 2));
const OTHER_WORDS = oneOf(words.filter((word) => !/^[a-z\u00c0-\u1eff]/.test(word)));
const LETTER = "a-z\\u00e0-\\u024f\\u1e00-\\u1eff";

const COUNTED = new RegExp(
  `(?<![${LETTER}0-9.,])(?<count>\\d{1,5}|${LATIN_WORDS})[ \\t]{0,2}(?<unit>${oneOf(SPACED.split(","))})(?![${LETTER}0-9])`,
  "g",
);
/** Not a span of time ("两个月"), not "10件事" (matters), not a floor price ("3点" o'clock is left to dates). */
const GLUED_COUNTED = new RegExp(
  `(?<![0-9.,第])(?<count>\\d{1,5}|${OTHER_WORDS})[ \\t]?(?<unit>${oneOf(GLUED.split(","))})(?!月|小時|小时|星期|禮拜|礼拜|事|半|钟|鐘|週間|人|ヶ月|か月|월)`,
  "g",
);
const TIMES = /(?<![a-z0-9])(?:x[ \t]?(?<after>\d{1,4})|(?<before>\d{1,4})[ \t]?x)(?![a-z0-9]|[ \t]?\d)/g;
const NAMED = new RegExp(
  `(?<![a-z])(?:${oneOf("qty,quantity,cantidad,quantidade,qtd,quantité,menge,quantità,jumlah,kuantiti,数量,數量,数,수량,จำนวน,số lượng,dami".split(","))})[ \\t]{0,2}[:=]?[ \\t]{0,2}(?<count>\\d{1,5})(?![a-z0-9]|[.,]\\d)`,
  "dg",
);

/** How many of something: a number and a word for pieces, "x2", or a number after "quantity". */
export const findQuantities: Finder = ({ text }) => [
  ...matchAll(text, COUNTED).flatMap((match) =>
    found(match, match.groups?.count, match.groups?.unit ?? null),
  ),
  ...matchAll(text, GLUED_COUNTED).flatMap((match) =>
    found(match, match.groups?.count, match.groups?.unit ?? null),
  ),
  ...matchAll(text, TIMES).flatMap((match) =>
    found(match, match.groups?.after ?? match.groups?.before, null),
  ),
  ...matchAll(text, NAMED).flatMap((match) =>
    found(match, match.groups?.count, null, groupPlace(match, "count")),
  ),
];

function found(
  match: RegExpExecArray,
  written: string | undefined,
  unit: string | null,
  place = { from: match.index, to: match.index + match[0].length },
): Found[] {
  const count = written ? (WORD_COUNTS.get(written) ?? Number(written)) : Number.NaN;
  return Number.isFinite(count) ? [{ kind: "quantity", ...place, detail: { count, unit } }] : [];
}
