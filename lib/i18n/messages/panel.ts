/** Words of the side panel and of the pieces that it shares with the options page. */
export const panel = {
  // General
  close: { en: "Close", zh_CN: "关闭" },
  copy: { en: "Copy", zh_CN: "复制" },
  copied: { en: "Copied", zh_CN: "已复制" },
  all: { en: "All", zh_CN: "全部" },
  from: { en: "From", zh_CN: "从" },
  to: { en: "To", zh_CN: "至" },
  back: { en: "Back", zh_CN: "返回" },
  tryAgain: { en: "Try again", zh_CN: "重试" },
  clearSearch: { en: "Clear search", zh_CN: "清除搜索" },
  loading: { en: "Loading…", zh_CN: "加载中…" },
  showAll: { en: "Show all {count} characters", zh_CN: "显示全部 {count} 个字符" },
  showLess: { en: "Show less", zh_CN: "收起" },
  openOptions: { en: "Open settings", zh_CN: "打开设置" },
  pause: { en: "Pause reading", zh_CN: "暂停读取" },
  resume: { en: "Resume", zh_CN: "恢复" },
  paused: { en: "Sellerside is paused", zh_CN: "Sellerside 已暂停" },
  pausedDo: {
    en: "Nothing is read or shown in the console until you resume.",
    zh_CN: "恢复之前，不会读取页面，也不会在后台显示任何内容。",
  },
  saveFailed: {
    en: "This could not be saved. Close and reopen this page, then try again.",
    zh_CN: "未能保存。请关闭并重新打开此页面后再试。",
  },
  crashTitle: { en: "Something went wrong here", zh_CN: "这里出了点问题" },
  crashText: {
    en: "Your stored chats and templates are not affected.",
    zh_CN: "已保存的会话和模板不受影响。",
  },

  // Tabs
  tabChat: { en: "Chat", zh_CN: "会话" },
  tabTemplates: { en: "Templates", zh_CN: "模板" },
  tabFlagged: { en: "Flagged", zh_CN: "风险" },
  tabFlaggedCount: { en: "Flagged, {count} open", zh_CN: "风险会话，{count} 个未处理" },

  // Chat: no chat to show
  noConsoleTitle: { en: "Open a buyer chat", zh_CN: "请打开买家会话" },
  noConsoleText: {
    en: "Go to the chat page of your seller console. What the buyer wants, the risk and the right reply will appear here.",
    zh_CN: "请前往卖家后台的聊天页面。买家意图、风险和合适的回复会显示在这里。",
  },
  consoleOffTitle: { en: "{marketplace} is switched off", zh_CN: "{marketplace} 已关闭" },
  consoleOffText: {
    en: "This page is not read. You can switch it on in the settings.",
    zh_CN: "此页面不会被读取。您可以在设置中开启。",
  },
  consoleReloadTitle: { en: "Reload this page once", zh_CN: "请刷新一次此页面" },
  consoleReloadText: {
    en: "It was opened before Sellerside was ready. Finish what you are typing, then reload it.",
    zh_CN: "该页面在 Sellerside 就绪之前已打开。请先完成正在输入的内容，再刷新页面。",
  },
  firstMessageTitle: { en: "Nothing to show yet", zh_CN: "暂无内容" },
  firstMessageText: {
    en: "The messages of this chat appear as soon as they have been read.",
    zh_CN: "读取到此会话的消息后会立即显示。",
  },

  // Chat
  buyerHeading: { en: "Buyer and order", zh_CN: "买家与订单" },
  buyerUnknown: { en: "Buyer without a name", zh_CN: "未显示名称的买家" },
  orderNumber: { en: "Order", zh_CN: "订单号" },
  orderStatus: { en: "Status", zh_CN: "状态" },
  orderTotal: { en: "Total", zh_CN: "金额" },
  tracking: { en: "Tracking", zh_CN: "物流单号" },
  riskHeading: { en: "Risk", zh_CN: "风险" },
  riskLevelIs: { en: "Risk: {level}", zh_CN: "风险等级：{level}" },
  riskByMood: { en: "The buyer is very upset.", zh_CN: "买家情绪非常激动。" },
  clockHeading: { en: "Answer time", zh_CN: "回复时限" },
  answerWithin: { en: "Answer within {span}", zh_CN: "请在 {span}内回复" },
  overdueBy: { en: "Overdue by {span}", zh_CN: "已超时 {span}" },
  daysHours: { en: "{days} d {hours} h", zh_CN: "{days} 天 {hours} 小时" },
  hoursMinutes: { en: "{hours} h {minutes} min", zh_CN: "{hours} 小时 {minutes} 分钟" },
  minutes: { en: "{minutes} min", zh_CN: "{minutes} 分钟" },
  moodTrend: {
    en: "Mood of the newest messages, oldest first: {moods}",
    zh_CN: "最近消息的情绪（由早到晚）：{moods}",
  },
  wantsHeading: { en: "What the buyer wants", zh_CN: "买家想要什么" },
  wantsAnswered: { en: "All answered. The last message:", zh_CN: "已全部回复。最后一条消息：" },
  perhaps: { en: "Perhaps:", zh_CN: "可能是：" },
  alsoWants: { en: "Also: {intents}", zh_CN: "另外：{intents}" },
  threadHeading: { en: "Conversation", zh_CN: "会话记录" },
  threadCount: { en: "Conversation ({count})", zh_CN: "会话记录（{count}）" },
  timeUnknown: { en: "no time shown", zh_CN: "未显示时间" },
  timeInherited: {
    en: "Time of the message above; the page shows none here",
    zh_CN: "页面未显示时间，取自上一条消息",
  },
  deliveryFailed: { en: "Not delivered", zh_CN: "发送失败" },

  // Replies
  repliesHeading: { en: "Replies", zh_CN: "推荐回复" },
  repliesByHand: { en: "Please answer this by hand", zh_CN: "请亲自回复" },
  repliesByHandText: {
    en: "The risk is too high for a ready-made reply.",
    zh_CN: "风险较高，不提供现成的回复。",
  },
  repliesSilent: { en: "No reply needed right now.", zh_CN: "目前无需回复。" },
  repliesNone: {
    en: "No template fits yet. Look in Templates, or add one.",
    zh_CN: "暂无合适的模板，可在“模板”中查找或新建。",
  },
  slotOpen: { en: "still blank", zh_CN: "尚未填写" },
  slotAsk: { en: "Please fill in", zh_CN: "请填写" },
  insertBlockedNoChat: { en: "Open a chat to insert", zh_CN: "打开会话后可插入" },
  insertNamed: { en: "Insert “{title}”", zh_CN: "插入“{title}”" },
  inserted: {
    en: "Inserted. Read it over, then press Send yourself.",
    zh_CN: "已插入。请检查后亲自点击发送。",
  },
  undone: { en: "Undone. Your draft is back as it was.", zh_CN: "已撤销，草稿已恢复原样。" },
  copyFailed: { en: "The browser did not allow copying.", zh_CN: "浏览器不允许复制。" },
  sendFailure_extension_updated: {
    en: "Sellerside was updated. Close and reopen this panel.",
    zh_CN: "Sellerside 已更新，请关闭并重新打开此面板。",
  },
  sendFailure_nobody_there: {
    en: "The console page does not answer. Reload it.",
    zh_CN: "后台页面没有响应，请刷新页面。",
  },
  sendFailure_refused: { en: "The page did not accept this.", zh_CN: "页面拒绝了此操作。" },
  sendFailure_failed: { en: "That did not work. Try again.", zh_CN: "操作未成功，请重试。" },

  // Templates
  templatesHeading: { en: "Templates", zh_CN: "模板" },
  templateSearch: { en: "Search templates", zh_CN: "搜索模板" },
  templateLanguage: { en: "Language", zh_CN: "语言" },
  anyLanguage: { en: "Any language", zh_CN: "所有语言" },
  templateCount: { en: "Templates: {count}", zh_CN: "{count} 个模板" },
  templatesNoneTitle: { en: "No templates yet", zh_CN: "还没有模板" },
  templatesNoneText: {
    en: "Write your first one, or import a library, in the settings.",
    zh_CN: "请在设置中新建模板或导入模板库。",
  },
  notFoundTitle: { en: "Nothing found", zh_CN: "没有找到" },
  notFoundText: { en: "Try fewer or other words.", zh_CN: "请减少或更换关键词。" },

  // Flagged
  flaggedHeading: { en: "Flagged chats", zh_CN: "风险会话" },
  flaggedSearch: { en: "Search messages", zh_CN: "搜索消息内容" },
  flaggedCount: { en: "{shown} of {count}", zh_CN: "{shown} / {count}" },
  flaggedNoneTitle: { en: "No risky chats", zh_CN: "没有风险会话" },
  flaggedNoneText: {
    en: "When a buyer threatens, accuses or gets very angry, the chat is kept here.",
    zh_CN: "当买家威胁、指责或情绪激动时，会话会保存在这里。",
  },
  filters: { en: "Filters", zh_CN: "筛选" },
  filtersOn: { en: "Filters, {count} on", zh_CN: "筛选，已启用 {count} 项" },
  clearFilters: { en: "Clear filters", zh_CN: "清除筛选" },
  handledFilter: { en: "Handled or open", zh_CN: "处理状态" },
  handled: { en: "Handled", zh_CN: "已处理" },
  stillOpen: { en: "Open", zh_CN: "未处理" },
  level: { en: "Level", zh_CN: "风险等级" },
  clocksOnly: { en: "Answer time only", zh_CN: "仅回复时限" },
  marketplace: { en: "Marketplace", zh_CN: "平台" },
  risks: { en: "Risks", zh_CN: "风险类型" },
  handleHeading: { en: "Handling", zh_CN: "处理" },
  note: { en: "Note", zh_CN: "备注" },
  saveNote: { en: "Save note", zh_CN: "保存备注" },
  markHandled: { en: "Mark as handled", zh_CN: "标记为已处理" },
  reopen: { en: "Reopen", zh_CN: "重新打开" },
  handledSince: { en: "Handled {time}", zh_CN: "处理于 {time}" },

  // Stored data cannot be used
  storage_quota: { en: "The disk is full", zh_CN: "磁盘空间已满" },
  storageDo_quota: {
    en: "New messages cannot be kept. Free some space on this computer, then try again. Nothing stored was lost.",
    zh_CN: "无法保存新消息。请清理电脑磁盘空间后重试，已保存的内容没有丢失。",
  },
  storage_blocked: { en: "Another window holds the data", zh_CN: "数据被另一个窗口占用" },
  storageDo_blocked: {
    en: "An older Sellerside window is still open. Close its panels and options pages, then try again.",
    zh_CN: "旧版本的 Sellerside 窗口仍处于打开状态。请关闭其面板和设置页面后重试。",
  },
  storage_closed: { en: "The browser closed the database", zh_CN: "浏览器关闭了数据库" },
  storageDo_closed: {
    en: "This happens when a profile is cleaned or the computer sleeps. Try again.",
    zh_CN: "清理浏览数据或电脑休眠时可能发生，请重试。",
  },
  storage_corrupt: { en: "The stored data cannot be read", zh_CN: "无法读取已保存的数据" },
  storageDo_corrupt: {
    en: "Restart the browser first. If it stays so, the browser profile may be damaged.",
    zh_CN: "请先重启浏览器。若仍无法读取，可能是浏览器用户资料已损坏。",
  },
  storage_newer_version: { en: "The data comes from a newer version", zh_CN: "数据来自更新的版本" },
  storageDo_newer_version: {
    en: "It is left untouched. Update Sellerside, then open this again.",
    zh_CN: "数据未被改动。请更新 Sellerside 后再打开。",
  },
  storage_unknown: { en: "The stored data cannot be used", zh_CN: "无法使用已保存的数据" },
  storageDo_unknown: {
    en: "Close and reopen this page. If it stays so, restart the browser.",
    zh_CN: "请关闭并重新打开此页面。若仍未恢复，请重启浏览器。",
  },

  // Welcome
  welcomeTitle: { en: "Know what your buyer wants, and what to say", zh_CN: "读懂买家，回得更好" },
  welcomeText: {
    en: "Sellerside reads the chat that you have open, shows intent and risk, and puts the right reply into the box. You press Send.",
    zh_CN: "Sellerside 读取您打开的会话，显示意图与风险，并把合适的回复放入输入框。发送由您来按。",
  },
  welcomeLanguage: { en: "Language", zh_CN: "界面语言" },
  welcomeConsoles: { en: "Consoles to read", zh_CN: "要读取的后台" },
  welcomeStart: { en: "Start", zh_CN: "开始使用" },
  welcomeLater: { en: "Not now", zh_CN: "以后再说" },
  welcomePromise: {
    en: "Everything stays in this browser. No account, nothing is uploaded.",
    zh_CN: "所有内容都留在此浏览器中，无需账号，不上传任何数据。",
  },

  // Consoles and the Amazon notice
  consoleAfterNotice: { en: "Off until you have read a short notice", zh_CN: "阅读一则简短说明后才会开启" },
  amazonTitle: { en: "Before Amazon is read", zh_CN: "开启亚马逊之前" },
  amazonLead: {
    en: "Please read this first. It takes half a minute.",
    zh_CN: "请先阅读以下说明，只需半分钟。",
  },
  amazonRule: {
    en: "Since 4 March 2026 Amazon's seller agreement has rules for automated software and AI agents: they must identify themselves, follow Amazon's policies and stop when asked. Amazon material may not be used to develop or improve AI models.",
    zh_CN:
      "自 2026 年 3 月 4 日起，亚马逊卖家协议对自动化软件和 AI 代理作出规定：须表明身份、遵守亚马逊政策，并在被要求时停止。亚马逊的资料不得用于开发或改进 AI 模型。",
  },
  amazonReads: {
    en: "Sellerside only reads the page that you have open yourself. It opens no pages and fetches nothing in the background.",
    zh_CN: "Sellerside 只读取您自己打开的页面，不会打开其他页面，也不会在后台抓取内容。",
  },
  amazonNeverClicks: {
    en: "It never clicks and never sends. A reply goes into the box only when you ask; you press Send.",
    zh_CN: "它从不点击，也从不发送。只有您要求时才会把回复放入输入框，由您按下发送。",
  },
  amazonNeverLearns: {
    en: "It never learns from Amazon chats: no model is trained or tuned with them, and nothing leaves this browser.",
    zh_CN: "它从不利用亚马逊会话学习：不会用于训练或调整模型，任何内容都不会离开此浏览器。",
  },
  amazonOff: {
    en: "You can switch it off at any time in the settings, with one click.",
    zh_CN: "您可以随时在设置中一键关闭。",
  },
  amazonUnsure: {
    en: "We do not know whether Amazon counts a tool that only reads and drafts as an “agent”. The decision is yours; this is not legal advice.",
    zh_CN: "我们无法确定亚马逊是否会把仅供阅读和起草的工具视为“代理”。请您自行决定；本说明不构成法律意见。",
  },
  amazonAccept: { en: "I have read this, switch on", zh_CN: "我已阅读，开启" },
  amazonDecline: { en: "Leave it off", zh_CN: "保持关闭" },
} as const satisfies Record<string, Record<"en" | "zh_CN", string>>;
