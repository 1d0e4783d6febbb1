import type { Catalogue } from "..";

/** Replies in the page's bar and in the panel: searching, filling in, keeping, handing over. */
export const replies = {
  ownLibrary: { en: "My replies", zh_CN: "我的回复" },
  slotProblem_required: { en: "Please fill this in.", zh_CN: "请填写此项。" },
  slotProblem_not_a_number: { en: "A number, such as 12 or 12.5.", zh_CN: "请填写数字，如 12 或 12.5。" },
  slotProblem_not_money: {
    en: "An amount, such as 12.50 or SGD 12.50.",
    zh_CN: "请填写金额，如 12.50 或 SGD 12.50。",
  },
  slotProblem_not_a_date: {
    en: "A date, such as 2026-05-20, today or +3.",
    zh_CN: "请填写日期，如 2026-05-20、today 或 +3（3 天后）。",
  },
  slotProblem_not_a_choice: { en: "One of the choices.", zh_CN: "请选择其中一项。" },
  slotProblem_too_long: { en: "Shorter, please.", zh_CN: "内容过长，请缩短。" },
  slotOptional_: { en: "optional", zh_CN: "选填" },
  mineIn: { en: "In {language}", zh_CN: "{language}译文" },
  saveReply_this: { en: "Save as template", zh_CN: "存为模板" },
  saveReply_lead: {
    en: "Names and numbers of this chat become blanks that are filled in anew each time.",
    zh_CN: "本会话的姓名与单号会变为占位项，每次使用时重新填写。",
  },
  saveReply_title: { en: "Title", zh_CN: "标题" },
  saveReply_text: { en: "Text", zh_CN: "内容" },
  saveReply_preview: { en: "Preview", zh_CN: "预览" },
  saveReply_language: { en: "Language", zh_CN: "语言" },
  saveReply_intent: { en: "For the intent", zh_CN: "适用意图" },
  saveReply_noIntent: { en: "None", zh_CN: "无" },
  saveReply_draft: { en: "Save draft", zh_CN: "保存草稿" },
  saveReply_saved: {
    en: "Saved as a draft in “{library}”. Approve it in the options to have it offered.",
    zh_CN: "已存为“{library}”中的草稿，在设置中通过审核后才会推荐。",
  },
  saveReply_failed: {
    en: "Could not be saved: is the disk full?",
    zh_CN: "保存失败，磁盘可能已满。",
  },
  picturePaste: {
    en: "Picture “{name}” is on the clipboard: paste it with {key}.",
    zh_CN: "图片“{name}”已复制到剪贴板，请按 {key} 粘贴。",
  },
  pictureRefused: {
    en: "The browser did not allow copying “{name}”. Press the button to copy it.",
    zh_CN: "浏览器未允许复制“{name}”，请点击按钮复制。",
  },
  pictureGone: {
    en: "The picture “{name}” is not there any more.",
    zh_CN: "图片“{name}”已不存在。",
  },
  pictureCopy: { en: "Copy picture", zh_CN: "复制图片" },
  pictureNext: { en: "Next picture", zh_CN: "下一张" },
  handOver: { en: "Hand to a person", zh_CN: "转交负责人" },
  handOverLead: {
    en: "What the person in charge should know. It is kept with the chat; nothing is sent.",
    zh_CN: "填写负责人需要了解的情况。内容随会话保存，不会发送。",
  },
  handOverNote: { en: "Note", zh_CN: "备注" },
  handOverSave: { en: "Mark as handed over", zh_CN: "标记为已转交" },
  handOverCopy: { en: "Copy note", zh_CN: "复制备注" },
  handedOver: { en: "Handed over {time}", zh_CN: "已转交 {time}" },
  handedOverHistory: { en: "Handed over", zh_CN: "转交记录" },
  handOverBuyer: { en: "Buyer", zh_CN: "买家" },
  handOverOrder: { en: "Order", zh_CN: "订单" },
  handOverRisk: { en: "Risk", zh_CN: "风险" },
  handOverFacts: { en: "To find out", zh_CN: "待核实" },
} as const satisfies Catalogue;
