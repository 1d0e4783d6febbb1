import type { ScriptedConversation } from "../shared/scenario-types";

export const tiktokShopScenario: ScriptedConversation[] = [];
