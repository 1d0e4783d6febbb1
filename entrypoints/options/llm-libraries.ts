import * as v from "valibot";
import { browser } from "wxt/browser";
import { libraryManifestSchema } from "../../lib/domain/language-model";

const LIST = "/llm/libraries.json";

/** Ids of the models whose compiled library lies in this package; none when there is no list. */
export async function readLibraries(): Promise<ReadonlySet<string>> {
  try {
    // A file of the package itself: no request leaves this computer.
    const answer = await fetch(browser.runtime.getURL(LIST as "/"));
    const list = v.safeParse(libraryManifestSchema, await answer.json());
    return new Set(list.success ? list.output.libraries.map(({ modelId }) => modelId) : []);
  } catch {
    return new Set();
  }
}
