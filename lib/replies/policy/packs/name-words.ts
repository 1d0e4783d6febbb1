/** Titles before a name, by language family; in forms without Latin marks. "Em" and "ban" also speak of the shop's people. */
export const TITLE =
  "mr|mrs|ms|miss|mx|dr|sir|ma'am|maam|mam|madam|sr|sra|srta|senor|senora|senorita|don|dona|senhor|senhora|m\\.|mme|mlle|monsieur|madame|mademoiselle|herr|frau|hr\\.|fr\\.|familie|sig|sig\\.ra|signor|signora|signorina|dott|dott\\.ssa|dottor|dottoressa|kak|kakak|ka|ibu|bu|bapak|pak|mas|mbak|mba|bro|gan|bun|bunda|om|tante|sdr|sdri|tuan|puan|cik|encik|en\\.|pn\\.|akak|abang|bang|makcik|pakcik|datin|datuk|ate|kuya|sis|boss|ginoong|ginang|gng|bb|aling|mang|nanay|tatay|anh|chi|co|chu|bac|chi gai|anh trai";
/** Those of them that are written short, with or without a full stop. */
export const SHORT_TITLE =
  "mr|mrs|ms|mx|dr|sr|sra|srta|mme|mlle|hr|fr|sig|dott|dra|drs|bpk|sdr|sdri|tn|ny|gng|bb";
/** Greetings before a name. */
export const GREETING =
  "dear|hi|hello|hey|heya|hiya|good (?:morning|afternoon|evening|day)|thanks|thank you|yes|sure|ok|okay|noted|sorry|liebe[r]?|hallo|hallochen|moin|servus|gruss gott|guten (?:tag|morgen|abend)|sehr geehrte[r]?|danke|cher|chere|bonjour|bonsoir|salut|coucou|merci|hola|oye|buenos dias|buenas(?: tardes| noches)?|estimad[oa]|querid[oa]|gracias|perdon|disculpe|ola|oi|oie|bom dia|boa tarde|boa noite|prezad[oa]|car[oa]|obrigad[oa]|gentile|ciao|buongiorno|buonasera|salve|grazie|spett\\.le|halo|hallo|hai|helo|tenang|baik|maaf|siap|iya|ya|selamat (?:pagi|siang|sore|malam|petang)|assalamualaikum|waalaikumussalam|salam|terima kasih|kumusta(?: po)?|opo|sige(?: po)?|hello po|hi po|yes po|magandang (?:araw|umaga|hapon|gabi)(?: po)?|pasensya(?: na)?(?: po)?|da|vang|chao|xin chao|em chao|kinh gui|kinh chao|cam on|thua";
