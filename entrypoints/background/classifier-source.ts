import { browser } from "wxt/browser";
import { loadClassifier } from "../../lib/understanding/instant";
import type { Classifier } from "../../lib/understanding/instant/classifier";

/** Gives the classifier, or null when its model cannot be loaded; then nothing is understood and the agent is told so. */
export type ClassifierSource = () => Promise<Classifier | null>;

/**
 * Loads the shipped model once in a worker's life, on first use. A failed load is tried again with the next message.
 *
 * @param load for another place to load from
 */
export function createClassifierSource(load: () => Promise<Classifier> = loadShipped): ClassifierSource {
  let loading: Promise<Classifier> | null = null;
  return async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = null;
      console.error("The shipped model could not be loaded.", error);
      return null;
    }
  };
}

async function loadShipped(): Promise<Classifier> {
  const response = await fetch(browser.runtime.getURL("/model/instant.bin" as "/"));
  if (!response.ok) throw new Error(`model/instant.bin: ${response.status}`);
  return loadClassifier(await response.arrayBuffer());
}
