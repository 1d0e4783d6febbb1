import { foldWord, matchAll, oneOf } from "../../../text/entities/folded-text";
import { foldLatinMarks } from "../../../text/patterns/fold-latin";

/** A find in folded text: what it comes to, as keys that are the same however it was written. */
export interface Term {
  kind: "date" | "amount";
  from: number;
  to: number;
  keys: readonly string[];
}

/** Hours of each unit; a month counts 30 days and a year 12 months. */
const SPACED_UNITS: readonly (readonly [number, string])[] = [
  [1 / 60, "minutes,minute,mins,min,minutos,minuto,minuten,minuti,menit,minit,phut"],
  [1, "hours,hour,hrs,hr,h,horas,hora,heures,heure,stunden,stunde,std,ore,ora,jam,gio,tieng,oras"],
  [
    24,
    "business days,working days,days,day,dias habiles,dias laborables,dias uteis,dias,dia,jours ouvres,jours ouvrables,jours,jour,werktagen,werktage,arbeitstagen,arbeitstage,tagen,tage,tag,giorni lavorativi,giorni,giorno,hari kerja,hari bekerja,hari,ngay lam viec,ngay,araw",
  ],
  [168, "weeks,week,semanas,semana,semaines,semaine,wochen,woche,settimane,settimana,minggu,tuan,linggo"],
  [720, "months,month,meses,mes,mois,monaten,monate,monat,mesi,mese,bulan,thang,buwan"],
  [8640, "years,year,anos,ano,ans,an,jahren,jahre,jahr,anni,anno,tahun,nam,taon"],
];
const GLUED_UNITS: readonly (readonly [number, string])[] = [
  [1 / 60, "分钟,分鐘,分,분,นาที"],
  [1, "小时,小時,个小时,個小時,个钟头,钟头,時間,시간,ชั่วโมง,ชม."],
  [24, "天,个工作日,個工作日,工作日,営業日,日間,日以内,日内,日,영업일,일,วันทำการ,วัน"],
  [168, "周,週間,週,个星期,個星期,星期,个礼拜,礼拜,주일,주,สัปดาห์,อาทิตย์"],
  [720, "个月,個月,ヶ月,か月,カ月,ケ月,개월,달,เดือน"],
  [8640, "年間,年,년,ปี"],
];

const NUMBER_WORDS: Record<number, string> = {
  1: "one,uno,un,una,um,uma,une,ein,eine,einem,einer,einen,satu,mot,isang,한,หนึ่ง",
  2: "two,dos,dois,duas,deux,zwei,due,dua,hai,dalawang,두,สอง",
  3: "three,tres,trois,drei,tre,tiga,ba,tatlong,세,สาม",
  4: "four,cuatro,quatro,quatre,vier,quattro,empat,bon,apat na,네,สี่",
  5: "five,cinco,cinq,funf,cinque,lima,nam,limang,다섯,ห้า",
  6: "six,seis,sechs,sei,enam,sau,anim na,여섯,หก",
  7: "seven,siete,sete,sept,sieben,sette,tujuh,bay,pitong,일곱,เจ็ด",
  8: "eight,ocho,oito,huit,acht,otto,delapan,lapan,tam,walong,여덟,แปด",
  9: "nine,nueve,nove,neuf,neun,sembilan,chin,siyam na,아홉,เก้า",
  10: "ten,diez,dez,dix,zehn,dieci,sepuluh,muoi,sampung,열,สิบ",
};
const VALUES = new Map(
  Object.entries(NUMBER_WORDS).flatMap(([value, words]) =>
    words.split(",").map((word) => [foldLatinMarks(foldWord(word)), Number(value)] as const),
  ),
);
const HAN = "[〇零一二两兩三四五六七八九十百]{1,5}";
const LATIN = oneOf([...VALUES.keys()].filter((word) => /^[a-z]/.test(word)));
const GLUED = oneOf([...VALUES.keys()].filter((word) => !/^[a-z]/.test(word)));
const RANGE = String.raw`(?:\s?(?:-|–|—|~|〜|至|到|から|ถึง|to|a|bis|e|o|or|oder|ou|sampai|hingga|den|hanggang)\s?)`;
const unitsOf = (table: typeof SPACED_UNITS) =>
  new Map(
    table.flatMap(([hours, words]) => words.split(",").map((word) => [foldWord(word), hours] as const)),
  );
const SPACED = unitsOf(SPACED_UNITS);
const JOINED = unitsOf(GLUED_UNITS);

