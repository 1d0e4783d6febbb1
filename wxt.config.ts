import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "wxt";
import { ALL_MATCHES } from "./lib/marketplaces";
import { stripPrebuiltModels } from "./scripts/strip-prebuilt-models";

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  imports: false,
  publicDir: "assets/public",
  outDir: ".output",
  experimental: { escapeUnicode: true },
  vite: () => ({ plugins: [tailwindcss(), stripPrebuiltModels()] }),
  manifest: ({ browser }) => ({
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "en",
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "sellerside@sellerside.example",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "120" }),
    // Each permission is justified in README.md and asserted in tests/unit/manifest.test.ts.
    permissions: [
      "storage",
      "unlimitedStorage",
      "scripting",
      ...(browser === "firefox" ? [] : ["sidePanel", "offscreen"]),
    ],
    // The consoles and nothing else: to run again in open tabs after an update, and to tell them new settings.
    host_permissions: ALL_MATCHES,
    // No popup: the button shows the count of open risks and opens the panel.
    action: { default_title: "__MSG_extName__" },
    // Shared memory, without which the second engine writes with one thread on machines that have no graphics card.
    ...(browser === "firefox"
      ? {}
      : {
          cross_origin_opener_policy: { value: "same-origin" },
          cross_origin_embedder_policy: { value: "require-corp" },
        }),
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
  }),
});
