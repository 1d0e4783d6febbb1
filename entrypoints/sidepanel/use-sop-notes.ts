import { useEffect, useState } from "react";
import * as v from "valibot";
import { browser } from "wxt/browser";
import { type SopNote, sopFileSchema } from "../../lib/domain/sop";

let loading: Promise<SopNote[]> | null = null;

/** The packaged working instructions; read once in a life of the panel, again only after a failure. Rejects then. */
export function loadSopNotes(): Promise<SopNote[]> {
  loading ??= readFile().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function readFile(): Promise<SopNote[]> {
  const response = await fetch(browser.runtime.getURL("/starter/sop.json" as "/"));
  if (!response.ok) throw new Error(`starter/sop.json: ${response.status}`);
  return v.parse(sopFileSchema, await response.json()).notes;
}

const NONE: SopNote[] = [];

/** The working instructions; none until they are read, or when they cannot be: the chat is shown all the same. */
export function useSopNotes(): readonly SopNote[] {
  const [notes, setNotes] = useState(NONE);
  useEffect(() => {
    const ended = new AbortController();
    loadSopNotes().then(
      (read) => {
        if (!ended.signal.aborted) setNotes(read);
      },
      (error: unknown) => console.error("The working instructions could not be read.", error),
    );
    return () => ended.abort();
  }, []);
  return notes;
}
