import type { LlmFailureReason } from "../../lib/domain/llm-failure";

/** Null: this page can have a graphics card with what is asked for. Asked anew each time: a driver can come and go. */
export async function readGpuTrouble(needs: { f16: boolean }): Promise<LlmFailureReason | null> {
  const { gpu } = navigator as Navigator & { gpu?: GPU };
  if (!gpu) return "no_webgpu";
  const adapter = await gpu.requestAdapter({ powerPreference: "high-performance" }).catch(() => null);
  if (!adapter) return "no_adapter";
  return needs.f16 && !adapter.features.has("shader-f16") ? "no_f16" : null;
}
