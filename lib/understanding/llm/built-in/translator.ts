/// <reference types="dom-chromium-ai" />
import type { Language } from "../../../domain/language";
import { nameBuiltInFailure } from "./errors";

/** The browser's own translator. */
export interface BuiltInTranslator {
  /** True when the pair is on this machine already; never starts a download. Never rejects. */
  knows(from: Language, to: Language): Promise<boolean>;
  /** Rejects with an LlmFailure. */
  translate(text: string, from: Language, to: Language, signal: AbortSignal): Promise<string>;
  /** Frees what is held. */
  close(): void;
}

/** Pairs that are held ready: a thread has two languages, read in both directions. */
const MOST_PAIRS = 4;

/** The browser's translator, or null where there is none. */
export function findTranslator(scope: object = globalThis): BuiltInTranslator | null {
  const api = (scope as { Translator?: typeof Translator }).Translator;
  return api ? createTranslator(api) : null;
}

function createTranslator(api: typeof Translator): BuiltInTranslator {
  const held = new Map<string, Promise<Translator>>();
  const drop = (key: string) => {
    const old = held.get(key);
    held.delete(key);
    // One that could not be made holds nothing.
    old?.then(
      (translator) => translator.destroy(),
      () => {},
    );
  };
  const hold = (from: Language, to: Language) => {
    const key = `${from} ${to}`;
    const made = held.get(key) ?? api.create({ sourceLanguage: from, targetLanguage: to });
    held.delete(key);
    held.set(key, made);
    const oldest = held.keys().next().value;
    if (held.size > MOST_PAIRS && oldest !== undefined) drop(oldest);
    return made;
  };
  return {
    async knows(from, to) {
      try {
        return (await api.availability({ sourceLanguage: from, targetLanguage: to })) === "available";
      } catch {
        // A pair that it has never heard of is one that it does not know.
        return false;
      }
    },
    async translate(text, from, to, signal) {
      try {
        return await (await hold(from, to)).translate(text, { signal });
      } catch (error) {
        drop(`${from} ${to}`);
        throw nameBuiltInFailure(error);
      }
    },
    close() {
      for (const key of [...held.keys()]) drop(key);
    },
  };
}
