/** Words of the outgoing guard: each class with its name, why it matters and what to do. */
export const policy = {
  severity_stop: { en: "Stop", zh_CN: "请勿发送" },
  severity_warn: { en: "Check", zh_CN: "请核对" },
  severity_note: { en: "Note", zh_CN: "提示" },
  confidence_official: { en: "official page", zh_CN: "官方页面" },
  confidence_second_hand: { en: "reported by others", zh_CN: "第三方转述" },
  confidence_unsure: { en: "not confirmed", zh_CN: "未经证实" },
  confidence_own: { en: "our own advice", zh_CN: "本工具的建议" },
  lastChecked: { en: "Last checked {date}", zh_CN: "最近核对：{date}" },

  class_contact_detail: { en: "Contact detail", zh_CN: "联系方式" },
  why_contact_detail: {
    en: "Marketplaces forbid giving buyers a phone number, e-mail address, handle or code of your own.",
    zh_CN: "平台禁止向买家提供自己的电话、邮箱、账号或二维码。",
  },
  advice_contact_detail: {
    en: "Take it out and ask the buyer to write here in the chat.",
    zh_CN: "删除该内容，请买家在本聊天中联系。",
  },
  class_external_link: { en: "Outside link", zh_CN: "站外链接" },
  why_external_link: {
    en: "Links that lead out of the marketplace can get a message blocked or the shop punished.",
    zh_CN: "指向平台以外的链接可能导致消息被拦截或店铺受罚。",
  },
  advice_external_link: {
    en: "Take the link out and say here what the page says.",
    zh_CN: "删除链接，直接在聊天中说明内容。",
  },
  class_other_platform: { en: "Other platform", zh_CN: "引导至其他平台" },
  why_other_platform: {
    en: "Sending a buyer to a messenger, website or other shop counts as leading traffic away.",
    zh_CN: "引导买家前往其他聊天软件、网站或店铺属于导流行为。",
  },
  advice_other_platform: {
    en: "Keep the conversation and the order on this platform.",
    zh_CN: "请在本平台内沟通和交易。",
  },
  class_off_platform_payment: { en: "Payment outside the order", zh_CN: "线下付款" },
  why_off_platform_payment: {
    en: "Money outside the platform's checkout protects neither the buyer nor you and is forbidden.",
    zh_CN: "平台结算之外的付款对买卖双方都没有保障，也是被禁止的。",
  },
  advice_off_platform_payment: {
    en: "Let every payment and refund run through the order.",
    zh_CN: "所有付款和退款都应通过订单完成。",
  },
  class_ask_to_cancel: { en: "Asking to cancel", zh_CN: "要求买家取消" },
  why_ask_to_cancel: {
    en: "Asking a buyer to cancel, or to give a false reason, is a violation.",
    zh_CN: "要求买家取消订单或选择不实理由属于违规。",
  },
  advice_ask_to_cancel: {
    en: "Offer a solution, or cancel the order yourself with the true reason.",
    zh_CN: "请提供解决方案，或由店铺以真实理由取消。",
  },
  class_review_steering: { en: "Steering reviews", zh_CN: "干预评价" },
  why_review_steering: {
    en: "Asking for good or changed reviews, or paying for them, is forbidden by platforms and by law.",
    zh_CN: "索要好评、要求修改评价或以利益换取评价，平台和法律都禁止。",
  },
  advice_review_steering: {
    en: "Solve the problem and leave the review to the buyer.",
    zh_CN: "先解决问题，评价由买家自行决定。",
  },
  class_marketing: { en: "Advertising", zh_CN: "营销推广" },
  why_marketing: {
    en: "The buyer did not ask for it; on Amazon messages must not advertise at all.",
    zh_CN: "买家并未询问；Amazon 的消息完全禁止营销。",
  },
  advice_marketing: {
    en: "Answer the question and leave the offer out.",
    zh_CN: "只回答问题，不要附带优惠信息。",
  },
  class_false_urgency: { en: "False urgency", zh_CN: "虚假紧迫" },
  why_false_urgency: {
    en: "Saying without ground that time is short is always unfair in the EU and the UK.",
    zh_CN: "在欧盟和英国，毫无依据地制造时间紧迫感一律属于不公平行为。",
  },
  advice_false_urgency: {
    en: "Name a real deadline with its date, or leave it out.",
    zh_CN: "写明真实的截止日期，否则删除。",
  },
  class_superlative: { en: "Superlative", zh_CN: "极限用语" },
  why_superlative: {
    en: "“The best” or “the cheapest” needs proof that you can show.",
    zh_CN: "“最好”“最便宜”等用语需要能够出示的证据。",
  },
  advice_superlative: { en: "Say what the product does instead.", zh_CN: "改为说明产品的实际特点。" },
  class_guarantee: { en: "Absolute promise", zh_CN: "绝对化保证" },
  why_guarantee: {
    en: "A promise without limits can be held against the shop.",
    zh_CN: "没有限度的承诺会让店铺承担责任。",
  },
  advice_guarantee: {
    en: "Name the warranty that there really is.",
    zh_CN: "请写明实际提供的保修内容。",
  },
  class_health_claim: { en: "Health claim", zh_CN: "医疗功效" },
  why_health_claim: {
    en: "Saying that a product cures or relieves something is forbidden without proof.",
    zh_CN: "没有证据不得宣称产品能治疗或缓解疾病。",
  },
  advice_health_claim: {
    en: "Describe use and material only.",
    zh_CN: "只描述用途和材质。",
  },
  class_rights_denial: { en: "Denies legal rights", zh_CN: "否认法定权利" },
  why_rights_denial: {
    en: "Buyers have rights to return and guarantee that no shop can take away.",
    zh_CN: "买家享有退货和保修的法定权利，店铺不能剥夺。",
  },
  advice_rights_denial: {
    en: "Explain the way to return, or name the legal exception.",
    zh_CN: "说明退货方式，或写明法律规定的例外。",
  },
  class_green_claim: { en: "Environmental claim", zh_CN: "环保宣称" },
  why_green_claim: {
    en: "General praise like “eco-friendly” needs proof in the EU and the UK.",
    zh_CN: "在欧盟和英国，“环保”等笼统说法需要证据。",
  },
  advice_green_claim: {
    en: "Name the material and its certificate.",
    zh_CN: "请写明材料和认证。",
  },
  class_abusive_tone: { en: "Abusive tone", zh_CN: "辱骂或威胁" },
  why_abusive_tone: {
    en: "Insults, blame and threats are violations on every platform.",
    zh_CN: "辱骂、指责和威胁在所有平台都是违规行为。",
  },
  advice_abusive_tone: { en: "Say the same calmly.", zh_CN: "请用平和的语气重新表达。" },
  class_religion_politics: { en: "Religion or politics", zh_CN: "宗教或政治" },
  why_religion_politics: {
    en: "Religion, politics and judgements about nations do not belong in a reply.",
    zh_CN: "回复中不应涉及宗教、政治或对国籍的评价。",
  },
  advice_religion_politics: { en: "Leave it out.", zh_CN: "请删除。" },
  class_unresolved_slot: { en: "Unfilled slot", zh_CN: "未填写的占位符" },
  why_unresolved_slot: {
    en: "A part of the template was not filled in.",
    zh_CN: "模板中有内容没有填写。",
  },
  advice_unresolved_slot: { en: "Fill it in or take it out.", zh_CN: "请填写或删除。" },
  class_wrong_language: { en: "Other language", zh_CN: "语言不一致" },
  why_wrong_language: {
    en: "The buyer writes in another language than this reply.",
    zh_CN: "买家使用的语言与此回复不同。",
  },
  advice_wrong_language: {
    en: "Answer in the buyer's language.",
    zh_CN: "请使用买家的语言回复。",
  },
  class_wrong_recipient: { en: "Wrong buyer", zh_CN: "发错买家" },
  why_wrong_recipient: {
    en: "A name or order number in it belongs to another chat.",
    zh_CN: "其中的姓名或订单号属于另一个会话。",
  },
  advice_wrong_recipient: {
    en: "Check that this is the right chat.",
    zh_CN: "请确认会话是否正确。",
  },
  class_empty_courtesy: { en: "No answer yet", zh_CN: "只有客套话" },
  why_empty_courtesy: {
    en: "A greeting or “please wait” alone does not count as an answer.",
    zh_CN: "只有问候或“请稍等”不算有效回复。",
  },
  advice_empty_courtesy: {
    en: "Add one fact that answers the question.",
    zh_CN: "请补充能回答问题的内容。",
  },
  class_too_long: { en: "Too long", zh_CN: "内容过长" },
  why_too_long: {
    en: "The chat may cut or refuse a text of this length.",
    zh_CN: "聊天框可能会截断或拒绝这么长的内容。",
  },
  advice_too_long: { en: "Shorten it or send it in two.", zh_CN: "请缩短或分两条发送。" },
  class_format: { en: "Style", zh_CN: "格式" },
  why_format: {
    en: "Amazon asks for plain messages without emoji, capitals and empty lines.",
    zh_CN: "Amazon 要求消息朴素，不使用表情、全大写和多余空行。",
  },
  advice_format: { en: "Write it plainly.", zh_CN: "请使用朴素的格式。" },
  class_commitment: { en: "Promise", zh_CN: "承诺" },
  why_commitment: {
    en: "It promises money or a date beyond what you may promise.",
    zh_CN: "其中承诺的金额或日期超出了您的权限。",
  },
  advice_commitment: {
    en: "Ask first, or say what you will check.",
    zh_CN: "请先确认，或改为说明您将核实。",
  },

  // Own rules
  refusal_empty: { en: "The rule has no words.", zh_CN: "规则没有内容。" },
  refusal_too_long: { en: "The rule is too long.", zh_CN: "规则内容过长。" },
  refusal_bad_expression: { en: "This is not a valid expression.", zh_CN: "这不是有效的正则表达式。" },
  refusal_matches_nothing: {
    en: "The expression matches an empty text, so it would hit every reply.",
    zh_CN: "该表达式可匹配空文本，会命中所有回复。",
  },
  refusal_repeats_a_repetition: {
    en: "A repetition stands inside a repetition: it could take far too long.",
    zh_CN: "重复中嵌套了重复，可能耗时过长。",
  },
  refusal_repeats_alternatives: {
    en: "Alternatives are repeated: it could take far too long.",
    zh_CN: "对多个选项进行了重复，可能耗时过长。",
  },
  refusal_refers_back: {
    en: "References back to a group are not allowed.",
    zh_CN: "不允许使用反向引用。",
  },
  refusal_too_many_repetitions: {
    en: "Too many repetitions in one expression.",
    zh_CN: "一个表达式中的重复过多。",
  },
  import_not_json: { en: "This file cannot be read.", zh_CN: "无法读取此文件。" },
  import_not_guard_file: { en: "This is not a file of guard rules.", zh_CN: "这不是规则文件。" },
  import_newer_version: {
    en: "This file comes from a newer version.",
    zh_CN: "此文件来自更新的版本。",
  },
} as const;
