import type { Language } from "../../../domain/language";

/** How 1 to 10 are written as words in running text, in order; several spellings parted by "/". */
const WORDS: Record<Language, string> = {
  en: "one/a/an/once two/couple/twice/both three four five six seven eight nine ten",
  zh: "一/壹 二/两/兩/俩 三 四 五 六 七 八 九 十",
  es: "un/una/uno dos/ambos tres cuatro cinco seis siete ocho nueve diez",
  pt: "um/uma dois/duas/ambos três/tres quatro cinco seis sete oito nove dez",
  fr: "un/une deux trois quatre cinq six sept huit neuf dix",
  de: "ein/eine/einen/einem/einer/eins/einmal zwei/beide/zweimal drei vier fünf sechs sieben acht neun zehn",
  it: "un/uno/una due tre quattro cinque sei sette otto nove dieci",
  ja: "一/ひと 二/ふた 三/みっ 四/よっ 五/いつ 六/むっ 七/なな 八/やっ 九/ここの 十/とお",
  ko: "한/하나/일 두/둘/이 세/셋/삼 네/넷/사 다섯/오 여섯/육 일곱/칠 여덟/팔 아홉/구 열/십",
  id: "satu/se/sebuah/sekali dua tiga empat lima enam tujuh delapan sembilan sepuluh",
  ms: "satu/se/sebuah/sekali dua tiga empat lima enam tujuh lapan sembilan sepuluh",
  th: "หนึ่ง/เดียว สอง/ทั้งคู่ สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ",
  vi: "một hai ba bốn năm sáu bảy/bẩy tám chín mười",
  tl: "isa/isang/uno/one dalawa/dalawang/dos/two tatlo/tatlong/tres/three apat/four lima/limang/five anim/six pito/pitong/seven walo/walong/eight siyam/nine sampu/sampung/ten",
};

const UNSPACED: readonly Language[] = ["zh", "ja", "ko", "th"];

/** True where `text` says a small number in words; over ten nothing is known. `language` null: in any of ours. */
export function saysNumberInWords(text: string, value: number, language: Language | null): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 10) return false;
  const lower = text.toLowerCase();
  return (Object.keys(WORDS) as Language[])
    .filter((one) => language === null || one === language)
    .some((one) =>
      (WORDS[one].split(" ")[value - 1] ?? "")
        .split("/")
        .some((word) =>
          UNSPACED.includes(one)
            ? lower.includes(word)
            : new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, "u").test(lower),
        ),
    );
}
