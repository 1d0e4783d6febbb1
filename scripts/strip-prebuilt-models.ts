import type { Plugin } from "vite";

/**
 * Takes WebLLM's own list of models out of the build: it names compiled code on other hosts, which an extension must not
 * even mention. Throws when the list is not where it was, so that a new version cannot bring it back unseen.
 */
export function stripPrebuiltModels(): Plugin {
  return {
    name: "strip-prebuilt-models",
    enforce: "pre",
    transform: {
      filter: { id: /@mlc-ai[\\/]web-llm[\\/]lib[\\/]index\.js/ },
      handler(code) {
        return { code: withoutPrebuiltModels(code), map: null };
      },
    },
  };
}

/** WebLLM's module with an empty list and no address of libraries. */
export function withoutPrebuiltModels(code: string): string {
  const start = code.indexOf("\nconst prebuiltAppConfig = {");
  const end = code.indexOf("\n};", start);
  const prefix = /\nconst modelLibURLPrefix = "https:[^"]*";/;
  if (start < 0 || end < 0 || !prefix.test(code))
    throw new Error("strip-prebuilt-models: WebLLM's list of models is not where it was");
  const list = '\nconst prebuiltAppConfig = { cacheBackend: "cache", model_list: [] };';
  return (code.slice(0, start) + list + code.slice(end + "\n};".length)).replace(
    prefix,
    '\nconst modelLibURLPrefix = "";',
  );
}
