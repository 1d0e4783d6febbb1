import * as v from "valibot";
import { LANGUAGES, type Language } from "./language";
import type { LlmFailureReason } from "./llm-failure";

/** The engines that run downloaded weights. */
export const ENGINES = ["webllm", "wllama"] as const;
export type EngineName = (typeof ENGINES)[number];

/** One file of a model, relative to the model's own address. */
export const modelFileSchema = v.object({
  path: v.pipe(v.string(), v.regex(/^[\w.-]+(\/[\w.-]+)*$/), v.maxLength(200)),
  /** Bytes; null: known only once it is there. */
  size: v.nullable(v.pipe(v.number(), v.minValue(0))),
  /** Lower-case hex; null: nobody has written it down. */
  sha256: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});
export type ModelFile = v.InferOutput<typeof modelFileSchema>;

/** A model that can be offered: of the shipped catalogue, or one that the agent added. */
export const modelCardSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w.-]{1,120}$/)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  engine: v.picklist(ENGINES),
  /** Path below a hub or mirror, "owner/name". */
  repository: v.nullable(v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/))),
  /** Branch, tag or commit. */
  revision: v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/)),
  /** GGUF only: its files; WebLLM names its own in tensor-cache.json. */
  files: v.array(modelFileSchema),
  /** 10^9 */
  parameters: v.number(),
  /** Estimated download, bytes. */
  bytes: v.number(),
  /** Estimated memory of the graphics card, MB. */
  vramMb: v.number(),
  /** The largest single buffer that is bound, bytes; null: not known. */
  bufferBytes: v.nullable(v.number()),
  needsF16: v.boolean(),
  /** Tokens. */
  contextTokens: v.number(),
  /** What its makers say it speaks, of ours. */
  languages: v.array(v.picklist(LANGUAGES)),
  licence: v.pipe(v.string(), v.maxLength(80)),
  licenceUrl: v.nullable(v.pipe(v.string(), v.url())),
  tier: v.picklist(["light", "balanced", "quality"]),
  /** True: added by the agent. */
  custom: v.boolean(),
});
export type ModelCard = v.InferOutput<typeof modelCardSchema>;

/** Where the weights come from. Code never does: libraries lie in the package. */
export type ModelSource =
  | { kind: "hub" }
  /** Base address in place of the hub's, without a slash at its end. */
  | { kind: "mirror"; base: string }
  /** Files that the agent picked on this computer. */
  | { kind: "local" };

export const INSTALL_STATES = [
  "queued",
  "downloading",
  "paused",
  "importing",
  "verifying",
  "ready",
  "failed",
  "deleting",
] as const;
export type InstallState = (typeof INSTALL_STATES)[number];

/** What of a model is on this disk; one row a model. A row says what was, `verify` says what is. Times in ms. */
export interface ModelInstall {
  id: string;
  card: ModelCard;
  source: ModelSource;
  state: InstallState;
  failure: LlmFailureReason | null;
  failureDetail: string;
  files: readonly InstalledFile[];
  /** Bytes that are there and bytes that are to come in all; total null until the list of files is known. */
  bytesDone: number;
  bytesTotal: number | null;
  /** Bytes a second over the last seconds; null when nothing moves. */
  speed: number | null;
  startedAt: number;
  updatedAt: number;
  verifiedAt: number | null;
  lastUsedAt: number | null;
}

export interface InstalledFile extends ModelFile {
  /** Bytes on this disk. */
  done: number;
  /** Checked against size and, where known, hash. */
  verified: boolean;
}

/** What the graphics card can do. */
export interface GpuProbe {
  webgpu: boolean;
  adapter: { vendor: string; architecture: string; description: string; software: boolean } | null;
  f16: boolean;
  /** Bytes. */
  maxBufferSize: number;
  maxStorageBufferBindingSize: number;
  /** Estimated memory of the card, MB, from limits, and the computer's own memory, GB, where told. */
  vramMb: number | null;
  memoryGb: number | null;
  /** Chrome's own language model and translator. */
  promptApi: "unavailable" | "downloadable" | "downloading" | "available";
  translator: boolean;
  probedAt: number;
}

/** How a card fits this machine; reasons are failures that loading it would end in. */
export interface Fit {
  verdict: "good" | "tight" | "no";
  reason: LlmFailureReason | null;
}

/** A library in the package: compiled code for one model of WebLLM. */
export const modelLibrarySchema = v.object({
  modelId: v.string(),
  /** Path in the package. */
  file: v.pipe(v.string(), v.regex(/^llm\/[\w./-]+\.wasm$/)),
  /** Subresource integrity, "sha384-…" or "sha256-…". */
  integrity: v.pipe(v.string(), v.regex(/^sha(256|384|512)-[A-Za-z0-9+/=]+$/)),
  bytes: v.number(),
});
/** The packaged list (assets/public/llm/libraries.json), written by `npm run model-lib`. */
export const libraryManifestSchema = v.object({
  format: v.literal("sellerside-libraries"),
  version: v.literal(1),
  /** The version of WebLLM that they were compiled for. */
  webllm: v.string(),
  libraries: v.array(modelLibrarySchema),
});
export type ModelLibrary = v.InferOutput<typeof modelLibrarySchema>;
export type LibraryManifest = v.InferOutput<typeof libraryManifestSchema>;

/** What the agent set for the language model. Stored in the database: an offscreen page has no extension storage. */
export const llmSettingsSchema = v.object({
  /** Off: no button of it is shown anywhere. */
  enabled: v.fallback(v.boolean(), true),
  modelId: v.fallback(v.nullable(v.string()), null),
  /** `model`: the one above; `built_in`: Chrome's own where there is one. */
  provider: v.fallback(v.picklist(["model", "built_in"]), "model"),
  /** Mirror's base address; "" for the hub. */
  mirror: v.fallback(v.string(), ""),
  /** Minutes without work after which the model leaves the memory. */
  idleMinutes: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(240)), 10),
  /** What is true of this shop, a line each: drafts may rest on it. */
  shopFacts: v.fallback(v.array(v.pipe(v.string(), v.trim(), v.maxLength(500))), []),
  wizardDone: v.fallback(v.boolean(), false),
});
export type LlmSettings = v.InferOutput<typeof llmSettingsSchema>;
export const DEFAULT_LLM_SETTINGS: LlmSettings = v.parse(llmSettingsSchema, {});

/** One request that left this machine. Times in ms, bytes as received. */
export interface LedgerEntry {
  id?: number;
  at: number;
  url: string;
  modelId: string;
  status: number | null;
  bytes: number;
  endedAt: number | null;
  outcome: "running" | "done" | "paused" | "failed";
  /** Where the host had the browser fetch it instead, without what stands behind the path's "?"; missing: the address itself. */
  ledTo?: string;
}

/** What the host is doing, for whoever asks. */
export interface HostStatus {
  life: string;
  model: { id: string; state: "unloaded" | "loading" | "ready" | "lost"; progress: number | null } | null;
  queue: { id: string; threadKey: string; kind: string; state: string }[];
  /** Tokens a second of the last answers; null before the first. */
  speed: number | null;
  /** True when it was too slow lately to be of use; `lighter` names an installed or listed smaller model. */
  slow: { lighter: string | null } | null;
}

export type { Language };
