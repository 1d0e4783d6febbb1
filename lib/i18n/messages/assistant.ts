/** Words of the language model's part of the side panel. */
export const assistant = {
  heading: { en: "Assistant", zh_CN: "智能助手" },
  draftAsk: { en: "Draft a reply", zh_CN: "起草回复" },
  translateAsk: { en: "Translate chat", zh_CN: "翻译会话" },
  translateNew: { en: "Translate new messages", zh_CN: "翻译新消息" },
  summaryAsk: { en: "Sum up", zh_CN: "总结会话" },
  instruction: { en: "What should it say? (optional)", zh_CN: "想回复什么？（可选）" },
  instructionHint: { en: "e.g. a new one goes out tomorrow", zh_CN: "例如：明天补发一件新的" },

  // Two ways to answer
  stanceHeading: { en: "How should it answer the request?", zh_CN: "买家有诉求，怎么回复？" },
  stance_grant: { en: "Say yes", zh_CN: "同意" },
  stance_hold: { en: "Hold politely", zh_CN: "先安抚，不承诺" },
  stanceWhy_grant: {
    en: "Agrees to what the buyer asks, within what you may promise.",
    zh_CN: "在您的权限范围内答应买家。",
  },
  stanceWhy_hold: {
    en: "Shows understanding, asks or explains, promises nothing yet.",
    zh_CN: "表示理解，询问或说明情况，暂不答应。",
  },

  // Where a piece of work stands
  state_asked: { en: "Starting…", zh_CN: "正在启动…" },
  state_queued: { en: "Waiting for its turn", zh_CN: "排队中" },
  state_queuedBehind: { en: "Waiting: {count} before it", zh_CN: "排队中：前面还有 {count} 个" },
  state_loading: { en: "Loading the model", zh_CN: "正在加载模型" },
  state_running_draft: { en: "Writing the draft…", zh_CN: "正在起草…" },
  state_running_translate_thread: { en: "Translating…", zh_CN: "正在翻译…" },
  state_running_translate_text: { en: "Translating…", zh_CN: "正在翻译…" },
  state_running_second_opinion: { en: "Reading the message…", zh_CN: "正在阅读消息…" },
  state_running_polish: { en: "Rewriting…", zh_CN: "正在改写…" },
  state_running_summary: { en: "Reading the chat…", zh_CN: "正在阅读会话…" },
  state_reading_back: { en: "Translating it back for you…", zh_CN: "正在为您回译…" },
  state_checking: { en: "Checking it against the rules…", zh_CN: "正在对照规则检查…" },
  state_done: { en: "Ready", zh_CN: "已完成" },
  state_cancelled: { en: "Stopped. Nothing was inserted.", zh_CN: "已停止，未插入任何内容。" },
  state_interrupted: {
    en: "Interrupted: the model's helper page was closed. What was written is kept below.",
    zh_CN: "已中断：模型的后台页面被关闭。已写出的内容保留在下方。",
  },
  state_interruptedBare: {
    en: "Interrupted: the model's helper page was closed. Try again.",
    zh_CN: "已中断：模型的后台页面被关闭。请重试。",
  },
  noHost: { en: "The model could not be started here.", zh_CN: "无法在此启动模型。" },
  noHostNext: {
    en: "Try again; if it stays so, restart the browser.",
    zh_CN: "请重试；如仍无法启动，请重启浏览器。",
  },
  loadingShare: { en: "Model loaded: {share}", zh_CN: "模型加载进度：{share}" },
  stop: { en: "Stop", zh_CN: "停止" },
  again: { en: "Try again", zh_CN: "重试" },
  writtenBy: { en: "{language} · by {model}", zh_CN: "{language} · 由 {model} 生成" },
  by: { en: "by {model}", zh_CN: "由 {model} 生成" },
  provider_translator: { en: "Chrome's translator", zh_CN: "Chrome 内置翻译" },
  provider_prompt_api: { en: "Chrome's built-in model", zh_CN: "Chrome 内置模型" },
  provider_model: { en: "the model on this computer", zh_CN: "本机模型" },

  // The draft
  draftHeading: { en: "Draft", zh_CN: "草稿" },
  draftText: { en: "Draft reply: change it as you like", zh_CN: "回复草稿：可直接修改" },
  draftPartial: { en: "Written so far", zh_CN: "已写出的部分" },
  backHeading: { en: "What it says, in {language}", zh_CN: "大意（{language}）" },
  backStale: {
    en: "This is of the draft before your changes.",
    zh_CN: "这是您修改之前的草稿大意。",
  },
  save: { en: "Save as template", zh_CN: "存为模板" },
  factsHeading: { en: "What it states", zh_CN: "草稿中的事实" },
  factsLead: { en: "Click one to find it in the text.", zh_CN: "点击可在文中定位。" },
  source_message: { en: "from the chat", zh_CN: "来自会话" },
  source_order: { en: "from the order", zh_CN: "来自订单" },
  source_template: { en: "from your template", zh_CN: "来自您的模板" },
  source_sop: { en: "from the working instruction", zh_CN: "来自处理指引" },
  source_shop_fact: { en: "from your shop's facts", zh_CN: "来自店铺信息" },
  source_instruction: { en: "from you", zh_CN: "由您提供" },
  source_permission: { en: "within what you may promise", zh_CN: "在您的承诺权限内" },
  source_today: { en: "from today's date", zh_CN: "来自今天的日期" },
  source_none: { en: "no source: check", zh_CN: "无来源：请核对" },
  kind_number: { en: "Number", zh_CN: "数字" },
  kind_amount: { en: "Amount", zh_CN: "金额" },
  kind_date: { en: "Date", zh_CN: "日期" },
  kind_order_id: { en: "Order number", zh_CN: "订单号" },
  kind_tracking_number: { en: "Tracking number", zh_CN: "运单号" },
  kind_contact: { en: "Contact", zh_CN: "联系方式" },
  kind_link: { en: "Link", zh_CN: "链接" },
  kind_promise: { en: "Promise", zh_CN: "承诺" },
  refusedHeading: { en: "Insert is off until this is put right", zh_CN: "处理以下问题后才能插入" },
  refused_finding: { en: "It breaks a rule: {name}. See below.", zh_CN: "违反规则：{name}。详见下方。" },
  refused_untraced: {
    en: "No source for {words}. Take it out, or type what is true yourself.",
    zh_CN: "{words}没有来源。请删除，或自行输入真实内容。",
  },
  refused_unchecked: { en: "It could not be checked against the rules yet.", zh_CN: "尚未对照规则检查。" },
  refused_form: {
    en: "It holds markup, code or hidden characters. Write it as plain text.",
    zh_CN: "其中含有标记、代码或隐藏字符。请改为纯文本。",
  },
  refused_empty: {
    en: "It is empty. Write something, or ask for a new draft.",
    zh_CN: "内容为空。请输入内容，或重新起草。",
  },
  refused_slot: { en: "Fill in or delete: {words}", zh_CN: "请填写或删除：{words}" },
  refused_from_buyer: {
    en: "Only the buyer says {words}. If it is right, type it yourself.",
    zh_CN: "{words}仅来自买家。确认无误后请自行输入。",
  },
  /** Puts words into quotation marks. */
  quoted: { en: "“{words}”", zh_CN: "“{words}”" },
  /** Between the members of a list. */
  and: { en: ", ", zh_CN: "、" },
  checking: { en: "Checking your change…", zh_CN: "正在检查您的修改…" },
  checkAgain: { en: "Check again", zh_CN: "重新检查" },

  // Translation
  reading: { en: "In {language} · {provider}", zh_CN: "{language} · {provider}" },
  readingLost: { en: "Missing or changed in the translation: {words}", zh_CN: "译文中缺失或有变化：{words}" },
  translateMessageLong: { en: "Translate this message", zh_CN: "翻译此消息" },
  translateMessage: { en: "Translate", zh_CN: "翻译" },
  translateFailed: {
    en: "This one was not translated: the answer could not be relied on.",
    zh_CN: "此条未翻译：译文不可靠。",
  },
  translationsOn: { en: "Translations shown", zh_CN: "显示译文" },

  // Second opinion
  opinionAsk: { en: "Ask the model too", zh_CN: "让模型也看看" },
  opinionInstant: { en: "Instant reading", zh_CN: "即时判断" },
  opinionModel: { en: "Model", zh_CN: "模型" },
  opinionIntent: { en: "Wants", zh_CN: "意图" },
  opinionSentiment: { en: "Mood", zh_CN: "情绪" },
  opinionRisks: { en: "Risks", zh_CN: "风险" },
  opinionNone: { en: "none", zh_CN: "无" },
  opinionAgrees: { en: "Both read it the same way.", zh_CN: "两者判断一致。" },
  opinionHelps: {
    en: "The instant reading was unsure. This may help.",
    zh_CN: "即时判断不确定，可参考模型的看法。",
  },
  opinionDiffers: { en: "They differ: please judge yourself.", zh_CN: "两者判断不一致，请您自行判断。" },
  opinionFlagStays: {
    en: "The model does not see {risks}. The warning stays.",
    zh_CN: "模型未发现 {risks}，但警告仍然保留。",
  },
  opinionUse: { en: "Correct it…", zh_CN: "更正判断…" },

  // What was typed
  composerHeading: { en: "Help with what you typed", zh_CN: "润色或翻译您输入的内容" },
  composerRead: { en: "Read the message box", zh_CN: "读取输入框" },
  composerEmpty: {
    en: "The message box of this chat is empty. Type something there first.",
    zh_CN: "此会话的输入框为空。请先在那里输入内容。",
  },
  composerGone: {
    en: "The message box cannot be read: another chat is open or the page was reloaded.",
    zh_CN: "无法读取输入框：已打开其他会话，或页面已刷新。",
  },
  composerTyped: { en: "What you typed", zh_CN: "您输入的内容" },
  composerTo: { en: "Translate into", zh_CN: "翻译成" },
  composerTranslate: { en: "Translate", zh_CN: "翻译" },
  polish_shorter: { en: "Shorter", zh_CN: "更简短" },
  polish_warmer: { en: "Warmer", zh_CN: "更亲切" },
  polish_firmer: { en: "Firmer", zh_CN: "更坚定" },
  polish_grammar: { en: "Fix grammar", zh_CN: "修正语法" },
  polishChanges: { en: "What changes", zh_CN: "修改之处" },
  polishSame: { en: "Nothing to change.", zh_CN: "无需修改。" },
  replace: { en: "Replace what I typed", zh_CN: "替换我输入的内容" },

  // Summary
  summaryHeading: { en: "Summary", zh_CN: "会话总结" },
  toDoHeading: { en: "To do", zh_CN: "待办" },
  openHeading: { en: "Still open", zh_CN: "未解决的问题" },
  toHandOver: { en: "Put into hand-over note", zh_CN: "写入转交备注" },

  // Where there is no model
  line_no_model: {
    en: "A language model on this computer can write drafts and translate. Nothing leaves the browser.",
    zh_CN: "在本机安装语言模型后，可起草回复和翻译，任何内容都不会离开浏览器。",
  },
  line_installing: {
    en: "Your model is still being fetched. Everything else works meanwhile.",
    zh_CN: "模型仍在下载，其他功能可照常使用。",
  },
  line_not_ready: {
    en: "Your model needs a look before it can work.",
    zh_CN: "您的模型需要检查后才能使用。",
  },
  line_no_gpu: {
    en: "This computer has no graphics card that a language model could use. Reading, warnings and templates all work without.",
    zh_CN: "本机没有可供语言模型使用的显卡。消息解读、风险提示和模板均不受影响。",
  },
  line_translate_only: {
    en: "Chrome can translate here. For drafts and summaries, choose a model.",
    zh_CN: "Chrome 可在此翻译。如需起草和总结，请选择模型。",
  },
  line_slow: {
    en: "The model is slow on this computer. A smaller one would answer sooner.",
    zh_CN: "模型在本机运行较慢，换用较小的模型会更快。",
  },
  choose: { en: "Choose a model", zh_CN: "选择模型" },
  manage: { en: "Model settings", zh_CN: "模型设置" },
} as const satisfies Record<string, Record<"en" | "zh_CN", string>>;
