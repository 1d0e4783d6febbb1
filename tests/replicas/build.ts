import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { SITES } from "./sites";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds every replica into tests/replicas/dist/NAME.js; React 16 replicas get the real React 16. */
export async function buildReplicas(names?: readonly string[]): Promise<void> {
  for (const site of SITES) {
    if (names && !names.includes(site.name)) continue;
    if (!existsSync(here(`./${site.entry}`))) continue;
    await build({
      configFile: false,
      logLevel: "warn",
      define: { "process.env.NODE_ENV": '"production"' },
      resolve: site.react === 16 ? { alias: { "react-dom": "react-dom-16", react: "react-16" } } : undefined,
      oxc: site.react === 16 ? { jsx: { runtime: "classic" } } : { jsx: { runtime: "automatic" } },
      build: {
        outDir: here("./dist"),
        emptyOutDir: false,
        minify: false,
        lib: {
          entry: here(`./${site.entry}`),
          formats: ["iife"],
          name: "replicaApp",
          fileName: () => `${site.name}.js`,
        },
      },
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  await buildReplicas(names.length ? names : undefined);
}
