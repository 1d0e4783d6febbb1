import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { ALL_MATCHES } from "../lib/marketplaces";

const ROOT = normalize(join(import.meta.dirname, ".."));
const SOURCE_FOLDERS = ["entrypoints", "components", "lib"];

/** For each room: the rooms that it may import. A room's own files are always allowed. */
const ARROWS: Record<string, readonly string[]> = {
  "lib/domain": [],
  "lib/i18n": [],
  "lib/text": ["lib/domain"],
  "lib/marketplaces": ["lib/domain"],
  "lib/conversation": ["lib/domain", "lib/text", "lib/marketplaces/adapter", "lib/understanding:types"],
  "lib/understanding": ["lib/domain", "lib/text"],
  "lib/replies": ["lib/domain", "lib/text", "lib/marketplaces/adapter", "lib/understanding:types"],
  "lib/interchange": ["lib/domain"],
  "lib/storage": ["lib/domain"],
  "lib/messaging": ["lib/domain"],
  "lib/overlay": ["lib/domain", "lib/i18n", "lib/text"],
  components: ["lib/domain", "lib/i18n"],
  entrypoints: ["components", "lib"],
};

/** Data tables may be long. */
const LONG_ALLOWED = [
  /^lib\/i18n\/messages\//,
  /^lib\/understanding\/instant\/rules\//,
  /^lib\/replies\/policy\/packs\//,
];

interface Import {
  from: string;
  typeOnly: boolean;
}
interface SourceFile {
  path: string;
  code: string;
  imports: Import[];
}

