import { foldLatinMarks } from "../../../text/patterns/fold-latin";
import { GREETING, NOBODY, NOBODY_EAST, SHORT_TITLE, TITLE } from "../packs/name-words";

/** A name that a reply addresses, as offsets into the text. */
export interface NamedPerson {
  name: string;
  start: number;
  end: number;
}

/** Names stand at the beginning of a reply, in units. */
const HEAD = 90;

const NAME = "(?<name>[A-ZĐØŁ][A-Za-zđøł'-]{1,20}(?: [A-ZĐØŁ][A-Za-zđøł'-]{1,20}){0,3})(?![A-Za-zđøł0-9])";
let western: readonly RegExp[] | null = null;

/** Capitals matter for the name and not for the words before it, so these are spelled out in both forms. */
function readWestern(): readonly RegExp[] {
  const anyCase = (source: string) =>
    source.replace(
      /(^|\||\()([a-z])/g,
      (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`,
    );
  const po = "(?:[ ,!.¡]{1,3}(?:po|ya|yaa|a|nha|kak|oi|there)(?=[ ,!]))?";
  // "Dr. Weber" is one person; in "maaf kak. Boleh …" a new sentence begins.
  const title = `(?:(?:${anyCase(SHORT_TITLE)})\\.?|(?:${anyCase(TITLE)})) `;
  western ??= [
    new RegExp(`(?<![A-Za-z])${title}${NAME}`, "gd"),
    new RegExp(
      `^[\\s¡¿]{0,4}(?:${anyCase(GREETING)})${po}[,!. ]{1,3}(?:${title})?${NAME}(?=\\s?[,!.，！\\n:¡;–—-]|$)`,
      "gd",
    ),
    new RegExp(`^[\\s¡¿]{0,4}(?:${anyCase(GREETING)})[^,.!?\\n]{0,40}, ${NAME}(?=[.!])`, "gd"),
    new RegExp(`^[\\s¡¿]{0,4}${NAME},(?= )`, "gd"),
  ];
  return western;
}

const EAST: readonly RegExp[] = [
  /^[\s\p{P}]{0,4}(?:(?:尊敬的|亲爱的|親愛的|您好|你好|哈喽|嗨|早上好呀?|下午好|晚上好|在呢|早安)[,，!！~ ]{0,2})?(?<name>\p{Script=Han}{1,3}?)(?:先生|女士|小姐|太太|同学|老师|老師|总|姐|哥)(?=[\p{P}\s您你好，,]|$)/dgu,
  /^[\s\p{P}]{0,4}(?:尊敬的|亲爱的|親愛的|您好|你好|哈喽|嗨|早上好呀?|早呀?|下午好呀?|晚上好呀?)[,，!！~ ]{0,2}(?<name>[阿小]\p{Script=Han})(?=[\p{P}\s]|$)/dgu,
  /^[\s\p{P}]{0,4}(?:(?:こんにちは|こんばんは|お世話になっております|はい)[、。!！]\s?)?(?<name>[\p{Script=Han}\p{Script=Katakana}ー]{1,10}|[\p{Script=Hiragana}ー]{2,6}) ?(?:様|さま|さん|殿|くん|ちゃん)(?=[\p{P}\s、。]|$)/dgu,
  /^[\s\p{P}]{0,4}(?:안녕하세요[,.!~ ]{0,2}|네[,.!~ ]{1,2})?(?<name>[\uac00-\ud7a3]{2,4}) ?(?:고객님|회원님|님|씨)/dgu,
  /^[\s\p{P}]{0,4}(?:(?:สวัสดี(?:ค่ะ|คะ|ครับ|ค่า|จ้า)?|เรียน|ค่ะ|ครับ|ได้ค่ะ|ขอบคุณ(?:ค่ะ|ครับ)?)[ ,]{0,2})?(?:คุณ|พี่|น้อง)(?<name>[ก-ฮเแโไใ][ก-๎]{1,11}?)(?=คะ|ค่ะ|ครับ|คับ|ขา|จ้า|นะ|[ ,!]|$)/dgu,
];
/** What follows "you" in Thai when it names nobody. */
const THAI_WORDS =
  /^(?:ลูกค้า|ภาพ|สมบัติ|สามารถ|จะ|ได้|สั่ง|ต้อง|ควร|ลอง|ไม่|มี|ซื้อ|เลือก|กด|ส่ง|แจ้ง|รับ|ใช้|ใส่|เป็น|อยู่|ยัง|เคย|อาจ|กำลัง|คือ|ผู้|พี่|แม่|พ่อ|น้อง|ครู|หมอ|ทำ|ขอ|ดู|เปิด|คืน|รอ|ถาม|พอ|ชอบ|อยาก|ต่อ|เอง|ก็|ถูก|โอน|ให้|นะ|คะ|ค่ะ|ครับ|จ๋า|ๆ)/u;

/** First words of sentences that a comma follows and that are no names. */
const NO_VOCATIVE =
  /^(?:[a-z]+(?:ly|mente|ment|erweise|weise|lich|ing|ed)|yes|no|ok|okay|sure|sorry|hi|hello|hey|hola|ola|oi|oie|ciao|salve|buongiorno|buonasera|bonjour|bonsoir|salut|coucou|hallo|moin|servus|guten|gruss|danke|gracias|merci|grazie|thanks|obrigad[oa]|please|well|also|so|but|and|if|then|now|today|tomorrow|here|there|however|instead|therefore|still|right|great|perfect|good|fine|alas|first|second|next|otherwise|anyway|besides|true|ja|nein|doch|gern[e]?|bitte|leider|also|nun|aber|dann|heute|morgen|hier|klar|gut|schade|naturlich|stimmt|genau|moment|entschuldigung|verzeihung|si|claro|bueno|vale|perdon|disculpe|lamento|mira|mire|oye|oiga|pues|entonces|ademas|hoy|manana|aqui|ahora|tambien|listo|buenas|sim|nao|claro|certo|bom|olha|veja|desculpe|entao|alem|hoje|amanha|aqui|agora|infelizmente|poxa|puxa|oui|non|voila|alors|donc|desole|desolee|pardon|aujourd'hui|demain|ici|attention|dommage|eh|ben|certo|allora|quindi|purtroppo|scusi|scusa|mi|oggi|domani|qui|ecco|bene|prego|attenzione|peccato|ya|iya|baik|maaf|mohon|tenang|siap|halo|hai|helo|besok|hari|kalau|jika|untuk|jangan|oke|silakan|sila|nah|jadi|tapi|boleh|bisa|salam|assalamualaikum|waalaikumussalam|oo|opo|sige|naku|ay|pasensya|kung|para|bukas|ngayon|hindi|meron|da|vang|chao|cam|xin|neu|hien|hom|ngay|shopee|lazada|tiktok|amazon|usa|kak|kakak|gan|sis|bos|boss|ma'?am|sir|madam|friend|dear|team|kunde|cliente|client|pelanggan|pembeli|tuan|puan|encik|cik|bapak|ibu|ate|kuya|anh|chi|ban|em|shop)$/;

/** The people that the beginning of a reply addresses by name. */
export function findNamed(source: string): NamedPerson[] {
  const head = foldLatinMarks(source.slice(0, HEAD));
  const found = [...readWestern(), ...EAST].flatMap((pattern, index) =>
    [...head.matchAll(pattern)].flatMap((match): NamedPerson[] => {
      const [start, end] = match.indices?.groups?.name ?? [0, 0];
      const name = head.slice(start, end);
      // "Halo kak. Boleh, …": after a greeting and a full stop a sentence may begin.
      const opens = index === 3 || (index === 1 && /\.\s*$/.test(head.slice(0, start)));
      return isName(name, index, source.slice(start, end), opens) ? [{ name, start, end }] : [];
    }),
  );
  // "Frau Weber" after "Hallo": one person.
  return found.filter(
    (one, i) => !found.slice(0, i).some((other) => other.start < one.end && other.end > one.start),
  );
}

function isName(name: string, pattern: number, marked: string, opens: boolean): boolean {
  if (pattern >= 4) return !NOBODY_EAST.test(name) && !THAI_WORDS.test(name);
  const [first = ""] = plain(name).split(" ");
  // "Tuấn" is a name, "Tuan" a title.
  if (/^tuấn/i.test(marked)) return true;
  if (NOBODY.test(plain(name)) || NOBODY.test(first)) return false;
  if (opens && NO_VOCATIVE.test(first)) return false;
  // One or two words and a comma: a vocative only when it is no other opening of a sentence.
  return pattern !== 3 || (name.split(" ").length <= 3 && /[a-z]/.test(name));
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("’", "'").toLowerCase();
}
