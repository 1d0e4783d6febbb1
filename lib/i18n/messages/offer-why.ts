import type { Catalogue } from "..";

/** Why an offer stands where it stands, in one sentence. */
export const offerWhy = {
  new: { en: "Not used yet.", zh_CN: "尚未使用过。" },
  passedOnly: {
    en: "Not used for “{intent}” in six months; another reply was taken {passed}×.",
    zh_CN: "近半年未用于“{intent}”，{passed} 次选用了其他回复。",
  },
  once: { en: "Used once for “{intent}” in six months{ends}.", zh_CN: "近半年用于“{intent}” 1 次{ends}。" },
  many: {
    en: "Used {uses} times for “{intent}” in six months{ends}.",
    zh_CN: "近半年用于“{intent}” {uses} 次{ends}。",
  },
  anyOnce: {
    en: "Used once in six months, not for “{intent}” yet{ends}.",
    zh_CN: "近半年使用 1 次，尚未用于“{intent}”{ends}。",
  },
  anyMany: {
    en: "Used {uses} times in six months, not for “{intent}” yet{ends}.",
    zh_CN: "近半年使用 {uses} 次，尚未用于“{intent}”{ends}。",
  },
  /** Before the list of ends. */
  ends: { en: ": ", zh_CN: "：" },
  and: { en: ", ", zh_CN: "，" },
  asIs: { en: "{count} unchanged", zh_CN: "{count} 次未改动" },
  edited: { en: "{count} edited", zh_CN: "{count} 次有修改" },
  undone: { en: "{count} undone", zh_CN: "{count} 次撤销" },
  passedOver: { en: "passed over {count}×", zh_CN: "{count} 次未被选用" },
} as const satisfies Catalogue;
