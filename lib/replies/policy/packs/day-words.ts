/**
 * Fixed days and terms as writers name them, by language, as expression sources over folded text (Latin marks off, digits
 * as ASCII). Languages with spaces are matched as whole words.
 */
interface DayWords {
  days: string;
  months: string;
  /** "within", before a number and a unit. */
  within: string;
  units: string;
  numbers: string;
}

const SPACED_DAYS: Readonly<Record<string, DayWords>> = {
  en: {
    days: "today|tonight|tomorrow|this (?:week|evening|afternoon)|next week|(?:end of|within) (?:the |this )?(?:day|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    months:
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
    within: "within|in|in under|less than",
    units: "hours?|hrs?|days?|business days|working days|weeks?",
    numbers: "one|two|three|four|five|seven|ten|a couple of|a few",
  },
  es: {
    days: "hoy(?: mismo)?|manana(?: mismo)?|esta semana|la proxima semana|la semana que viene|lunes|martes|miercoles|jueves|viernes|sabado|domingo|pasado manana",
    months:
      "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre",
    within: "en|dentro de|en menos de|a mas tardar en",
    units: "horas?|dias?(?: habiles)?|semanas?",
    numbers: "una?|dos|tres|cuatro|cinco|siete|diez",
  },
  pt: {
    days: "hoje(?: mesmo)?|amanha|esta semana|essa semana|semana que vem|proxima semana|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|sabado|domingo",
    months: "janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    within: "em|dentro de|em ate|daqui a|no prazo de",
    units: "horas?|dias?(?: uteis)?|semanas?",
    numbers: "uma?|dois|duas|tres|quatro|cinco|sete|dez",
  },
  fr: {
    days: "aujourd.?hui|demain|apres-demain|cette semaine|la semaine prochaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    months: "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre",
    within: "dans|sous|en|d'ici|dans les",
    units: "heures?|h|jours?(?: ouvres)?|semaines?",
    numbers: "une?|deux|trois|quatre|cinq|sept|dix",
  },
  de: {
    days: "heute|morgen|ubermorgen|diese woche|nachste woche|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?",
    months: "januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember",
    within: "innerhalb von|binnen|in|innert",
    units: "stunden?|tagen?|werktagen?|wochen?",
    numbers: "einer|einem|zwei|drei|vier|funf|sieben|zehn",
  },
  it: {
    days: "oggi|domani|dopodomani|questa settimana|(?:la )?(?:prossima settimana|settimana prossima)|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica",
    months: "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    within: "entro|in|nel giro di|fra|tra",
    units: "ore|giorni(?: lavorativi)?|settimane?",
    numbers: "una?|due|tre|quattro|cinque|sette|dieci",
  },
  id: {
    days: "hari ini|besok|lusa|minggu (?:ini|depan)|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|tanggal \\d{1,2}|tgl \\d{1,2}",
    months:
      "jan(?:uari)?|feb(?:ruari)?|maret|april?|mei|juni?|juli?|agustus|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?",
    within: "dalam|dalam waktu|maksimal|max|paling lama",
    units: "jam|hari(?: kerja)?|minggu",
    numbers: "satu|dua|tiga|empat|lima|tujuh|sepuluh",
  },
  ms: {
    days: "hari ini|esok|lusa|minggu (?:ini|depan)|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad",
    months: "januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember",
    within: "dalam|dalam masa|selewat-lewatnya|paling lewat",
    units: "jam|hari(?: bekerja)?|minggu",
    numbers: "satu|dua|tiga|empat|lima|tujuh|sepuluh",
  },
  vi: {
    days: "hom nay|ngay mai|(?:sang|chieu|trua|toi) mai|mai (?=em|shop|minh|ben|giao|gui|hang|toi|se|la (?:giao|gui|co|toi|nhan))|ngay mot|ngay kia|tuan (?:nay|sau)|ngay \\d{1,2}|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7](?= )",
    months: "thang \\d{1,2}",
    within: "trong|trong vong|toi da|cham nhat",
    units: "gio|tieng|h|ngay|tuan",
    numbers: "mot|hai|ba|bon|nam|bay|muoi",
  },
  tl: {
    days: "ngayong (?:araw|linggo|gabi|lunes|martes|miyerkules|huwebes|biyernes|sabado)|bukas|sa makalawa|sa susunod na linggo|lunes|martes|miyerkules|huwebes|biyernes|sabado|ika-?\\d{1,2} ng \\w{4,10}",
    months: "enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre",
    within: "sa loob ng|loob ng|hanggang|within",
    units: "oras|araw|linggo|days?|hours?",
    numbers: "isang|dalawang|tatlong|limang|pitong",
  },
};

const NUMERIC =
  "\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?|\\d{4}-\\d{1,2}-\\d{1,2}";

/** The days of a language with spaces as one source. */
export function daySource(language: string): string {
  const words = SPACED_DAYS[language];
  if (!words) return NUMERIC;
  const { days, months, within, units, numbers } = words;
  return [
    days,
    `\\d{1,2}(?:st|nd|rd|th|er|\\.|o)? ?(?:of |de |di |ng )?(?:${months})`,
    `(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?`,
    NUMERIC,
    `(?:${within}) (?:the next |los proximos |les )?(?:\\d{1,2}|${numbers}) ?(?:${units})`,
  ].join("|");
}

