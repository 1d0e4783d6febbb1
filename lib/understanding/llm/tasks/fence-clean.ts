/** Characters that nobody sees: format signs (zero width, bidirectional, tags), private use, half surrogates, fillers. */
const HIDDEN = new RegExp(
  "[\\p{Cf}\\p{Co}\\p{Cs}\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u034f\\u115f\\u1160\\u17b4\\u17b5" +
    "\\u180b-\\u180f\\u2800\\u3164\\uffa0\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]",
  "gu",
);
/** More marks on one letter than any of our languages writes are decoration. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
const BREAKS = /\r\n?|\p{Zl}|\p{Zp}/gu;

/** Who speaks, in chat templates and in words of our languages. */
const ROLES =
  "system(?: prompt| message| note| override)?|assistant|user|human|developer|tool|function|model|bot|ai|instructions?|task|admin(?:istrator)?|agent|operator|root|" +
  "sistema|asistente|assistente|usuario|usuário|instrucci[oó]n(?:es)?|instruç(?:ão|ões)|istruzion[ei]|syst[eè]me|utilisateur|consigne|anweisung(?:en)?|aufgabe|" +
  "系统|系統|助手|助理|用户|用戶|指令|任务|任務|システム|アシスタント|ユーザー|指示|시스템|어시스턴트|사용자|지시|ระบบ|ผู้ช่วย|ผู้ใช้|คำสั่ง|" +
  "sistem|pengguna|asisten|pembantu|instruksi|arahan|hệ thống|trợ lý|người dùng|chỉ thị|tagubilin|utos";
/** At the head of a line, or after the end of a sentence: "### System:", "[assistant]:", "**User** :", "系统：". */
const ROLE_MARK = new RegExp(
  String.raw`(^|[\n.!?。！？;；/»"”)\]}›|~-])([ \t]*)[#*_=>\-\[({‹«【「"'~|/\\ \t]{0,12}(${ROLES})[*_\])}›»】」"'|/\\ \t]{0,4}[:：﹕︰꞉∶]+`,
  "giu",
);
/** Words in capitals between square brackets are marks of templates: [INST], [/SYSTEM_PROMPT], [TOOL_CALLS]. */
const BRACKET_MARK =
  /\[\s*([/\\]?)\s*((?=[\p{L}_ ]*[A-Z])[A-Z_]{2,}(?: [A-Z_]+){0,2}|(?:inst|sys|gmask|system|end|user|assistant)(?:_\w+)?)\s*\]/giu;

/**
 * Text of a stranger with everything out of it that a chat template, a slot filler or a reader could take for more than
 * words: hidden characters, role marks, angle brackets, template marks, slots, headings. What is left says the same to a
 * person. Running it twice changes nothing. Line breaks stay unless `oneLine`.
 */
export function cleanText(text: string, { oneLine = false }: { oneLine?: boolean } = {}): string {
  let clean = text.replace(BREAKS, "\n").replace(HIDDEN, "").replace(PILED_MARKS, "$1");
  clean = clean
    .replace(/[<＜﹤]/gu, "‹")
    .replace(/[>＞﹥]/gu, "›")
    .replace(/[|｜∣ǀ│]/gu, "¦")
    .replace(/［/gu, "[")
    .replace(/］/gu, "]")
    .replace(/[{｛﹛]{2,}|[{｛﹛]\s*[%#]|\$[{｛﹛]|#[{｛﹛]/gu, "(")
    .replace(/[}｝﹜]{2,}|[%#]\s*[}｝﹜]/gu, ")")
    .replace(/`{3,}|~{3,}/gu, "'''")
    .replace(/[#＃]{2,}/gu, "#")
    .replace(/([-=_*—])\1{3,}/gu, "$1$1$1");
  clean = replaceAll(clean, BRACKET_MARK, "($1$2)");
  clean = replaceAll(clean, ROLE_MARK, "$1$2($3)");
  clean = clean.replace(/[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]{3,}/gu, "  ");
  return oneLine ? clean.replace(/\s*\n\s*/gu, " / ").trim() : clean.replace(/\n{3,}/gu, "\n\n").trim();
}

/** What one replacement brings together the next one takes; bounded by the length, for each pass takes a mark away. */
function replaceAll(text: string, pattern: RegExp, by: string): string {
  let before = text;
  for (let pass = 0; pass < 20; pass++) {
    const after = before.replace(pattern, by);
    if (after === before) return after;
    before = after;
  }
  return before.replace(/[:：﹕︰꞉∶[\]]/gu, " ");
}

/** At most `limit` UTF-16 units, with a visible mark where something was taken out of the middle. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const mark = " […] ";
  const room = Math.max(0, limit - mark.length);
  const head = Math.ceil(room * 0.7);
  return (wholeEnd(text.slice(0, head)) + mark + wholeStart(text.slice(text.length - (room - head)))).slice(
    0,
    limit,
  );
}

/** Without half a character at the border of a cut. */
function wholeEnd(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
function wholeStart(text: string): string {
  return /^[\udc00-\udfff]/.test(text) ? text.slice(1) : text;
}

/** True for text that still holds a mark that a chat template reads, or a character that nobody sees. */
export function holdsMarks(text: string): boolean {
  return (
    /[<>＜＞|｜]|\{\{|\}\}|[#＃]{2,}/u.test(text) ||
    new RegExp(HIDDEN.source, "u").test(text) ||
    new RegExp(ROLE_MARK.source, "iu").test(text) ||
    new RegExp(BRACKET_MARK.source, "iu").test(text)
  );
}
