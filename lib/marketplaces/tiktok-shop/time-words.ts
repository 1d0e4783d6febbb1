/** Month words by language, lower case; Latin ones are compared as whole words, without a final dot. */
const MONTH_ROWS: readonly string[] = [
  "jan january janeiro enero ene januari januar januari janvier janv gennaio gen enero yanvar ม.ค. มกราคม",
  "feb february fevereiro fev febrero februari februar février févr febbraio pebrero peb ก.พ. กุมภาพันธ์",
  "mar march março marzo maret mac märz mär mars marso มี.ค. มีนาคม",
  "apr april abril abr avril avr aprile เม.ย. เมษายน",
  "may maio mai mayo mei maggio mag mayo พ.ค. พฤษภาคม",
  "jun june junho junio juni jun juin giugno giu hunyo มิ.ย. มิถุนายน",
  "jul july julho julio juli julai juillet juil luglio lug hulyo ก.ค. กรกฎาคม",
  "aug august agosto ago agustus agu ogos août ส.ค. สิงหาคม",
  "sep sept september setembro set septiembre septembre settembre setyembre ก.ย. กันยายน",
  "oct october outubro out octubre oktober okt octobre ottobre ott oktubre ต.ค. ตุลาคม",
  "nov november novembro noviembre nopember novembre nobyembre พ.ย. พฤศจิกายน",
  "dec december dezembro dez diciembre dic desember des disember dis dezember décembre déc dicembre disyembre ธ.ค. ธันวาคม",
];

/** Weekday words by language, Sunday first. `mar` is a month when a day number stands beside it. */
const WEEKDAY_ROWS: readonly string[] = [
  "sun sunday dom domingo domenica minggu min ahad sonntag so dimanche dim linggo อา. อาทิตย์ วันอาทิตย์ 星期日 星期天 周日 週日 日曜日 일요일",
  "mon monday lun lunes lunedì segunda-feira seg senin sen isnin montag lundi จ. จันทร์ วันจันทร์ 星期一 周一 週一 月曜日 월요일",
  "tue tuesday mar martes martedì terça-feira ter selasa sel dienstag mardi อ. อังคาร วันอังคาร 星期二 周二 週二 火曜日 화요일",
  "wed wednesday mié miércoles mercoledì quarta-feira qua rabu rab mittwoch mercredi พ. พุธ วันพุธ 星期三 周三 週三 水曜日 수요일",
  "thu thursday jue jueves giovedì quinta-feira qui kamis kam khamis donnerstag jeudi พฤ. พฤหัสบดี วันพฤหัสบดี 星期四 周四 週四 木曜日 목요일",
  "fri friday vie viernes venerdì sexta-feira sex jumat jum jumaat freitag vendredi ศ. ศุกร์ วันศุกร์ 星期五 周五 週五 金曜日 금요일",
  "sat saturday sáb sábado sabato sabtu sab samstag samedi ส. เสาร์ วันเสาร์ 星期六 周六 週六 土曜日 토요일",
];

/** Days back for words that count from today. */
const DAY_ROWS: readonly string[] = [
  "today hoje hoy hari-ini heute aujourd'hui oggi ngayon วันนี้ 今天 今日 오늘",
  "yesterday ontem ayer kemarin semalam gestern hier ieri kahapon เมื่อวาน เมื่อวานนี้ 昨天 昨日 어제",
  "anteontem anteayer vorgestern avant-hier 前天 一昨日 그저께 เมื่อวานซืน",
];

const toMap = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => row.split(" ").map((word) => [word, index] as const)));

export const MONTH_WORDS = toMap(MONTH_ROWS);
export const WEEKDAY_WORDS = toMap(WEEKDAY_ROWS);
export const DAY_WORDS = toMap(DAY_ROWS);

/** Vietnamese and Indonesian say these in two words; they are joined before words are looked up. */
export const JOINED_WORDS: readonly (readonly [RegExp, string])[] = [
  [/hôm nay/g, "today"],
  [/hôm qua/g, "yesterday"],
  [/hôm kia/g, "anteayer"],
  [/hari ini/g, "today"],
  [/chủ nhật/g, "sunday"],
  [/thứ (?:2|hai)\b/g, "monday"],
  [/thứ (?:3|ba)\b/g, "tuesday"],
  [/thứ (?:4|tư)(?![\p{L}\d])/gu, "wednesday"],
  [/thứ (?:5|năm)\b/g, "thursday"],
  [/thứ (?:6|sáu)\b/g, "friday"],
  [/thứ (?:7|bảy)(?![\p{L}\d])/gu, "saturday"],
];

export const BEFORE_NOON =
  /(?<![\p{L}])(?:a\.?\s?m\.?|sa|pg)(?![\p{L}])|上午|凌晨|清晨|早上|午前|오전|ก่อนเที่ยง/u;
export const AFTER_NOON =
  /(?<![\p{L}])(?:p\.?\s?m\.?|ch|ptg)(?![\p{L}])|下午|晚上|傍晚|中午|午後|오후|หลังเที่ยง/u;
