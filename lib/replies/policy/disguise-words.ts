/** Names that writers hide. `needsGap`: the plain letters mean something else, so only a spelling with gaps counts. */
export const HIDDEN_NAMES: readonly { name: string; needsGap?: boolean }[] = [
  { name: "whatsapp" },
  { name: "wechat" },
  { name: "weixin" },
  { name: "telegram" },
  { name: "viber" },
  { name: "zalo" },
  { name: "kakaotalk" },
  { name: "instagram" },
  { name: "facebook" },
  { name: "messenger", needsGap: true },
  { name: "paypal" },
  { name: "gmail" },
  { name: "hotmail" },
  { name: "微信" },
  { name: "支付宝" },
];

/** By letter: signs that look like it (Cyrillic, Greek, digits), as members of a character class. */
export const LOOK_ALIKES: Record<string, string> = {
  a: "аαɑ@4",
  b: "ьβ8",
  c: "сϲ",
  e: "еεё3",
  g: "ɡ9",
  h: "һнη",
  i: "іι1!|",
  k: "кκ",
  l: "ӏ1|",
  m: "мμ",
  n: "пηո",
  o: "оοσ0",
  p: "рρ",
  r: "гr",
  s: "ѕ5$",
  t: "тτ7",
  u: "υս",
  v: "νѵ",
  w: "ѡωшԝ",
  x: "хχ",
  y: "уγ",
  z: "ʐ2",
  微: "薇徽葳溦威",
  信: "亻伩芯",
  宝: "寶",
};

/** Digits from zero to nine in each language with spaces, separated by spaces; several words for one digit by "/". */
export const DIGIT_WORDS: readonly string[] = [
  "zero/oh/nought one two three four five six seven eight nine",
  "cero uno/una dos tres cuatro cinco seis siete ocho nueve",
  "zero um/uma dois/duas tres quatro cinco seis/meia sete oito nove",
  "zero un/une deux trois quatre cinq six sept huit neuf",
  "null/doppelnull eins/ein zwei/zwo drei vier funf/fuenf sechs sieben acht neun",
  "zero uno due tre quattro cinque sei sette otto nove",
  "nol/kosong/sifar satu dua tiga empat/ampat lima enam/anam tujuh/tuju delapan/dlapan/lapan sembilan/semilan",
  "khong mot hai ba bon/tu nam/lam sau bay tam chin",
  "wala/sero isa/uno dalawa/dos tatlo/tres apat/kwatro lima/singko anim/sais pito/syete walo/otso siyam/nuwebe",
];

/** The same where words stand together; a kana word may have dots between its signs. */
export const EASTERN_DIGIT_WORDS: readonly string[] = [
  "零/〇/洞 一/幺/壹/腰 二/两/贰/兩/貳 三/叁/參 四/肆 五/伍 六/陆/陸 七/柒/拐 八/捌 九/玖/勾",
  "ゼロ/ぜろ/れい/まる/マル いち/イチ に/ニ さん/サン よん/ヨン ご/ゴ ろく/ロク なな/ナナ はち/ハチ きゅう/キュウ",
  "공/영/제로/ㅇ/ᄋ 일/하나 이/둘 삼/셋 사/넷 오/다섯 육/륙/여섯 칠/일곱 팔/여덟 구/아홉",
  "ศูนย์/ศูน/สูน หนึ่ง/นึง/เอก สอง/โท สาม สี่ ห้า หก เจ็ด แปด เก้า",
];

/** Numbers from ten on that stand in a telephone number read aloud in pairs; their digits do not matter. */
export const PAIR_WORDS =
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety " +
  "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa " +
  "dez onze doze treze quatorze catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta oitenta " +
  "dix douze seize vingt vingts trente quarante cinquante soixante septante nonante " +
  "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta " +
  "zehn elf zwolf zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig";
