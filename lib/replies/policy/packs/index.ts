import type { PolicyPack } from "../rule";
import { anyPack } from "./any";
import { dePack } from "./de";
import { enPack } from "./en";
import { esPack } from "./es";
import { frPack } from "./fr";
import { idPack } from "./id";
import { itPack } from "./it";
import { jaPack } from "./ja";
import { koPack } from "./ko";
import { msPack } from "./ms";
import { ptPack } from "./pt";
import { thPack } from "./th";
import { tlPack } from "./tl";
import { viPack } from "./vi";
import { zhPack } from "./zh";

/** Every pack that the extension ships; a new language is added here and nowhere else. */
export const POLICY_PACKS: readonly PolicyPack[] = [
  anyPack,
  enPack,
  dePack,
  jaPack,
  koPack,
  zhPack,
  esPack,
  frPack,
  itPack,
  ptPack,
  idPack,
  msPack,
  thPack,
  tlPack,
  viPack,
];
