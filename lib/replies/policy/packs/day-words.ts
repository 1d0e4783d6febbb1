/**
 * Fixed days and terms as writers name them, by language, as expression sources over folded text (Latin marks off, digits
 * as ASCII). Languages with spaces are matched as whole words.
 */
const MONTHS =
  "jan(?:uary|uar|uari|vier|eiro)?|enero|gennaio|janeiro|feb(?:ruary|ruar|ruari|rero|braio)?|fevrier|fevereiro|pebrero|mar(?:ch|zo|co|s|et|so)?|marz|maerz|apr(?:il|ile)?|abril|avril|may|mai|mayo|maio|maggio|mei|jun(?:e|i|io|ho)?|juin|giugno|hunyo|jul(?:y|i|io|ho|ai)?|juillet|luglio|hulyo|aug(?:ust)?|aout|agosto|agustus|ogos|sept?(?:ember|iembre|embre)?|setembro|settembre|setyembre|oct(?:ober|ubre|obre)?|okt(?:ober|ubre)?|outubro|ottobre|oktubre|nov(?:ember|iembre|embre|embro)?|nobyembre|de[cz](?:ember|iembre|embre|embro)?|dicembre|disember|disyembre";
const WEEKDAYS =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda(?:-feira)?|terca(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|isnin|khamis|jumaat|ahad|miyerkules|huwebes|biyernes|linggo|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat";
const NUMBER =
  "(?:\\d{1,2}|one|two|three|four|five|seven|ten|dos|tres|cuatro|cinco|dois|duas|deux|trois|quatre|cinq|zwei|drei|vier|funf|due|tre|quattro|cinque|dua|tiga|empat|lima|hai|ba|bon|dalawang|tatlong)";

export const DAY_SPACED = [
  "today|tonight|tomorrow|this (?:week|evening|afternoon)|next week|(?:end of|within) (?:the |this )?(?:day|week)",
  "hoy(?: mismo)?|manana(?: mismo)?|esta semana|la proxima semana|la semana que viene",
  "hoje|amanha|esta semana|essa semana|semana que vem|proxima semana",
  "aujourd.?hui|demain|cette semaine|la semaine prochaine",
  "heute|morgen|ubermorgen|diese woche|nachste woche",
  "oggi|domani|dopodomani|questa settimana|settimana prossima",
  "hari ini|besok|lusa|minggu (?:ini|depan)|esok",
  "hom nay|(?:ngay|sang|chieu|trua|toi) mai|mai (?=em|shop|minh|ben|giao|gui|hang|toi|se|la (?:giao|gui|co|toi|nhan))|ngay mot|tuan (?:nay|sau)|ngay \\d{1,2}",
  "ngayong (?:araw|linggo)|bukas|sa makalawa|sa susunod na linggo|ngayong \\w{4,10}",
  WEEKDAYS,
  `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|o)? ?(?:of |de |di )?(?:${MONTHS})|(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?|ika-?\\d{1,2} ng \\w{4,10}|tanggal \\d{1,2}|tgl \\d{1,2})`,
  "\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?|\\d{4}-\\d{1,2}-\\d{1,2}",
  `(?:within|in|en|em|dentro de|dans|sous|innerhalb von|binnen|in|entro|dalam|trong|trong vong|sa loob ng|loob ng|hanggang) (?:the next |los proximos |les )?${NUMBER} ?(?:hours?|hrs?|days?|business days|working days|weeks?|horas?|dias?|semanas?|heures?|jours?|semaines?|stunden|tagen?|werktagen?|wochen?|ore|giorni|settimane|jam|hari|minggu|gio|ngay|tuan|oras|araw)`,
].join("|");

export const DAY_UNSPACED = [
  "今天|今日|今晚|明天|明早|后天|後天|本周|这周|這週|下周|下週|(?:周|週|星期|礼拜|禮拜)[一二三四五六日天末]|\\d{1,2} ?月 ?\\d{1,2} ?[日号號]?|(?<!\\d)\\d{1,2} ?[号號](?![码碼楼樓色])|\\d{1,3} ?(?:天|小时|小時|个工作日|個工作日|周|日)(?:之?内|之?內|以内|内到)",
  "本日|明日|あした|明後日|今週|来週|[月火水木金土日]曜日?|\\d{1,2}日(?=まで|に|には|中|着)|\\d{1,2}日以内|\\d{1,2}時間以内|(?:水|木|金|土|日|月|火)曜",
  "오늘|내일|모레|이번 ?주|다음 ?주|[월화수목금토일]요일|\\d{1,2}월 ?\\d{1,2}일|\\d{1,2}일(?=까지| ?안| ?이내| ?에)|\\d{1,3}시간 ?(?:안|이내)",
  "วันนี้|พรุ่งนี้|มะรืน|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์)นี้|(?:อาทิตย์|สัปดาห์)(?:นี้|หน้า)|ภายใน ?\\d{1,2} ?(?:วัน|ชั่วโมง|ชม)|วันที่ ?\\d{1,2}|\\d{1,2} ?(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)",
].join("|");

/** Sums in words, shares of a price, and gaps where a sum should stand; in folded text. */
export const SUM_SPACED =
  "(?:(?:five|ten|fifteen|twenty|thirty|forty|fifty|hundred|cinco|diez|quince|veinte|treinta|cincuenta|cien|dez|quinze|vinte|trinta|cinquenta|cem|cinq|dix|quinze|vingt|trente|cinquante|cent|funf|zehn|funfzehn|zwanzig|dreissig|funfzig|hundert|cinque|dieci|quindici|venti|trenta|cinquanta|cento|limang|sampung|dalawampung|limampung|isang daang|lima|sepuluh|dua puluh|lima puluh|seratus) (?:dollars?|bucks|euros?|pounds?|quid|dolares|pesos?|soles|reais|livres|pfund|sterline|piso|ringgit|hengget|ribu|rupiah|baht)|goceng|ceban|goban|gocap|cepek|(?:mot|hai|ba|bon|nam|muoi|hai muoi|nam muoi) (?:tram|chuc|nghin|ngan|tram (?:nghin|ngan)))";
export const SUM_UNSPACED =
  "[一二三四五六七八九十百千万两]{1,5}(?:块|塊|元|円|圓|蚊)|[일이삼사오육칠팔구십백천만]{1,5} ?원|\\d+ ?(?:千|백|천|만) ?(?:円|원)|[หนึ่งสองสามสี่ห้าหกเจ็ดแปดเก้าสิบร้อยพัน]{3,14} ?บาท";
export const GAP_SUM =
  "(?:[x_]{2,}(?:[,.][x_]{2,})?|%[sd]|\\{[^}\\n]{1,20}\\}|\\[[^\\]\\n]{1,20}\\]|<[^>\\n]{1,20}>|[●○◯〇]{2,})\\s?(?:€|\\$|euros?|円|元|块|원|บาท|đ|d(?![a-z])|pesos?|usd|reais|ringgit|rupiah)|(?:€|\\$|£|₱|฿|rm|rp\\.?|r\\$|usd|eur|[¥])\\s?(?:[x_]{2,}(?:[,.][x_]{2,})?|%[sd]|\\{[^}\\n]{1,20}\\}|\\[[^\\]\\n]{1,20}\\]|<[^>\\n]{1,20}>)";
/** A share of what was paid; beside words for giving money back. */
export const SHARE =
  "\\d{1,3} ?(?:%|percent|por ciento|por cento|pour cent|prozent|per cento|persen|peratus|porsiyento|phan tram|パーセント|퍼센트|프로|เปอร์เซ็นต์)|(?<![a-z])(?:half|la mitad|metade|la moitie|die halfte|la meta|setengah|separuh|mot nua|kalahati|the full (?:amount|price)|every (?:cent|penny))(?![a-z])|一半|全额|全額|半額|半分|절반|전액|ครึ่ง|เต็มจำนวน";
export const GIVES_BACK =
  /(?<![a-z])(?:refund\w{0,3}|reimburs\w{1,4}|money back|pay you back|reembols\w{1,8}|devol\w{2,8}|reintegr\w{1,6}|abon\w{1,6}|estorn\w{1,6}|rembours\w{1,7}|rend\w{1,5}|reverse\w{0,3}|erstatt\w{1,6}|zuruck\w{0,12}|gutschr\w{2,8}|rimbors\w{1,7}|restitu\w{2,6}|accredit\w{2,6}|kembali\w{0,3}|balikin|pulangkan|hoan(?: lai| tien)?|tra lai|ibabalik|ire-?refund|ibalik|isasauli)(?![a-z])|退|返|赔|賠|补偿|補償|返金|お返し|환불|돌려|보상|คืน|ชดเชย/u;
