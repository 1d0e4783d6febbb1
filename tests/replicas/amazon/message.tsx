import { memo } from "react";
import { classes } from "./frame";
import { knobs } from "./knobs";
import type { Case, CaseMessage } from "./store";
import type { Words } from "./words";

const dates = new Intl.DateTimeFormat(knobs.locale, { dateStyle: "medium", timeStyle: "short" });

/** The address that the marketplace puts in place of a buyer's own. Made up. */
function maskedAddress(entry: Case): string {
  return `${entry.caseId.slice(0, 8)}mq@marketplace.amazon.com`;
}

function senderOf(message: CaseMessage, entry: Case, words: Words): { name: string; role: string | null } {
  if (message.from === "buyer") return { name: entry.data.buyer.name, role: words.buyer };
  if (message.from === "seller") return { name: entry.data.shop.name, role: words.you };
  if (message.from === "automatic") return { name: entry.data.shop.name, role: words.automatic };
  return { name: words.notice, role: null };
}

/** One mail of a case, or a notice of the marketplace. */
export const Message = memo(function Message(props: {
  message: CaseMessage;
  entry: Case;
  words: Words;
  hash: number;
}) {
  const { message, entry, words, hash } = props;
  const { name, role } = senderOf(message, entry, words);
  const side = { buyer: "", seller: " own", automatic: " own", system: " notice" }[message.from];
  const isFile = message.kind !== "text" && message.kind !== "notice";
  const fileName = /\.\w{2,4}$/.test(message.text)
    ? message.text
    : `attachment.${EXTENSIONS[message.kind] ?? "bin"}`;
  return (
    <div className={`${classes("case-message", hash)}${side}`}>
      <div className={classes("message-card", hash)}>
        <div className="message-head">
          <span className="message-sender">
            {name}
            {role && <span className="message-role">{role}</span>}
          </span>
          {knobs.dates === "iso" ? (
            <time className="message-date" dateTime={new Date(message.at).toISOString()}>
              {dates.format(message.at)}
            </time>
          ) : (
            <span className="message-date">{dates.format(message.at)}</span>
          )}
        </div>
        {!isFile && (
          <div className="message-body">
            {message.text}
            {message.quoted && (
              <Quote quoted={message.quoted} entry={entry} words={words} html={mailHasHtml(message)} />
            )}
          </div>
        )}
        {isFile && (
          <ul className="attachment-list" aria-label={words.attachments}>
            <li className={`attachment-chip ${message.kind}`}>{fileName}</li>
          </ul>
        )}
      </div>
    </div>
  );
});

const EXTENSIONS: Partial<Record<string, string>> = { image: "jpg", video: "mp4", file: "pdf" };

/** Mails come as HTML or as plain text; which one is fixed by the id, so that a reload shows the same. */
function mailHasHtml(message: CaseMessage): boolean {
  return Number(message.id.slice(1)) % 2 === 0;
}

function Quote(props: { quoted: CaseMessage; entry: Case; words: Words; html: boolean }) {
  const { quoted, entry, words } = props;
  const lead = words.wrote
    .replace("{date}", dates.format(quoted.at))
    .replace("{name}", `${entry.data.shop.name} <${maskedAddress(entry)}>`);
  if (!props.html) return `\n\n${lead}\n${quoted.text.replace(/^/gm, "> ")}`;
  return (
    <details className="quoted-text">
      <summary>{words.quoteShow}</summary>
      {lead}
      <blockquote>{quoted.text}</blockquote>
    </details>
  );
}