const files = SOURCE_FOLDERS.flatMap((folder) => listFiles(join(ROOT, folder))).map(readSource);
const byPath = new Map(files.map((file) => [file.path, file]));

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function readSource(absolute: string): SourceFile {
  const code = readFileSync(absolute, "utf8");
  const path = relative(ROOT, absolute).split(sep).join("/");
  const parsed = parseSync(path, code);
  const found: Import[] = parsed.module.staticImports.map((item) => ({
    from: item.moduleRequest.value,
    typeOnly: item.entries.length > 0 && item.entries.every((entry) => entry.isType),
  }));
  for (const exported of parsed.module.staticExports)
    for (const entry of exported.entries)
      if (entry.moduleRequest) found.push({ from: entry.moduleRequest.value, typeOnly: entry.isType });
  for (const dynamic of parsed.module.dynamicImports) {
    const text = code.slice(dynamic.moduleRequest.start, dynamic.moduleRequest.end);
    found.push({ from: text.replace(/^["'`]|["'`]$/g, ""), typeOnly: false });
  }
  return { path, code, imports: found };
}

function roomOf(path: string): string {
  return Object.keys(ARROWS).find((room) => path === room || path.startsWith(`${room}/`)) ?? "unknown";
}

/** Path of an own file that a relative import names, or null for packages. */
function resolveImport(file: SourceFile, from: string): string | null {
  if (!from.startsWith(".")) return null;
  const base = join(dirname(file.path), from).split(sep).join("/").replace(/\?.*$/, "");
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidates.find((candidate) => byPath.has(candidate)) ?? base;
}

function isAllowed(room: string, target: string, typeOnly: boolean): boolean {
  if (roomOf(target) === room) return true;
  return (ARROWS[room] ?? []).some((rule) => {
    const [place = "", only] = rule.split(":");
    if (only === "types" && !typeOnly) return false;
    return target === `${place}.ts` || target.startsWith(`${place}/`);
  });
}

describe("architecture", () => {
  it("knows the room of every file", () => {
    expect(files.filter((file) => roomOf(file.path) === "unknown").map((file) => file.path)).toEqual([]);
    expect(files.length).toBeGreaterThan(60);
  });

  it("has arrows that point down only", () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap(({ from, typeOnly }) => {
        const target = resolveImport(file, from);
        if (!target || /\.(css|json|svg|png)$/.test(target)) return [];
        return isAllowed(roomOf(file.path), target, typeOnly) ? [] : [`${file.path} → ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("imports conversation and replies' neighbours as types", () => {
    const wrong = files
      .filter((file) => /^lib\/(conversation|replies)\//.test(file.path))
      .flatMap((file) =>
        file.imports
          .filter(({ from, typeOnly }) => from.includes("marketplaces/adapter") && !typeOnly)
          .map(({ from }) => `${file.path} → ${from}`),
      );
    expect(wrong).toEqual([]);
  });

  it("has no orphan file", () => {
    const reached = new Set<string>();
    const isEntry = (path: string) =>
      /^entrypoints\/([^/]+\.(ts|tsx)|[^/]+\/(index|main)\.(ts|tsx))$/.test(path) ||
      path === "lib/marketplaces/index.ts";
    const queue = files.filter((file) => isEntry(file.path));
    while (queue.length > 0) {
      const file = queue.pop() as SourceFile;
      if (reached.has(file.path)) continue;
      reached.add(file.path);
      for (const { from } of file.imports) {
        const target = byPath.get(resolveImport(file, from) ?? "");
        if (target) queue.push(target);
      }
    }
    expect(files.map((file) => file.path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it("keeps files under 300 lines, data tables aside", () => {
    const long = files
      .filter((file) => !LONG_ALLOWED.some((pattern) => pattern.test(file.path)))
      .filter((file) => file.code.split("\n").length > 301)
      .map((file) => file.path);
    expect(long).toEqual([]);
  });

  it("keeps console hosts and selectors inside lib/marketplaces", () => {
    const hosts = ALL_MATCHES.map((pattern) => new URL(pattern.replace("*", "")).hostname);
    const marks = [
      ...hosts,
      "data-cy",
      "webchat-",
      "chatd-",
      "chat.chatroom",
      "kat-textarea",
      "#case-messages",
    ];
    const stray = files
      .filter((file) => !file.path.startsWith("lib/marketplaces/"))
      .filter(
        (file) => !/^lib\/replies\/policy\/packs\/|^lib\/understanding\/instant\/rules\//.test(file.path),
      )
      .flatMap((file) =>
        marks.filter((mark) => file.code.includes(mark)).map((mark) => `${file.path}: ${mark}`),
      )
      // The watcher must name the attributes that consoles change; a name alone selects nothing.
      .filter((hit) => hit !== "lib/conversation/watch-thread.ts: data-cy");
    expect(stray).toEqual([]);
  });

  it("keeps libraries and channels in their rooms", () => {
    const rules: [RegExp, RegExp][] = [
      [/^dexie/, /^lib\/storage\/|^entrypoints\/(sidepanel|options)\//],
      [/^@mlc-ai\/web-llm/, /^lib\/understanding\/llm\//],
      [/^webextension-polyfill/, /^$/],
      [/^react/, /^components\/|^entrypoints\/(sidepanel|options)\//],
    ];
    const wrong = files.flatMap((file) =>
      file.imports.flatMap(({ from }) =>
        rules
          .filter(([name, home]) => name.test(from) && !home.test(file.path))
          .map(() => `${file.path}: ${from}`),
      ),
    );
    expect(wrong).toEqual([]);
    const channels = /\b(runtime|tabs)\.(sendMessage|onMessage|connect)\b/;
    const talking = files.filter(
      (file) => channels.test(file.code) && !file.path.startsWith("lib/messaging/"),
    );
    expect(talking.map((file) => file.path)).toEqual([]);
  });

  it("imports dexie itself in storage only", () => {
    const wrong = files.filter(
      (file) => !file.path.startsWith("lib/storage/") && file.imports.some(({ from }) => from === "dexie"),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it("never sets markup from text, never logs, never uses any", () => {
    const banned =
      /\.innerHTML|\.outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|console\.(log|debug)|:\s*any\b|\bas any\b/;
    // Rule packs are word lists: "any" is a word there.
    const code = files.filter((file) => !/\/(?:rules|packs)\/[a-z]{2}\.ts$/.test(file.path));
    expect(code.filter((file) => banned.test(file.code)).map((file) => file.path)).toEqual([]);
  });

  it("never dispatches a key event or clicks the page", () => {
    // A GPU queue takes commands by `submit`; it is no form.
    const banned = /new KeyboardEvent|\.requestSubmit\(|(?<!\bdevice\.queue)\.submit\(/;
    expect(files.filter((file) => banned.test(file.code)).map((file) => file.path)).toEqual([]);
    const clicking = files.filter(
      (file) =>
        /^lib\/(marketplaces|overlay|conversation)\/|\.content\//.test(file.path) &&
        /\.click\(\)/.test(file.code),
    );
    expect(clicking.map((file) => file.path)).toEqual([]);
  });
});
