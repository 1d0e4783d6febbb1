import type { PolicyPack } from "../rule";
import { anyPack } from "./any";
import { enPack } from "./en";

/** Every pack that the extension ships; a new language is added here and nowhere else. */
export const POLICY_PACKS: readonly PolicyPack[] = [anyPack, enPack];
