import type { ScriptedConversation } from "../shared/scenario-types";
import { amazonScenario } from "./amazon";
import { shopeeScenario } from "./shopee";
import { tiktokShopScenario } from "./tiktok-shop";

/** All scripted conversations. Every person, shop and number in them is made up. */
export const SCENARIO: readonly ScriptedConversation[] = [
  ...shopeeScenario,
  ...tiktokShopScenario,
  ...amazonScenario,
];
