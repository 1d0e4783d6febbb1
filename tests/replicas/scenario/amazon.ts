import type { ScriptedConversation } from "../shared/scenario-types";

export const amazonScenario: ScriptedConversation[] = [];