const SPACED_TERM = new RegExp(
  `(?<![a-z0-9.,])(?:(?<low>\\d{1,3})${RANGE})?(?:(?<n>\\d{1,3})[ -]?|(?<word>${LATIN})[ -])(?<unit>${oneOf([...SPACED.keys()])})(?![a-z0-9]| \\d)`,
  "g",
);
const JOINED_TERM = new RegExp(
  `(?<![0-9.,月월第])(?<![月월] )(?:(?<low>\\d{1,3}|${HAN})${RANGE})?(?<n>\\d{1,3}|${HAN}|${GLUED})\\s?(?<unit>${oneOf([...JOINED.keys()])})(?!之)`,
  "g",
);
/** Korean has words for spans of days. */
const KOREAN_DAYS: Record<string, number> = {
  하루: 24,
  이틀: 48,
  사흘: 72,
  나흘: 96,
  일주일: 168,
  보름: 360,
};
const KOREAN = new RegExp(Object.keys(KOREAN_DAYS).join("|"), "g");

const PERCENT = new RegExp(
  `(?<![0-9.,])(?<n>\\d{1,3}(?:[.,]\\d{1,2})?)\\s?(?:%|percent|per cent|por ?ciento|por cento|pour ?cent|prozent|per ?cento|persen|peratus|phan tram|porsiyento|パーセント|퍼센트|프로|เปอร์เซ็นต์)|百分之(?<han>${HAN}|\\d{1,3})|(?<fold>[一二三四五六七八九]|\\d(?:\\.\\d)?)[折]`,
  "g",
);
/** Sums in words. Their value is not worked out: such a sum is traced to the same words only. */
const SUM_WORDS =
  /(?<![a-z])(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)[ -]){1,5}(?:us )?(?:dollars?|bucks|euros?|pounds?|ringgit|pesos?|baht|rupiah|yen|yuan)(?![a-z])|[〇零一二两兩三四五六七八九十百千万萬]{1,8}(?:元|块钱?|塊|圆|円|美元|美金|刀|欧元|人民币)/g;

/** Spans of time ("within 24 hours", "三天", "dos semanas"), shares ("20 %", 八折) and sums in words. */
export function findTerms(text: string): Term[] {
  const terms: Term[] = [];
  const add = (kind: Term["kind"], match: RegExpExecArray, keys: string[]) =>
    terms.push({ kind, from: match.index, to: match.index + match[0].length, keys });
  for (const [pattern, units] of [
    [SPACED_TERM, SPACED],
    [JOINED_TERM, JOINED],
  ] as const)
    for (const match of matchAll(text, pattern)) {
      const { low, word, n = word ?? "", unit = "" } = match.groups ?? {};
      const hours = units.get(unit) ?? 0;
      const values = [low, n].filter((one) => one !== undefined).map(readNumber);
      if (values.every((value) => value !== null && value > 0))
        add(
          "date",
          match,
          values.map((value) => `t:${Math.round((value ?? 0) * hours * 60)}`),
        );
    }
  for (const match of matchAll(text, KOREAN)) add("date", match, [`t:${(KOREAN_DAYS[match[0]] ?? 0) * 60}`]);
  for (const match of matchAll(text, PERCENT)) {
    const { n, han, fold } = match.groups ?? {};
    const value = n !== undefined ? Number(n.replace(",", ".")) : han !== undefined ? readNumber(han) : null;
    // 八折 is what is left to pay of ten.
    const off = fold !== undefined ? Math.round((10 - (readNumber(fold) ?? Number(fold))) * 10) : value;
    if (off !== null) add("amount", match, [`p:${off}`]);
  }
  for (const match of matchAll(text, SUM_WORDS)) add("amount", match, [`x:${match[0]}`]);
  return terms;
}

const HAN_DIGITS = "〇一二三四五六七八九";

/** A number in digits, in words up to ten, or in Chinese signs up to 999; null for anything else. */
export function readNumber(written: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(written)) return Number(written);
  const known = VALUES.get(written);
  if (known !== undefined) return known;
  let total = 0;
  let digit: number | null = null;
  for (const sign of written.replace(/[两兩]/g, "二").replace(/零/g, "〇")) {
    const value = HAN_DIGITS.indexOf(sign);
    if (value >= 0) digit = value;
    else if (sign === "十" || sign === "百") {
      total += (digit ?? 1) * (sign === "十" ? 10 : 100);
      digit = null;
    } else return null;
  }
  return written === "" ? null : total + (digit ?? 0);
}
