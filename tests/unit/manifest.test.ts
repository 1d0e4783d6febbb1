import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ALL_MATCHES } from "../../lib/marketplaces";

/** The production build; `npm test` builds before it runs this file, a lone unit run may come without one. */
const BUILD = join(import.meta.dirname, "../../.output/chrome-mv3");
const path = join(BUILD, "manifest.json");

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_security_policy?: Record<string, string>;
  content_scripts?: { matches?: string[]; js?: string[]; world?: string }[];
  externally_connectable?: unknown;
  web_accessible_resources?: { matches?: string[] }[];
  minimum_chrome_version?: string;
}

describe.skipIf(!existsSync(path))("the built manifest", () => {
  const manifest: Manifest = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};

  it("asks for these permissions and no other", () => {
    expect(manifest.permissions?.toSorted()).toEqual([
      "offscreen",
      "scripting",
      "sidePanel",
      "storage",
      "unlimitedStorage",
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it("reaches the consoles and no other host", () => {
    expect(ALL_MATCHES.length).toBeGreaterThan(0);
    expect(manifest.host_permissions?.toSorted()).toEqual(ALL_MATCHES.toSorted());
    const scripts = manifest.content_scripts ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    const all = scripts.flatMap((script) => script.matches ?? []);
    expect([...new Set(all)].filter((match) => !ALL_MATCHES.includes(match))).toEqual([]);
    const isolated = scripts
      .filter((script) => script.world !== "MAIN")
      .flatMap(({ matches }) => matches ?? []);
    expect(isolated.toSorted()).toEqual(ALL_MATCHES.toSorted());
  });

  it("names no host by a wildcard", () => {
    const text = readFileSync(path, "utf8");
    expect(text).not.toContain("<all_urls>");
    expect(text).not.toMatch(/"(?:\*|https?):\/\/\*/);
    for (const match of ALL_MATCHES) expect(match).toMatch(/^https:\/\/[a-z0-9.-]+\//);
  });

  it("runs packaged scripts and WebAssembly only", () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    });
  });

  it("packs every script that it names", () => {
    const named = (manifest.content_scripts ?? []).flatMap((script) => script.js ?? []);
    expect(named.filter((file) => !existsSync(join(BUILD, file)))).toEqual([]);
  });
});

describe.skipIf(!existsSync(path))("the built files", () => {
  const files = existsSync(path)
    ? readdirSync(BUILD, { recursive: true, encoding: "utf8" }).filter((file) =>
        /\.(?:m?js|html)$/.test(file),
      )
    : [];

  /** Addresses of code: quoted URLs to scripts or WebAssembly, and loaders that are given an address. */
  const REMOTE_CODE = [
    /["'`](?:https?:)?\/\/[^"'`\s]+\.(?:m?js|wasm)(?:\?[^"'`\s]*)?["'`]/g,
    /\b(?:import|importScripts)\s*\(\s*["'`](?:https?:)?\/\//g,
    /<script[^>]+src=["']?(?:https?:)?\/\//gi,
  ];

  it("hold no address of remote code", () => {
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) => {
      const text = readFileSync(join(BUILD, file), "utf8");
      return REMOTE_CODE.flatMap((pattern) => text.match(pattern) ?? []).map((hit) => `${file}: ${hit}`);
    });
    expect(found).toEqual([]);
  });
});
