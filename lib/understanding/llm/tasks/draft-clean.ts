import type { ChatTurn } from "../engine";
import { cleanText } from "./fence-clean";

/** What a model says of its answer before it gives it. At the head, up to a colon and a line break or the text itself. */
const PREAMBLE =
  /^\s*(?:(?:sure|certainly|of course|okay|ok|absolutely|alright|great)[!,.]?\s*)?(?:(?:here(?:'s| is| are)|below is|this is|the following is)\b[^\n:]{0,90}:|(?:reply|response|draft|answer|message|translation|seller|shop|respuesta|resposta|réponse|antwort|risposta|balasan|jawaban|trả lời|回复|回覆|返信|답장|คำตอบ|翻译|翻訳|번역)\s*(?:\([^)\n]{0,30}\))?\s*[:：]|(?:aquí (?:está|tiene|tienes)|aqui está|voici|hier ist|ecco|berikut|narito|dưới đây là|以下是|好的，?以下|以下が|다음은|นี่คือ)[^\n:：]{0,60}[:：])\s*/iu;
/** What a model says of its answer after it. "Note: …" alone may belong to the reply. */
const POSTAMBLE =
  /\n\s*(?:[(（[](?:note|translation|nota|remarque|hinweis|anmerkung|traducción|tradução|注|备注|说明|翻译|訳|참고|번역|หมายเหตุ|catatan|lưu ý)[^\n]{0,20}[:：]|(?:english )?translation\s*:|note:? (?:that )?(?:i|this reply|this response|the reply)\b|let me know if you(?:'d| would) like me|i hope this (?:helps|reply|draft|works)|would you like me to)[\s\S]*$/iu;
const THINKING = /<(think|thinking|thought|reasoning)>[\s\S]*?<\/\1>/giu;
const OPEN_THINKING = /<(?:think|thinking|thought|reasoning)>[\s\S]*$/iu;
const QUOTES = [
  ['"', '"'],
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["「", "」"],
  ["『", "』"],
  ["'", "'"],
] as const;

/** Why an answer is no reply, or null. */
export type Refusal = "empty" | "markup" | "slot" | "prompt" | "call" | "disguise" | "mark";

/** A model's answer without thinking, preamble, quotation marks, Markdown and hidden characters. */
export function trimAnswer(answer: string): string {
  let text = answer
    .replace(/\r\n?/g, "\n")
    .replace(THINKING, "")
    .replace(OPEN_THINKING, "")
    .replace(/^[\s\S]{0,4000}?<\/(?:think|thinking)>/iu, "")
    .replace(/\p{Cf}/gu, (sign) => (sign === "\u200d" ? sign : ""));
  text = text.replace(/^\s*```\w*\n?|\n?```\s*$/g, "").trim();
  text = text.replace(PREAMBLE, "").replace(POSTAMBLE, "").trim();
  text = text
    .replace(/^#{1,6}[ \t]+/gm, "")
    .replace(/\*\*([^*\n]+)\*\*|__([^_\n]+)__/g, "$1$2")
    .replace(/(?<![*\w])\*([^*\s][^*\n]*)\*(?![*\w])/g, "$1")
    .replace(/^[ \t]*>[ \t]?/gm, "")
    .replace(/\n{3,}/g, "\n\n");
  for (const [open, close] of QUOTES)
    if (text.length > 1 && text.startsWith(open) && text.endsWith(close) && !text.slice(1, -1).includes(open))
      text = text.slice(open.length, -close.length).trim();
  return text.trim();
}

/** Tool calls and structures where a reply should stand. */
const CALL =
  /[[{]\s*["'][\w-]+["']\s*:|"(?:tool|function|name|arguments|action|tool_calls?)"\s*:|\b(?:function_call|tool_call|tool_use)\b|(?<![\p{L}\p{N}])\w*[a-z_]\w*\([^()\n]{0,80}=[^()\n]{0,120}\)|^\s*\w{3,40}\([^()\n]{0,200}\)\s*;?\s*$/mu;
const SLOT =
  /\{\{|\}\}|\{%|%\}|\$\{|(?<!\{)\{[a-z_]{2,40}\}(?!\})|\[(?:[A-Z][\w ']{2,40}|your \w[^\]\n]{0,30})\](?!\()/u;
const MARKUP =
  /<\/?[a-z!][^>\n]{0,300}>|!?\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|<(?:script|img|iframe|a)\b|&#x?[0-9a-f]{2,6};|javascript:|data:text/iu;
const TEMPLATE_MARK =
  /<\|[^|\n]{0,40}\|>|\[\/?INST\]|<\/?s>|<<\/?SYS>>|<(?:start|end)_of_turn>|^\s*#{0,4}\s*(?:system|assistant|user)\s*:/imu;
/** A word that mixes Latin letters with look-alikes from scripts that none of our languages is written in. */
const LOOKALIKE =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}\p{Script=Coptic}\p{Script=Lisu}]/u;
/** "r e f u n d", "r.e.f.u.n.d", "r-e-f-u-n-d". */
const SPELLED = /(?<![\p{L}\p{N}])(?:[a-z][ .\-_*·]){4,}[a-z](?![\p{L}\p{N}])/iu;

/** What makes a trimmed answer unfit to be shown as a reply; null: nothing. `turns` are what the model read. */
export function refuse(text: string, turns: readonly ChatTurn[]): Refusal | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return "empty";
  if (TEMPLATE_MARK.test(text)) return "mark";
  if (MARKUP.test(text)) return "markup";
  if (CALL.test(text)) return "call";
  if (SLOT.test(text)) return "slot";
  if (LOOKALIKE.test(text) || SPELLED.test(text)) return "disguise";
  return repeatsPrompt(text, turns) ? "prompt" : null;
}

/** Words in a row that a reply cannot have by chance. */
const RUN = 8;

/** True where an answer tells what the system turn says, or shows the marks of a fence. */
function repeatsPrompt(text: string, turns: readonly ChatTurn[]): boolean {
  const system = turns.find(({ role }) => role === "system")?.content ?? "";
  const mark = /<…-(\w{4})>/u.exec(system)?.[1];
  if (
    mark &&
    new RegExp(`\\b(?:buyer|seller|fact|template|shop|steps|platform|automatic)-${mark}\\b`).test(text)
  )
    return true;
  const rules = ` ${words(system).join(" ")} `;
  const said = words(text);
  for (let at = 0; at + RUN <= said.length; at++)
    if (rules.includes(` ${said.slice(at, at + RUN).join(" ")} `)) return true;
  return false;
}

function words(text: string): string[] {
  return (
    cleanText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** An answer that the limit cut off, up to its last whole sentence; "" where there is none. */
export function wholeSentences(text: string): string {
  const end = Math.max(...[..."。！？!?"].map((sign) => text.lastIndexOf(sign)), lastStop(text));
  return end < 0 ? "" : text.slice(0, end + 1).trim();
}

function lastStop(text: string): number {
  for (let at = text.length - 1; at >= 0; at--)
    if (text[at] === "." && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? "")) return at;
  return -1;
}
