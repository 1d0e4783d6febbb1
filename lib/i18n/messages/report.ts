/** Words of the report on the templates: what is used, what is not, what is missing, what is there twice. */
export const report = {
  viewLabel: { en: "What is shown", zh_CN: "显示内容" },
  viewTemplates: { en: "Templates", zh_CN: "模板" },
  viewReport: { en: "What earns its place", zh_CN: "模板成效" },
  lead: {
    en: "Counted on this computer, for the libraries that are switched on. Press a template to change it.",
    zh_CN: "仅在本机统计，只包括已启用的模板库。点击模板即可修改。",
  },
  noTemplatesTitle: { en: "No templates to report on", zh_CN: "还没有可统计的模板" },
  noTemplatesText: {
    en: "Write or import templates, or switch a library on. What you use and what you change will then be counted here.",
    zh_CN: "请先编写或导入模板，或启用一个模板库。之后，这里会统计您使用和修改了哪些模板。",
  },
  showAll: { en: "Show all {count}", zh_CN: "显示全部 {count} 项" },
  showFewer: { en: "Show fewer", zh_CN: "收起" },
  openTemplate: { en: "Edit “{title}”", zh_CN: "编辑“{title}”" },

  // Most used
  used: { en: "Most used", zh_CN: "使用最多" },
  usedEmpty: {
    en: "Nothing has been inserted yet. Templates appear here once you use them in a chat.",
    zh_CN: "还没有插入过模板。在会话中使用后，模板会出现在这里。",
  },
  uses_one: { en: "Used once", zh_CN: "使用 1 次" },
  uses_many: { en: "Used {count} times", zh_CN: "使用 {count} 次" },
  lastUsed: { en: "last on {date}", zh_CN: "最近使用：{date}" },
  edited: { en: "{share} changed before sending", zh_CN: "{share} 在发送前被修改" },
  passedOver: { en: "passed over {count}×", zh_CN: "{count} 次未被选用" },

  // Changed before sending
  edits: { en: "Changed before sending", zh_CN: "发送前被修改" },
  editsLead: {
    en: "Of {closed} replies whose outcome is known, {share} were changed before they were sent. A template that is changed every time could say it right from the start.",
    zh_CN:
      "在 {closed} 条结果已知的回复中，{share} 在发送前被修改。总要修改的模板，可以直接改成您想要的说法。",
  },
  editsUnknown: {
    en: "It is not known yet what became of any reply.",
    zh_CN: "目前还没有结果已知的回复。",
  },
  editsEmpty: {
    en: "No template was changed in a third or more of at least five replies.",
    zh_CN: "没有模板在至少 5 条回复中有三分之一以上被修改。",
  },
  editedOf: { en: "{share} of {closed} replies changed", zh_CN: "{closed} 条回复中 {share} 被修改" },

  // Unused
  unused: { en: "Not used for {days} days ({count})", zh_CN: "{days} 天未使用（{count}）" },
  unusedEmpty: {
    en: "No template has gone unused for {days} days.",
    zh_CN: "没有模板超过 {days} 天未使用。",
  },
  neverUsed: { en: "Never used", zh_CN: "从未使用" },
  lastUsedOn: { en: "Last used on {date}", zh_CN: "最近使用：{date}" },

  // Missing
  uncovered: { en: "Intents without a template ({count})", zh_CN: "没有模板的意图（{count}）" },
  uncoveredLead: {
    en: "In the languages that your buyers write: {languages}.",
    zh_CN: "按买家使用的语言统计：{languages}。",
  },
  uncoveredAnyLead: {
    en: "In any language: too few messages have been read to know which ones your buyers write.",
    zh_CN: "不分语言：已读取的消息太少，还无法判断买家使用哪些语言。",
  },
  uncoveredEmpty: { en: "Every intent has a template.", zh_CN: "每个意图都有模板。" },
  missingIn: { en: "None in {languages}", zh_CN: "缺少：{languages}" },
  missingAny: { en: "No template at all", zh_CN: "完全没有模板" },
  writeFor: { en: "Write a template for “{intent}”", zh_CN: "为“{intent}”编写模板" },
  write: { en: "Write", zh_CN: "编写" },

  // Competing
  competing: { en: "Templates that compete ({count})", zh_CN: "互相重复的模板（{count}）" },
  competingEmpty: {
    en: "No two templates say the same thing or do the same job clearly better.",
    zh_CN: "没有内容雷同的模板，也没有同一用途下明显更受用的模板。",
  },
  keep: { en: "Better kept", zh_CN: "建议保留" },
  reason_alike: {
    en: "Both answer “{intent}” in {language} with nearly the same words. One is enough.",
    zh_CN: "两者都用{language}回复“{intent}”，文字几乎相同，保留一个即可。",
  },
  reason_less_accepted: {
    en: "Both answer “{intent}” in {language}. The second one is changed or undone far more often before it is sent.",
    zh_CN: "两者都用{language}回复“{intent}”，但第二个在发送前更常被修改或撤销。",
  },

  // Why a template could not be saved
  save_invalid: {
    en: "This template cannot be saved: a field is too long or holds something that does not belong there.",
    zh_CN: "无法保存此模板：有字段过长或内容无效。",
  },
  save_no_library: {
    en: "The library of this template is gone. Choose another one, then save again.",
    zh_CN: "此模板所在的模板库已被删除。请选择其他模板库后再保存。",
  },
} as const satisfies Record<string, { en: string; zh_CN: string }>;
