/** Words of the options page alone. */
export const options = {
  pageTitle: { en: "Settings", zh_CN: "设置" },
  sections: { en: "Sections", zh_CN: "设置分类" },
  sectionTemplates: { en: "Templates", zh_CN: "模板" },
  sectionRules: { en: "Rules", zh_CN: "发送规则" },
  sectionLearned: { en: "What it learned", zh_CN: "学到的内容" },
  sectionAssistant: { en: "On-device AI", zh_CN: "本机 AI" },
  sectionConsoles: { en: "Consoles", zh_CN: "平台后台" },
  sectionKeys: { en: "Keys", zh_CN: "快捷键" },
  sectionGeneral: { en: "General", zh_CN: "常规" },

  // Libraries
  libraries: { en: "Libraries", zh_CN: "模板库" },
  allLibraries: { en: "All templates", zh_CN: "全部模板" },
  libraryNew: { en: "New library", zh_CN: "新建模板库" },
  libraryRename: { en: "Rename", zh_CN: "重命名" },
  libraryExport: { en: "Export", zh_CN: "导出" },
  libraryDelete: { en: "Delete", zh_CN: "删除" },
  libraryName: { en: "Name", zh_CN: "名称" },
  libraryNameMissing: { en: "Give it a name.", zh_CN: "请输入名称。" },
  librarySwitchedOff: { en: "switched off", zh_CN: "已停用" },
  libraryDeleted: {
    en: "“{name}” deleted, with its templates ({count})",
    zh_CN: "已删除“{name}”及其 {count} 个模板",
  },
  create: { en: "Create", zh_CN: "创建" },

  // Templates list
  templateNew: { en: "New template", zh_CN: "新建模板" },
  importFile: { en: "Import", zh_CN: "导入" },
  exportAll: { en: "Export all", zh_CN: "全部导出" },
  templateSearch: { en: "Search title, text, tags, intents", zh_CN: "搜索标题、内容、标签、意图" },
  templateSelect: { en: "Select “{title}”", zh_CN: "选择“{title}”" },
  templateCopy: { en: "Copy “{title}”", zh_CN: "复制“{title}”" },
  templateDelete: { en: "Delete “{title}”", zh_CN: "删除“{title}”" },
  selected: { en: "{count} selected", zh_CN: "已选 {count} 个" },
  selectNone: { en: "Select none", zh_CN: "取消选择" },
  copySelected: { en: "Copy", zh_CN: "复制" },
  deleteSelected: { en: "Delete", zh_CN: "删除" },
  templatesDeleted: { en: "{count} deleted", zh_CN: "已删除 {count} 个模板" },
  templatesCopied: { en: "{count} copied", zh_CN: "已复制 {count} 个模板" },
  noTemplatesTitle: { en: "No templates here yet", zh_CN: "这里还没有模板" },
  noTemplatesText: {
    en: "Write one, or import a library from a file.",
    zh_CN: "新建一个模板，或从文件导入模板库。",
  },
  usedCount: { en: "used {count}×", zh_CN: "已使用 {count} 次" },

  // Editor
  editorNew: { en: "New template", zh_CN: "新建模板" },
  editorEdit: { en: "Edit template", zh_CN: "编辑模板" },
  fieldTitle: { en: "Title", zh_CN: "标题" },
  fieldTitleMissing: { en: "A title is needed.", zh_CN: "请输入标题。" },
  fieldLibrary: { en: "Library", zh_CN: "模板库" },
  fieldTags: { en: "Tags", zh_CN: "标签" },
  fieldTagsHint: { en: "Press Enter or comma to add one", zh_CN: "按回车或逗号添加" },
  tagRemove: { en: "Remove tag {tag}", zh_CN: "移除标签 {tag}" },
  fieldIntents: { en: "Answers these intents", zh_CN: "适用意图" },
  intentsNone: { en: "None chosen: found by search only", zh_CN: "未选择：只能通过搜索找到" },
  intentsChoose: { en: "Choose intents", zh_CN: "选择意图" },
  fieldMarketplaces: { en: "Marketplaces", zh_CN: "适用平台" },
  marketplacesHint: { en: "None chosen: offered on all", zh_CN: "不选择则适用于所有平台" },
  fieldTone: { en: "Tone", zh_CN: "语气" },
  variantAdd: { en: "Add a language", zh_CN: "添加语言" },
  variantRemove: { en: "Remove {language}", zh_CN: "移除{language}" },
  variantRegion: { en: "Region", zh_CN: "地区" },
  variantRegionHint: {
    en: "Empty for all, or a code such as MX or TW",
    zh_CN: "留空表示全部，或填写 MX、TW 等代码",
  },
  variantText: { en: "Text in {language}", zh_CN: "{language}内容" },
  variantTextMissing: { en: "This language has no text yet.", zh_CN: "此语言尚无内容。" },
  characters: { en: "{count} characters", zh_CN: "{count} 个字符" },
  slotOwnName: { en: "custom", zh_CN: "自定义" },
  preview: { en: "Preview with sample facts", zh_CN: "示例预览" },

  // Sample facts of the preview (made up)
  sample_buyer_name: { en: "Rosa", zh_CN: "小荷" },
  sample_order_id: { en: "240318ABC", zh_CN: "240318ABC" },
  sample_shop_name: { en: "Blue Harbour", zh_CN: "蓝港小店" },
  sample_item_title: { en: "Canvas bag, sand", zh_CN: "帆布包 沙色" },
  sample_tracking_number: { en: "SP0012345678", zh_CN: "SP0012345678" },
  sample_order_status: { en: "Shipped", zh_CN: "运输中" },

  // Import and export
  importDone: { en: "Imported", zh_CN: "导入完成" },
  importCounts: {
    en: "Libraries added: {libraries}. Templates added: {templates}, replaced: {replaced}.",
    zh_CN: "新增模板库 {libraries} 个，新增模板 {templates} 个，替换 {replaced} 个。",
  },
  importRefused: { en: "This file was not imported", zh_CN: "该文件未导入" },
  importUntouched: { en: "Your templates are unchanged.", zh_CN: "您的模板没有任何改动。" },
  import_empty: { en: "The file is empty.", zh_CN: "文件为空。" },
  import_too_large: { en: "The file is larger than 20 MB.", zh_CN: "文件超过 20 MB。" },
  import_too_deep: {
    en: "The file is nested too deeply to be a template library.",
    zh_CN: "文件嵌套层级过深，不是模板库文件。",
  },
  import_not_json: { en: "The file is not JSON in UTF-8.", zh_CN: "文件不是 UTF-8 编码的 JSON。" },
  import_unreadable: {
    en: "The browser could not read the file. It may have been moved.",
    zh_CN: "浏览器无法读取该文件，文件可能已被移动。",
  },
  import_wrong_format: {
    en: "It is JSON, but not a Sellerside template library.",
    zh_CN: "是 JSON 文件，但不是 Sellerside 模板库。",
  },
  import_wrong_version: {
    en: "It was written by a newer version. Update Sellerside first.",
    zh_CN: "该文件由更新版本生成，请先更新 Sellerside。",
  },
  import_invalid: { en: "Some entries are not right:", zh_CN: "部分条目有误：" },

  // Consoles
  consolesLead: {
    en: "Only the consoles that are on are read, and only the page that you have open.",
    zh_CN: "仅读取已开启的后台，且仅限您打开的页面。",
  },
  noticeReadOn: { en: "You accepted the Amazon notice on {date}.", zh_CN: "您已于 {date} 确认亚马逊说明。" },
  pauseLabel: { en: "Pause everywhere", zh_CN: "全部暂停" },
  pauseHint: {
    en: "Nothing is read and nothing is shown in the consoles.",
    zh_CN: "不读取页面，也不在后台显示任何内容。",
  },

  // Keys
  keysLead: {
    en: "These work in the console while Alt is held. Choose one and press the new key.",
    zh_CN: "在后台页面按住 Alt 时生效。点击后按下新的按键即可修改。",
  },
  keyInsert: { en: "Insert reply {number}", zh_CN: "插入第 {number} 条回复" },
  keyUndo: { en: "Undo the insert", zh_CN: "撤销插入" },
  keySearch: { en: "Search replies", zh_CN: "搜索回复" },
  slashInComposer: {
    en: "A slash in the empty reply box searches, too",
    zh_CN: "在空的回复框中输入斜杠也可搜索",
  },
  slashInComposerHint: {
    en: "Off where the console has a use of its own for it. Pressed twice, it is an ordinary slash.",
    zh_CN: "若后台自身已使用斜杠，请保持关闭。连按两次即输入普通斜杠。",
  },
  ownLanguage: { en: "Show me replies also in", zh_CN: "同时以此语言显示回复" },
  ownLanguageSame: { en: "The language of the interface", zh_CN: "与界面语言一致" },
  keyPress: { en: "Press a key…", zh_CN: "请按下按键…" },
  keyChange: { en: "Change, now Alt + {key}", zh_CN: "修改，当前为 Alt + {key}" },
  keyTaken: { en: "Alt + {key} is used already.", zh_CN: "Alt + {key} 已被占用。" },
  keyUnfit: { en: "Use a letter, a digit or a function key.", zh_CN: "请使用字母、数字或功能键。" },
  keysReset: { en: "Back to the defaults", zh_CN: "恢复默认" },

  // General
  language: { en: "Language", zh_CN: "界面语言" },
  theme: { en: "Appearance", zh_CN: "外观" },
  theme_system: { en: "System", zh_CN: "跟随系统" },
  theme_light: { en: "Light", zh_CN: "浅色" },
  theme_dark: { en: "Dark", zh_CN: "深色" },
  shopName: { en: "Shop name", zh_CN: "店铺名称" },
  shopNameHint: {
    en: "Fills {{shop_name}} where the page shows no name",
    zh_CN: "页面未显示店名时用于填写 {{shop_name}}",
  },
  confidence: { en: "When is an intent shown as unclear?", zh_CN: "意图何时显示为“不明”？" },
  confidenceAuto: { en: "Let the model decide", zh_CN: "由模型决定" },
  confidenceBelow: { en: "Below {share}", zh_CN: "低于 {share}" },
  confidenceSlider: { en: "Lowest confidence", zh_CN: "最低置信度" },
  backend: { en: "Where messages are understood", zh_CN: "在哪里分析消息" },
  backend_auto: { en: "Automatic", zh_CN: "自动" },
  backend_gpu: { en: "Graphics card", zh_CN: "显卡" },
  backend_cpu: { en: "Processor", zh_CN: "处理器" },
  backendUnmeasured: {
    en: "Automatic is the processor until both have been measured, shortly after the next chat is read. Results are the same on both.",
    zh_CN: "读取下一个会话后会自动测速；在此之前，“自动”使用处理器。两者结果相同。",
  },
  backendFrom: {
    en: "Measured on this computer: the graphics card is faster from {count} messages at once. Results are the same on both.",
    zh_CN: "本机测速：一次分析 {count} 条及以上消息时显卡更快。两者结果相同。",
  },
  backendNever: {
    en: "Measured on this computer: the processor is always faster. Results are the same on both.",
    zh_CN: "本机测速：处理器始终更快。两者结果相同。",
  },
  backendSoftware: {
    en: "The browser has no real graphics card to use here, so automatic stays on the processor.",
    zh_CN: "浏览器在本机没有可用的真实显卡，因此“自动”使用处理器。",
  },
  backendUnusable: {
    en: "The graphics card of this computer cannot be used. The processor does the same work.",
    zh_CN: "本机显卡无法使用，由处理器完成同样的工作。",
  },
  saved: { en: "Saved", zh_CN: "已保存" },
} as const satisfies Record<string, Record<"en" | "zh_CN", string>>;
