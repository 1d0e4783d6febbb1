import { type AppConfig, MLCEngine } from "@mlc-ai/web-llm";

/** WebLLM's own engine; whoever imports this file carries all of WebLLM. */
export function makeMlcEngine(appConfig: AppConfig): MLCEngine {
  return new MLCEngine({ appConfig, logLevel: "WARN" });
}