/** Words in the place of a name that name nobody. */
export const NOBODY =
  /^(?:(?:valued|dear|our) )?(?:customers?|buyers?|friends?|sir|madam|ma'?am|all|team|there|dear|clients?|guests?|shoppers?|everyone|again|thanks?|sorry|please|we|your?|the|this|that|yes|no|ok|it|as|for|if|in|on|unfortunately|i|kunden?|kundin\w*|damen|herren|zusammen|wir|ihre?|das|der|die|vielen|danke|cliente\w*|client\w*|amig\w+|comprador\w*|freund\w*|acheteur\w*|ami\w*|monsieur|madame|tous|nous|votre|le|la|les|el|los|su|tu|senor\w*|senhor\w*|signor\w*|gentile|pelanggan|kakak|kak|pembeli|gan|sis\w*|bos+|tuan|puan|bang|min|semua|po|ma|quy|khach|ban|anh|chi|shop|em|minh|kami|pesanan|barang|produk|cik|encik|bun\w*|sayang|say|kita|admin|toko|bu|pak|bapak|ibu|mas|mbak|para|sir\w*|ate|kuya|boss|bes\w*|mamsh|nga|naman|lang|na|ang|yung|sa|shopee|lazada|tik ?tok|amazon|happy|glad|welcome|great|good)$/;
export const NOBODY_EAST =
  /顾客|顧客|客户|客戶|买家|買家|朋友|老板|老闆|大家|亲|各位|先生|女士|小姐|客人|贵客|用户|客服|店|お客|客様|皆|みな|購入|注文|担当|業者|配達|店員|ご|ドライバー|メーカー|本人|家族|友達|奥|お子|お嬢|たく|고객|구매자|회원|여러분|손님|사장|기사|상담|담당|선생|您|你|我|他|她/u;

/** Chinese family names and the first letters of their spellings in Latin script, in Mandarin and the southern languages. */
export const FAMILY_NAMES =
  "王wovh 李l 张zctj 張zctj 刘l 劉l 陈ctd 陳ctd 杨y 楊y 赵zcj 趙zcj 黄hwnou 黃hwnou 周zcj 吴wngo 吳wngo 徐xcst 孙s 孫s 胡hwfo 朱zcj 高gk 林l 何h 郭gkq 马mb 馬mb 罗l 羅l 梁ln 宋s 郑zctj 鄭zctj 谢xcst 謝xcst 韩h 韓h 唐t 冯fhp 馮fhp 于y 董dt 萧xs 蕭xs 程ct 曹cts 袁y 邓dt 鄧dt 许xkh 許xkh 傅fp 沈s 曾zct 彭p 吕l 呂l 苏s 蘇s 卢l 盧l 蒋jcz 蔣jcz 蔡ctz 贾jk 丁dt 魏wnv 薛xs 叶yi 葉yi 阎y 余yu 潘p 杜dt 戴dt 夏xh 钟zc 鍾zc 汪wov 田t 任rj 姜jkc 范fhp 方fhp 石sc 姚yi 谭t 譚t 廖l 邹zc 鄒zc 熊xh 金jkg 陆l 陸l 郝h 孔kh 白bp 崔ct 康k 毛m 邱qkch 秦qc 江jkc 史s 顾gk 顧gk 侯h 邵s 孟m 龙l 万wm 段dt 雷l 钱qc 汤t 尹yi 黎l 易y 常cs 武wm 乔qk 贺h 赖l 賴l 龚gk 洪ah 施s 颜yg 顏yg 温w 溫w 游y 尤y 简jk 簡jk 翁wo 欧oa 歐oa 阿";

/** The first Latin letters that a sound of another script is written with. */
export const SOUNDS: readonly [signs: string, letters: string][] = [
  ["กขคฆ", "kgqc"],
  ["ง", "n"],
  ["จฉชฌ", "jc"],
  ["ซสศษ", "s"],
  ["ญย", "y"],
  ["ดฎตฏทธฒฑถฐ", "dt"],
  ["นณ", "n"],
  ["บปพผภ", "bp"],
  ["ฟฝ", "f"],
  ["ม", "m"],
  ["รลฬ", "rl"],
  ["ว", "wv"],
  ["หฮ", "h"],
  ["อ", "aoeiu"],
  ["アァあ", "a"],
  ["イィいウゥうエェえオォお", "iueoyvw"],
  ["カキクケコガギグゲゴかきくけこがぎぐげご", "kgcq"],
  ["サシスセソザジズゼゾさしすせそざじずぜぞ", "szjc"],
  ["タチツテトダヂヅデドたちつてとだぢづでど", "tdcj"],
  ["ナニヌネノなにぬねの", "n"],
  ["ハヒフヘホはひふへほ", "hf"],
  ["バビブベボばびぶべぼ", "bv"],
  ["パピプペポぱぴぷぺぽ", "p"],
  ["マミムメモまみむめも", "m"],
  ["ヤユヨやゆよ", "yj"],
  ["ラリルレロらりるれろ", "rl"],
  ["ワヲわを", "wv"],
];
/** The same for the nineteen first sounds of Hangul, in their order in Unicode. */
export const HANGUL_SOUNDS = "gkc kg n dt t rly m bpv pb s s aeiouyw jcz jcz ch kq t p hf".split(" ");
