export { cleanText, clip, holdsMarks } from "./fence-clean";
export { estimateTokens, FENCE_LIMIT, fence, fenceRule, nonceOf } from "./fence-text";
export { type RenderedThread, renderThread, sayAge } from "./fence-thread";
