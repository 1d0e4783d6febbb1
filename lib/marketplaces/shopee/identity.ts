import type { PageView } from "../adapter";
import { findFirst, findShown, isShown, leafTexts } from "./find-shown";
import { ROW, ROW_NAME, ROW_PREVIEW, SELECTED_ROW, TITLE_HASHED } from "./selectors";

export interface Identity {
  /** Id of the conversation, or a stand-in made of name and picture; never with white space. */
  id: string;
  buyerName: string | null;
  avatar: string | null;
}

/** What the pane shows, as far as identity needs it. */
export interface PaneEvidence {
  /** Elements of the title bar. */
  title: readonly Element[];
  /** Message elements in view, oldest first. */
  messages: readonly Element[];
  /** Text of the newest message, or null when it is not text or not in view. */
  lastText: string | null;
}

/**
 * Who the open conversation is with, or null while that is not certain. The page marks the new row at once and keeps the
 * old thread in the pane for up to 0.8 s (docs/console-notes.md 1.2), so row and pane must agree and at least one thing must prove
 * it: the ids on both sides, the name in the title bar, or the row's preview. Two buyers may share a name; then the name
 * proves nothing. The URL is not asked: it is not updated on a switch, so its id may be an older conversation's.
 */
export function findIdentity(page: PageView, root: Element, pane: PaneEvidence): Identity | null {
  const row = findShown(root, SELECTED_ROW);
  const paneId = askPane(page, pane.messages);
  const title = readTitle(pane.title);
  if (!row) {
    // The selected row was scrolled out of the list: only the messages' own id tells who it is.
    return paneId && title ? { id: paneId, buyerName: title, avatar: null } : null;
  }
  const rowId = page.askIdentity(row);
  const name = readName(row);
  const avatar = row.querySelector("img")?.getAttribute("src") ?? null;
  const titleProof = title === null || name === null ? null : titleShows(pane.title, name);
  if (titleProof === false) return null;
  if (rowId && paneId) return rowId === paneId ? { id: rowId, buyerName: name ?? title, avatar } : null;
  const preview = previewProof(row, pane);
  const twins = name !== null && hasTwin(root, row, name);
  const proven = twins || titleProof === null ? preview === true : true;
  if (!proven) return null;
  const id = rowId ?? paneId ?? standIn(name, avatar);
  return id ? { id, buyerName: name ?? title, avatar } : null;
}

/** The id that the first and the last message agree on. One alone could be the message's own id. */
function askPane(page: PageView, messages: readonly Element[]): string | null {
  const first = messages[0];
  const last = messages.at(-1);
  if (!first || !last || first === last) return null;
  const id = page.askIdentity(last);
  return id !== null && id === page.askIdentity(first) ? id : null;
}

function readName(row: Element): string | null {
  const element = findFirst(row, ROW_NAME);
  return element?.getAttribute("title")?.trim() || element?.textContent?.trim() || null;
}

/** The name as the title bar shows it: the first text of it. */
function readTitle(title: readonly Element[]): string | null {
  for (const part of title) {
    const hashed = part.matches(TITLE_HASHED) ? part : part.querySelector(TITLE_HASHED);
    const text = hashed?.textContent?.trim() || leafTexts(part)[0]?.text;
    if (text) return text;
  }
  return null;
}

/** Whether any text or `title` of the title bar is this name, whole or cut with dots. */
function titleShows(title: readonly Element[], name: string): boolean {
  const same = (text: string) => {
    if (text === name) return true;
    const cut = /^(.{3,}?)(?:…|\.{3})$/su.exec(text)?.[1];
    return cut !== undefined && name.startsWith(cut);
  };
  return title.some(
    (part) =>
      leafTexts(part).some(({ text }) => same(text)) ||
      [part, ...part.querySelectorAll("[title]")].some((element) =>
        same(element.getAttribute("title")?.trim() ?? ""),
      ),
  );
}

/** True or false when preview and newest message can be compared, null when they cannot. */
function previewProof(row: Element, pane: PaneEvidence): boolean | null {
  const element = findFirst(row, ROW_PREVIEW);
  const preview = squeeze(element?.getAttribute("title") || element?.textContent || "");
  const last = squeeze(pane.lastText ?? "");
  if (!preview || !last) return null;
  return (
    preview === last || last.startsWith(preview.replace(/(?:…|\.{3})$/u, "")) || preview.startsWith(last)
  );
}

const squeeze = (text: string) => text.replace(/\s+/gu, " ").trim();

function hasTwin(root: Element, selected: Element, name: string): boolean {
  return ROW.some((selector) =>
    [...root.querySelectorAll(selector)].some(
      (row) => row !== selected && isShown(row) && readName(row) === name,
    ),
  );
}

/** FNV-1a of name and picture address: the same buyer gets the same key as long as both stay. */
function standIn(name: string | null, avatar: string | null): string | null {
  if (!name) return null;
  let hash = 0x811c9dc5;
  const text = `${name}\n${avatar ?? ""}`;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `name-${encodeURIComponent(name).slice(0, 60)}-${(hash >>> 0).toString(36)}`;
}
