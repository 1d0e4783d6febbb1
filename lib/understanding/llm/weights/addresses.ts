import type { ModelCard, ModelSource } from "../../../domain/language-model";

export const HUB = "https://huggingface.co";

/** Why a mirror's address is not taken. */
export type MirrorProblem = "not_an_address" | "not_https" | "has_credentials" | "has_query";
export type CheckedMirror = { ok: true; base: string } | { ok: false; problem: MirrorProblem };

/**
 * A mirror's base address as typed: https, or http on this computer; no user name, query or fragment. `base` has no slash
 * at its end.
 */
export function checkMirror(typed: string): CheckedMirror {
  const text = typed.trim();
  // "mirror.example/path" would be taken for a path, "mirror.example:80" for a scheme.
  if (!/^https?:\/\//i.test(text)) return { ok: false, problem: "not_an_address" };
  if (!URL.canParse(text)) return { ok: false, problem: "not_an_address" };
  const url = new URL(text);
  if (url.username || url.password) return { ok: false, problem: "has_credentials" };
  if (url.search || url.hash) return { ok: false, problem: "has_query" };
  if (url.protocol === "http:" && !isLoopback(url.hostname)) return { ok: false, problem: "not_https" };
  return { ok: true, base: (url.origin + url.pathname).replace(/\/+$/, "") };
}

/** True for a host name that is this computer. */
export function isLoopback(host: string): boolean {
  return (
    host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host)
  );
}

/** Weights, configuration and tokenizer; never anything that could run. */
const FETCHED =
  /^(?:mlc-chat-config\.json|tensor-cache\.json|tokenizer\.(?:json|model)|[\w.-]+\.bin|[\w.-]+\.gguf)$/;

/** True for the name of a file that may be asked of a host. */
export function isWeightFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return isPlainPath(path) && FETCHED.test(name);
}

/** True for a relative path without "..", ".", empty parts, drive or backslash. */
export function isPlainPath(path: string): boolean {
  return (
    /^[\w.-]+(\/[\w.-]+)*$/.test(path) &&
    path.split("/").every((part) => !/^\.+$/.test(part)) &&
    path.length <= 200
  );
}

/** Where a file of a card is asked for; null when the card has no repository or the source is this computer. */
export function fileAddress(
  card: Pick<ModelCard, "repository" | "revision">,
  source: ModelSource,
  path: string,
): string | null {
  if (source.kind === "local" || card.repository === null || !isWeightFile(path)) return null;
  const base = source.kind === "mirror" ? checkMirror(source.base) : { ok: true as const, base: HUB };
  if (!base.ok) return null;
  return `${base.base}/${card.repository}/resolve/${card.revision}/${path}`;
}
