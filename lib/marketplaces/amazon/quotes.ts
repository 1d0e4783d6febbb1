/** What is left of a mail, and whether earlier mails were cut from it. */
export interface CutText {
  text: string;
  quoted: boolean;
}

/** A line that mail programs put above the mail that is answered ("On …, X wrote:"), in the consoles' languages. */
const LEADS = [
  /^on\b.*\bwrote\s*:$/i,
  /^am\b.*\bschrieb\b.*:$/i,
  /^le\b.*\ba écrit\s*:$/i,
  /^el\b.*\bescribió\s*:$/i,
  /^(?:il|in data)\b.*\bha scritto\s*:$/i,
  /^em\b.*\bescreveu\s*:$/i,
  /^op\b.*\bschreef\b.*:$/i,
  /^den\b.*\bskrev\b.*:$/i,
  /^(?:w dniu|dnia)\b.*(?:napisał|pisze).*:$/i,
  /tarihinde.*yazdı\s*:$/i,
  /^\d{4}[年/].*<[^<>\s]+@[^<>\s]+>.*[:：]$/,
  /^في\s.*كتب.*[:：]$/,
];

/** A divider above a forwarded or answered mail. */
const DIVIDER =
  /^[-_*\s]{2,}(?:begin |start )?(?:original message|original-nachricht|ursprüngliche nachricht|message d.origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|ursprungligt meddelande|wiadomość oryginalna|özgün ileti|元のメッセージ|原始邮件|原始郵件|forwarded message|weitergeleitete nachricht)[-_*\s]*$/i;

/** Head lines of a mail; two in a row begin a quoted mail. */
const HEAD =
  /^(?:from|sent|to|subject|date|von|gesendet|an|betreff|datum|de|envoyé|à|objet|enviado|para|asunto|assunto|da|inviato|a|oggetto|van|verzonden|aan|onderwerp|差出人|送信日時|宛先|件名|发件人|发送时间|收件人|主题|寄件者)\s?[:：]\s*\S/i;
const HEAD_OF_SENDER = /^(?:from|von|de|da|van|差出人|发件人|寄件者)\s?[:：]/i;

/** A lead must carry an address or a clock time: "On Monday you wrote:" is the buyer's own sentence. */
const PROOF = /[\w.+-]+@[\w.-]+|\d{1,2}[:.h時]\d{2}/;
const LONGEST_LEAD = 240;

/**
 * Cuts earlier mails off a mail's text. Lines marked with ">" go; a lead ("On …, X wrote:") takes the marked lines below
 * it, or, when none is marked, everything below. Words under a marked quote stay, as in mails answered at the foot.
 * @param text the mail's text with its line breaks
 */
export function cutQuotes(text: string): CutText {
  const lines = text.split("\n");
  const kept: string[] = [];
  let quoted = false;
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? "").trim();
    if (line.startsWith(">")) {
      quoted = true;
      continue;
    }
    const height = leadHeight(lines, i);
    if (height > 0) {
      quoted = true;
      const below = nextFilled(lines, i + height);
      if (!below.startsWith(">")) break;
      i += height - 1;
      continue;
    }
    if (DIVIDER.test(line) || startsHead(lines, i)) {
      quoted = true;
      break;
    }
    kept.push(lines[i] ?? "");
  }
  const left = kept
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { text: left, quoted };
}

/** Lines that a lead at `i` takes up: 1, 2 where it was wrapped, 0 when there is none. */
function leadHeight(lines: readonly string[], i: number): number {
  for (const height of [1, 2]) {
    const lead = lines
      .slice(i, i + height)
      .map((line) => line.trim())
      .join(" ");
    if (lead.length <= LONGEST_LEAD && PROOF.test(lead) && LEADS.some((pattern) => pattern.test(lead)))
      return height;
  }
  return 0;
}

function nextFilled(lines: readonly string[], from: number): string {
  return (
    lines
      .slice(from)
      .find((line) => line.trim())
      ?.trim() ?? ""
  );
}

function startsHead(lines: readonly string[], i: number): boolean {
  const line = (lines[i] ?? "").trim();
  return HEAD_OF_SENDER.test(line) && HEAD.test(line) && HEAD.test((lines[i + 1] ?? "").trim());
}
