/** What the guard says beside a composer, before an insert, and beside a template. Classes and sources are in policy.ts. */
export const guard = {
  guard_strip: { en: "Sellerside: before you send", zh_CN: "Sellerside：发送前请留意" },
  guard_fix: { en: "Fix", zh_CN: "修改" },
  guard_takeOut: { en: "Take out", zh_CN: "删除" },
  guard_fixLong: { en: "Replace “{words}” with “{rewrite}”", zh_CN: "将“{words}”改为“{rewrite}”" },
  guard_takeOutLong: { en: "Take out “{words}”", zh_CN: "删除“{words}”" },
  guard_details: { en: "Why?", zh_CN: "原因" },
  guard_dismiss: { en: "Hide this", zh_CN: "不再提示此处" },
  guard_close: { en: "Close", zh_CN: "关闭" },
  guard_more: { en: "+{count}", zh_CN: "+{count}" },
  guard_source: { en: "Source", zh_CN: "来源" },
  guard_ownRule: { en: "your own rule", zh_CN: "您的自定义规则" },
  guard_ask: { en: "Insert this text all the same?", zh_CN: "仍要插入这段文字吗？" },
  guard_askUnchecked: {
    en: "This text could not be checked. Insert it anyway?",
    zh_CN: "这段文字未能完成检查，仍要插入吗？",
  },
  guard_insert: { en: "Insert anyway", zh_CN: "仍然插入" },
  guard_cancel: { en: "Cancel", zh_CN: "取消" },
  guard_everywhere: { en: "everywhere", zh_CN: "所有平台" },
  guard_mark: { en: "The guard objects: {names}", zh_CN: "发送检查提示：{names}" },
  guard_clean: { en: "Nothing to object to", zh_CN: "未发现问题" },
} as const;