export const DAY_UNSPACED = [
  "今天|今日|今晚|明天|明早|后天|後天|本周|这周|這週|下周|下週|(?:周|週|星期|礼拜|禮拜)[一二三四五六日天末]|\\d{1,2} ?月 ?\\d{1,2} ?[日号號]?|(?<!\\d)\\d{1,2} ?[号號](?![码碼楼樓色])|\\d{1,3} ?(?:天|小时|小時|个工作日|個工作日|周|日)(?:之?内|之?內|以内|内到)",
  "本日|明日|あした|明後日|今週|来週|[月火水木金土日]曜日?|\\d{1,2}日(?=まで|に|には|中|着)|\\d{1,2}日以内|\\d{1,2}時間以内|(?:水|木|金|土|日|月|火)曜",
  "오늘|내일|모레|이번 ?주|다음 ?주|[월화수목금토일]요일|\\d{1,2}월 ?\\d{1,2}일|\\d{1,2}일(?=까지| ?안| ?이내| ?에)|\\d{1,3}시간 ?(?:안|이내)",
  "วันนี้|พรุ่งนี้|มะรืน|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์)นี้|(?:อาทิตย์|สัปดาห์)(?:นี้|หน้า)|ภายใน ?\\d{1,2} ?(?:วัน|ชั่วโมง|ชม)|วันที่ ?\\d{1,2}|\\d{1,2} ?(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)",
].join("|");

/** Sums in words, shares of a price, and gaps where a sum should stand; in folded text. */
export const SUM_SPACED: Readonly<Record<string, string>> = {
  en: "(?:five|ten|fifteen|twenty|thirty|forty|fifty|a hundred|hundred) (?:dollars?|bucks|euros?|pounds?|quid)",
  es: "(?:cinco|diez|quince|veinte|treinta|cuarenta|cincuenta|cien) (?:dolares|euros?|pesos?|soles)",
  pt: "(?:cinco|dez|quinze|vinte|trinta|quarenta|cinquenta|cem) (?:euros?|reais|dolares)",
  fr: "(?:cinq|dix|quinze|vingt|trente|quarante|cinquante|cent) (?:euros?|dollars?|livres)",
  de: "(?:funf|zehn|funfzehn|zwanzig|dreissig|vierzig|funfzig|hundert) (?:euro|pfund|dollar|franken)",
  it: "(?:cinque|dieci|quindici|venti|trenta|quaranta|cinquanta|cento) (?:euro|dollari|sterline)",
  id: "(?:lima|sepuluh|dua puluh|lima puluh|seratus) (?:ribu|rupiah)|goceng|ceban|goban|gocap|cepek",
  ms: "(?:lima|sepuluh|dua puluh|lima puluh|seratus) (?:ringgit|hengget)",
  vi: "(?:mot|hai|ba|bon|nam|muoi|hai muoi|nam muoi) (?:tram|chuc|nghin|ngan|tram (?:nghin|ngan))",
  tl: "(?:limang|sampung|dalawampung|limampung|isang daang|singkwenta|bente|isandaang) (?:piso|pesos?)",
};
export const SUM_UNSPACED =
  "[一二三四五六七八九十百千万两]{1,5}(?:块|塊|元|円|圓|蚊)|[일이삼사오육칠팔구십백천만]{1,5} ?원|\\d+ ?(?:千|백|천|만) ?(?:円|원)|[หนึ่งสองสามสี่ห้าหกเจ็ดแปดเก้าสิบร้อยพัน]{3,14} ?บาท";
export const GAP_SUM =
  "(?:[x_]{2,}(?:[,.][x_]{2,})?|%[sd]|\\{[^}\\n]{1,20}\\}|\\[[^\\]\\n]{1,20}\\]|<[^>\\n]{1,20}>|[●○◯〇]{2,})\\s?(?:€|\\$|euros?|円|元|块|원|บาท|đ|d(?![a-z])|pesos?|usd|reais|ringgit|rupiah)|(?:€|\\$|£|₱|฿|rm|rp\\.?|r\\$|usd|eur|[¥])\\s?(?:[x_]{2,}(?:[,.][x_]{2,})?|%[sd]|\\{[^}\\n]{1,20}\\}|\\[[^\\]\\n]{1,20}\\]|<[^>\\n]{1,20}>)";
/** A share of what was paid; beside words for giving money back. */
export const SHARE =
  "\\d{1,3} ?(?:%|percent|por ciento|por cento|pour cent|prozent|per cento|persen|peratus|porsiyento|phan tram|割(?!れ|引)|パーセント|퍼센트|프로|เปอร์เซ็นต์)|(?<![a-z])(?:half|la mitad|metade|la moitie|die halfte|la meta|setengah|separuh|mot nua|kalahati|the full (?:amount|price)|every (?:cent|penny))(?![a-z])|一半|全额|全額|半額|半分|절반|전액|ครึ่ง|เต็มจำนวน";
export const GIVES_BACK =
  /(?<![a-z])(?:refund\w{0,3}|return\w{0,3}|(?:price|money|it|that|amount) back|back (?:to you|from us)|reimburs\w{1,4}|money back|pay you back|reembols\w{1,8}|devol\w{2,8}|reintegr\w{1,6}|abon\w{1,6}|estorn\w{1,6}|rembours\w{1,7}|rend\w{1,5}|reverse\w{0,3}|erstatt\w{1,6}|zuruck\w{0,12}|gutschr\w{2,8}|rimbors\w{1,7}|restitu\w{2,6}|accredit\w{2,6}|kembali\w{0,3}|balikin|pulangkan|hoan(?: lai| tien)?|tra lai|ibabalik|ire-?refund|ibalik|isasauli)(?![a-z])|退|返|赔|賠|补偿|補償|返金|お返し|負担|お戻し|환불|돌려|보상|คืน|ชดเชย/u;
