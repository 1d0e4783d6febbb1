import type { Language } from "../../domain/language";

/** Words of the languages that the date library does not know, or knows in part. */
export interface DateWords {
  language: Language;
  /** Days from the day of writing: word → offset. */
  days: Record<string, number>;
  /** Months 1 to 12, with their short forms. */
  months?: readonly string[];
  /** Weekdays, Sunday first. */
  weekdays?: readonly string[];
  /** Patterns with {n}: days, weeks or months ago (negative) or ahead. */
  spans?: readonly [pattern: string, days: number][];
  /** Weeks from the week of writing: word → offset. */
  weeks?: Record<string, number>;
}

const JANUARY_ID =
  "januari|jan,februari|feb,maret|mar,april|apr,mei,juni|jun,juli|jul,agustus|agu,september|sep|sept,oktober|okt,november|nov,desember|des".split(
    ",",
  );

export const DATE_WORDS: readonly DateWords[] = [
  {
    language: "id",
    days: { "hari ini": 0, besok: 1, besuk: 1, lusa: 2, kemarin: -1, kemaren: -1, "kemarin lusa": -2 },
    months: JANUARY_ID,
    weekdays: ["minggu!", "senin", "selasa", "rabu", "kamis", "jumat|jum'at", "sabtu"],
    spans: [
      ["{n} hari lagi", 1],
      ["{n} hari (?:yang )?lalu", -1],
      ["{n} minggu lagi", 7],
      ["{n} minggu (?:yang )?lalu", -7],
    ],
    weeks: { "minggu depan": 1, "minggu lalu": -1, "minggu ini": 0 },
  },
  {
    language: "ms",
    days: { "hari ini": 0, esok: 1, lusa: 2, semalam: -1, kelmarin: -2 },
    months:
      "januari,februari,mac,april,mei,jun,julai|jul,ogos|ogo,september|sep,oktober|okt,november|nov,disember|dis".split(
        ",",
      ),
    weekdays: ["ahad", "isnin", "selasa", "rabu", "khamis", "jumaat", "sabtu"],
    spans: [["{n} hari (?:yang )?lepas", -1]],
    weeks: { "minggu depan": 1, "minggu lepas": -1 },
  },
  {
    language: "th",
    days: { วันนี้: 0, พรุ่งนี้: 1, มะรืน: 2, มะรืนนี้: 2, เมื่อวาน: -1, เมื่อวานนี้: -1, เมื่อวานซืน: -2 },
    months:
      "มกราคม|ม.ค.,กุมภาพันธ์|ก.พ.,มีนาคม|มี.ค.,เมษายน|เม.ย.,พฤษภาคม|พ.ค.,มิถุนายน|มิ.ย.,กรกฎาคม|ก.ค.,สิงหาคม|ส.ค.,กันยายน|ก.ย.,ตุลาคม|ต.ค.,พฤศจิกายน|พ.ย.,ธันวาคม|ธ.ค.".split(
        ",",
      ),
    weekdays: ["วันอาทิตย์", "วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัส|วันพฤหัสบดี", "วันศุกร์", "วันเสาร์"],
    spans: [
      ["อีก ?{n} ?วัน", 1],
      ["{n} ?วัน(?:ก่อน|ที่แล้ว)", -1],
    ],
    weeks: { อาทิตย์หน้า: 1, สัปดาห์หน้า: 1, อาทิตย์ที่แล้ว: -1, สัปดาห์ที่แล้ว: -1 },
  },
  {
    language: "ko",
    days: { 오늘: 0, 내일: 1, 모레: 2, 어제: -1, 그제: -2, 그저께: -2 },
    weekdays: ["일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일"],
    spans: [
      ["{n} ?일 ?(?:후|뒤)", 1],
      ["{n} ?일 ?전", -1],
      ["{n} ?주 ?전", -7],
    ],
    weeks: { "다음 주": 1, 다음주: 1, "지난 주": -1, 지난주: -1, "이번 주": 0, 이번주: 0 },
  },
  {
    language: "tl",
    days: { "ngayong araw": 0, ngayon: 0, "bukas!": 1, kahapon: -1, "sa makalawa": 2 },
    months:
      "enero|ene,pebrero|peb,marso,abril,mayo,hunyo,hulyo,agosto,setyembre,oktubre,nobyembre,disyembre".split(
        ",",
      ),
    weekdays: ["linggo!", "lunes", "martes", "miyerkules", "huwebes", "biyernes", "sabado"],
    spans: [["{n} araw (?:na )?ang nakalipas", -1]],
    weeks: { "susunod na linggo": 1, "nakaraang linggo": -1 },
  },
  {
    language: "zh",
    days: { 今天: 0, 今日: 0, 明天: 1, 后天: 2, 後天: 2, 大后天: 3, 昨天: -1, 前天: -2 },
    spans: [
      ["{n} ?天(?:前|之前|以前)", -1],
      ["{n} ?天(?:后|後|之后|以后|内|內)", 1],
    ],
    weeks: { 下周: 1, 下週: 1, 下星期: 1, 下个星期: 1, 上周: -1, 上週: -1, 上星期: -1, 上个星期: -1 },
  },
  {
    language: "ja",
    days: {
      今日: 0,
      本日: 0,
      明日: 1,
      あした: 1,
      明後日: 2,
      あさって: 2,
      昨日: -1,
      一昨日: -2,
      おととい: -2,
    },
    spans: [
      ["{n} ?日前", -1],
      ["{n} ?日後", 1],
      ["{n} ?週間前", -7],
    ],
    weeks: { 来週: 1, 先週: -1, 今週: 0 },
  },
  {
    language: "es",
    days: { hoy: 0, "pasado mañana": 2, anteayer: -2 },
    spans: [
      ["hace {n} días?", -1],
      ["en {n} días?", 1],
      ["hace {n} semanas?", -7],
    ],
    weeks: { "la próxima semana": 1, "la semana que viene": 1, "la semana pasada": -1 },
  },
  {
    language: "pt",
    days: { hoje: 0, "depois de amanhã": 2, anteontem: -2 },
    spans: [
      ["há {n} dias?", -1],
      ["{n} dias? atrás", -1],
      ["(?:em|daqui a) {n} dias?", 1],
    ],
    weeks: { "semana que vem": 1, "próxima semana": 1, "semana passada": -1 },
  },
];
