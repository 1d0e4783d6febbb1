import type { EngineName, ModelCard } from "../../../domain/language-model";
import { HUB, isWeightFile } from "./addresses";

export type CustomModel =
  | { ok: true; card: ModelCard }
  | { ok: false; problem: "not_a_model" | "not_weights" };

/**
 * A card for a model that the agent names: "owner/name", the address of its page, or of one of its .gguf files. What only
 * the files can tell (size, memory, languages) is 0 or empty: nothing is claimed of it.
 */
export function parseCustomModel(typed: string): CustomModel {
  const path = typed
    .trim()
    .replace(/^https?:\/\/[^/]+\//i, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
  const [, repository, revision, below] =
    /^([\w.-]+\/[\w.-]+)(?:\/(?:resolve|blob|tree)\/([\w.-]{1,80}))?(?:\/(.+))?$/.exec(path) ?? [];
  if (!repository || repository.split("/").some((part) => /^\.+$/.test(part)))
    return { ok: false, problem: "not_a_model" };
  const name = repository.slice(repository.indexOf("/") + 1);
  if (below === undefined) {
    // A repository of GGUF files holds several; which one is meant must be said.
    if (/gguf/i.test(name)) return { ok: false, problem: "not_weights" };
    return {
      ok: true,
      card: customCard({ name, engine: "webllm", repository, revision: revision ?? "main" }),
    };
  }
  if (!below.endsWith(".gguf") || !isWeightFile(below)) return { ok: false, problem: "not_weights" };
  const base = below.slice(below.lastIndexOf("/") + 1, -".gguf".length);
  const files = splitFiles(below).map((path) => ({ path, size: null, sha256: null }));
  return {
    ok: true,
    card: customCard({ name: base, engine: "wllama", repository, revision: revision ?? "main", files }),
  };
}

/** All parts of a GGUF file that is split ("-00001-of-00003"), in their order; the file itself when it is not. */
export function splitFiles(path: string): string[] {
  const [, before, total] = /^(.*)-\d{5}-of-(\d{5})\.gguf$/.exec(path) ?? [];
  const parts = Number(total ?? 0);
  if (before === undefined || parts < 1 || parts > 100) return [path];
  return Array.from(
    { length: parts },
    (_, at) => `${before}-${String(at + 1).padStart(5, "0")}-of-${total}.gguf`,
  );
}

/** A card of the agent's own, with nothing claimed that is not given. */
export function customCard(known: Partial<ModelCard> & { name: string; engine: EngineName }): ModelCard {
  const { name } = known;
  const parameters = known.parameters ?? readParameters(name);
  const bytes = known.bytes ?? 0;
  return {
    id:
      name
        .replace(/[^\w.-]+/g, "-")
        .replace(/^[.-]+/, "")
        .slice(0, 120) || "custom",
    repository: null,
    revision: known.repository ? "main" : "local",
    files: [],
    bytes,
    vramMb: Math.round((bytes || parameters * 0.6e9) / 1e6 + 500),
    bufferBytes: null,
    needsF16: /q\d+f16/.test(name),
    contextTokens: 4096,
    languages: [],
    licence: "",
    licenceUrl: null,
    tier: parameters > 3 ? "quality" : parameters > 1 ? "balanced" : "light",
    custom: true,
    ...known,
    name: name.slice(0, 80),
    parameters,
  };
}

/** "1.7B" or "360M" in a name, as 10^9; 0 where it says nothing. */
function readParameters(name: string): number {
  const [, number, unit] = /(?:^|[-_ ])(\d+(?:\.\d+)?)([bm])(?=$|[-_. ])/i.exec(name) ?? [];
  if (number === undefined) return 0;
  return unit?.toLowerCase() === "b" ? Number(number) : Number(number) / 1000;
}

/** The page of a model where its licence and makers stand; null for local ones. */
export function pageOf(card: Pick<ModelCard, "repository">): string | null {
  return card.repository === null ? null : `${HUB}/${card.repository}`;
}
