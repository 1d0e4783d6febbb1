/** Words of the model manager and its guide on the options page. Why something failed: llm-failures.ts. */
export const models = {
  loading: { en: "One moment…", zh_CN: "请稍候…" },
  close: { en: "Close", zh_CN: "关闭" },
  cancel: { en: "Cancel", zh_CN: "取消" },
  back: { en: "Back", zh_CN: "上一步" },
  next: { en: "Next", zh_CN: "下一步" },
  tryAgain: { en: "Try again", zh_CN: "重试" },
  more: { en: "More", zh_CN: "更多" },
  hostTrouble: {
    en: "The part that runs the model could not be reached. Nothing was changed.",
    zh_CN: "无法连接运行模型的部分，未作任何更改。",
  },

  // The state in one sentence
  state_off: {
    en: "On-device AI is switched off. Everything else works as before.",
    zh_CN: "本机 AI 已关闭，其他功能照常使用。",
  },
  state_ready: { en: "Ready with {name}.", zh_CN: "已就绪：{name}。" },
  state_built_in: { en: "Ready with Chrome's own model.", zh_CN: "已就绪：Chrome 内置模型。" },
  state_getting: { en: "{name} is on its way.", zh_CN: "正在获取 {name}。" },
  state_paused: {
    en: "{name} is paused; it goes on where it stopped.",
    zh_CN: "{name} 已暂停，可从停止处继续。",
  },
  state_checking: { en: "{name} is being checked.", zh_CN: "正在校验 {name}。" },
  state_damaged: { en: "{name} needs a repair.", zh_CN: "{name} 需要修复。" },
  state_stopped: { en: "{name} could not be fetched completely.", zh_CN: "{name} 未能完整获取。" },
  state_none: { en: "No model yet.", zh_CN: "还没有模型。" },
  state_none_text: {
    en: "Sellerside works fully without one: reading, risks, templates and checks never need it.",
    zh_CN: "没有模型也不影响使用：识别、风险提示、模板和检查都不依赖它。",
  },
  state_no_gpu: {
    en: "This computer has no graphics card for it, and that is fine.",
    zh_CN: "这台电脑没有可用的显卡，不过没关系。",
  },
  state_no_gpu_text: {
    en: "Sellerside works fully without it: reading, risks, templates and checks work as they always did.",
    zh_CN: "没有它，Sellerside 的其他功能同样完整：识别、风险提示、模板和检查一切照常。",
  },
  state_no_gpu_slow: {
    en: "If you would like to try: small models also run on the processor, slowly.",
    zh_CN: "如果想试试：小模型也能用处理器运行，只是较慢。",
  },
  enable: { en: "Use on-device AI", zh_CN: "使用本机 AI" },
  enableHint: {
    en: "Drafts, translations, second opinions and summaries. Off: none of its buttons is shown.",
    zh_CN: "在本机起草回复、翻译和总结会话、给出参考意见。关闭后不再显示相关按钮。",
  },
  startGuide: { en: "Set up step by step", zh_CN: "按步骤设置" },
  startGuideAgain: { en: "Start the guide again", zh_CN: "重新打开设置向导" },

  // The guide
  wizard: { en: "Setting up on-device AI", zh_CN: "设置本机 AI" },
  wizardAt: { en: "Step {at} of {of}: {step}", zh_CN: "第 {at} 步，共 {of} 步：{step}" },
  wizardLater: { en: "Not now", zh_CN: "以后再说" },
  wizardDone: { en: "Done", zh_CN: "完成" },
  step_what: { en: "What it is", zh_CN: "功能说明" },
  step_computer: { en: "Your computer", zh_CN: "您的电脑" },
  step_model: { en: "Choose a model", zh_CN: "选择模型" },
  step_source: { en: "Where from", zh_CN: "获取方式" },
  step_download: { en: "Get it", zh_CN: "获取模型" },
  step_ready: { en: "Ready", zh_CN: "完成" },
  whatLead: {
    en: "A language model can write a draft when no template fits, translate a chat, sum it up or give a second opinion. It runs on this computer.",
    zh_CN: "当没有合适的模板时，语言模型可以起草回复、翻译和总结会话，或给出参考意见，全部在本机运行。",
  },
  whatLocal: { en: "Nothing leaves this computer", zh_CN: "内容不会离开本机" },
  whatLocalText: {
    en: "No chat, no order and no draft is sent anywhere. Only the model's own files are downloaded, once, and every request is listed on this page.",
    zh_CN: "会话、订单和草稿不会发送到任何地方。只会下载一次模型文件，每个网络请求都会列在本页的记录中。",
  },
  whatChecked: { en: "Every draft is checked", zh_CN: "每份草稿都会检查" },
  whatCheckedText: {
    en: "A draft passes the same rules as your own replies, and numbers and dates that come from nowhere are marked. You read it and you send it; Sellerside never sends.",
    zh_CN:
      "草稿与您自己的回复遵循同样的规则，没有依据的数字和日期会被标出。由您阅读并发送，Sellerside 从不代发。",
  },
  whatWrong: { en: "It can be wrong", zh_CN: "它可能出错" },
  whatWrongText: {
    en: "A small model misreads some messages and its phrases can be clumsy. It never takes away a risk that a rule found.",
    zh_CN: "小模型有时会误读消息，措辞也可能生硬。它不会取消规则发现的任何风险。",
  },
  whatOptional: { en: "You need not have it", zh_CN: "它不是必需的" },
  whatOptionalText: {
    en: "Everything else works without a model. You can stop here or at any step and go on another day.",
    zh_CN: "没有模型，其他功能照常使用。您可以在任何一步停下，改天再继续。",
  },

  // The computer
  probing: { en: "Looking at this computer…", zh_CN: "正在查看这台电脑…" },
  probe_good: { en: "This computer is well suited.", zh_CN: "这台电脑很适合。" },
  probe_small: {
    en: "This computer can run small models.",
    zh_CN: "这台电脑可以运行小模型。",
  },
  probe_software: {
    en: "There is no graphics card for it here; the processor would do its work, slowly.",
    zh_CN: "没有可用的显卡，只能由处理器代劳，速度较慢。",
  },
  probe_no_adapter: {
    en: "The browser found no graphics card that it may use.",
    zh_CN: "浏览器没有找到可用的显卡。",
  },
  probe_no_webgpu: {
    en: "This browser offers no WebGPU, by which models use the graphics card.",
    zh_CN: "此浏览器没有 WebGPU，模型无法使用显卡。",
  },
  probeCard: { en: "Graphics card: {name}.", zh_CN: "显卡：{name}。" },
  probeMemory: {
    en: "About {size} of memory for models (an estimate).",
    zh_CN: "可供模型使用的显存约 {size}（估计值）。",
  },
  probeNoF16: {
    en: "It has no half-precision arithmetic: models that need it are left out.",
    zh_CN: "不支持半精度运算，需要它的模型不会提供。",
  },
  probeFits: {
    en: "{can} of {all} models run here: {good} well, {tight} as a tight fit.",
    zh_CN: "{all} 个模型中有 {can} 个可在本机运行：{good} 个适合，{tight} 个勉强可用。",
  },
  probeFitsTight: {
    en: "{can} of {all} models run here, as a tight fit.",
    zh_CN: "{all} 个模型中有 {can} 个可在本机勉强运行。",
  },
  probeProcessor: {
    en: "They run on the processor, slowly.",
    zh_CN: "它们由处理器运行，速度较慢。",
  },
  probeNothingFits: {
    en: "None of the models fits this computer. Sellerside works fully without one.",
    zh_CN: "没有适合这台电脑的模型。没有模型，Sellerside 的其他功能照常使用。",
  },
  probeBuiltIn: {
    en: "Chrome has a language model of its own, which can be used instead.",
    zh_CN: "Chrome 自带语言模型，也可以改用它。",
  },
  probeAgain: { en: "Look again", zh_CN: "重新查看" },
  probeExact: { en: "Exact figures", zh_CN: "详细参数" },
  figure_webgpu: { en: "WebGPU", zh_CN: "WebGPU" },
  figure_vendor: { en: "Maker", zh_CN: "厂商" },
  figure_architecture: { en: "Architecture", zh_CN: "架构" },
  figure_description: { en: "Description", zh_CN: "描述" },
  figure_f16: { en: "Half precision (shader-f16)", zh_CN: "半精度（shader-f16）" },
  figure_vram: { en: "Memory of the card, estimated", zh_CN: "显存（估计）" },
  figure_buffer: { en: "Largest buffer", zh_CN: "最大缓冲区" },
  figure_binding: { en: "Largest storage binding", zh_CN: "最大存储绑定" },
  figure_memory: { en: "Memory of the computer, at least", zh_CN: "电脑内存（至少）" },
  figure_promptApi: { en: "Chrome's own model", zh_CN: "Chrome 内置模型" },
  figure_translator: { en: "Chrome's own translator", zh_CN: "Chrome 内置翻译" },
  yes: { en: "yes", zh_CN: "有" },
  no: { en: "no", zh_CN: "无" },
  unknown: { en: "unknown", zh_CN: "未知" },
  has_available: { en: "available", zh_CN: "可用" },
  has_downloadable: { en: "Chrome can download it", zh_CN: "Chrome 可下载" },
  has_downloading: { en: "Chrome is downloading it", zh_CN: "Chrome 正在下载" },
  has_unavailable: { en: "not available", zh_CN: "不可用" },

  // Models
  recommended: { en: "Recommended", zh_CN: "推荐" },
  recommendedWhy: {
    en: "The best that runs well on this computer.",
    zh_CN: "在这台电脑上运行良好的模型中最好的一个。",
  },
  recommendedTight: {
    en: "A tight fit, but the best that this computer can run.",
    zh_CN: "勉强可用，但已是这台电脑能运行的最好模型。",
  },
  recommendedLanguages: {
    en: "Speaks the languages of your chats.",
    zh_CN: "支持您会话中的语言。",
  },
  tier_light: { en: "Light", zh_CN: "轻量" },
  tier_balanced: { en: "Balanced", zh_CN: "均衡" },
  tier_quality: { en: "Quality", zh_CN: "高质量" },
  tier_light_text: {
    en: "For short replies and translation of simple sentences; quick.",
    zh_CN: "适合简短回复和简单句子的翻译，速度快。",
  },
  tier_balanced_text: {
    en: "For drafts, translation and second opinions.",
    zh_CN: "适合起草、翻译和参考意见。",
  },
  tier_quality_text: {
    en: "For careful drafts and long chats; needs a strong graphics card.",
    zh_CN: "适合细致的草稿和较长的会话，需要较强的显卡。",
  },
  "good_SmolLM2-360M-Instruct": {
    en: "Tiny and quick; English only. To try things out.",
    zh_CN: "很小很快，仅支持英语，适合先试一试。",
  },
  "good_Qwen2.5-0.5B-Instruct": {
    en: "For weak computers: short replies and simple translation.",
    zh_CN: "适合配置较低的电脑：简短回复和简单翻译。",
  },
  "good_Qwen3-0.6B": {
    en: "Small, and at home in all our languages: short replies, translation.",
    zh_CN: "体积小，支持全部 14 种语言：简短回复和翻译。",
  },
  "good_Qwen3.5-0.8B": {
    en: "A newer small one: short replies, translation, simple second opinions.",
    zh_CN: "较新的小模型：简短回复、翻译和简单的参考意见。",
  },
  "good_Llama-3.2-1B-Instruct": {
    en: "For European languages: replies and translation.",
    zh_CN: "适合欧洲语言的回复和翻译。",
  },
  "good_Qwen3-1.7B": {
    en: "The all-rounder: drafts, translation and second opinions in all our languages.",
    zh_CN: "综合之选：起草、翻译和参考意见，支持全部 14 种语言。",
  },
  "good_Qwen3.5-2B": {
    en: "A newer all-rounder: drafts, translation, summaries.",
    zh_CN: "较新的综合模型：起草、翻译和总结。",
  },
  "good_gemma-2-2b-jpn-it": {
    en: "For shops with Japanese buyers: natural, polite Japanese.",
    zh_CN: "适合面向日本买家的店铺：日语自然有礼。",
  },
  "good_Qwen3-4B": {
    en: "Careful drafts and long chats; needs a graphics card of its own.",
    zh_CN: "草稿更细致，适合较长的会话；需要独立显卡。",
  },
  "good_Qwen3-0.6B-Q8_0-GGUF": {
    en: "Runs without a graphics card, too: short replies, translation.",
    zh_CN: "没有显卡也能运行：简短回复和翻译。",
  },
  "good_Qwen2.5-1.5B-Instruct-Q4_K_M-GGUF": {
    en: "Runs on the processor if need be: drafts and translation.",
    zh_CN: "必要时可用处理器运行：起草和翻译。",
  },
  "good_Qwen3-1.7B-Q4_K_M-GGUF": {
    en: "The all-rounder as GGUF: drafts and translation, also on the processor.",
    zh_CN: "综合模型的 GGUF 版：起草和翻译，也可用处理器运行。",
  },
  fit_good: { en: "Fits this computer", zh_CN: "适合本机" },
  fit_tight: { en: "A tight fit", zh_CN: "勉强可用" },
  fit_no: { en: "Does not fit", zh_CN: "不适合" },
  fit_no_library: { en: "Not in this build", zh_CN: "此版本未附带" },
  fit_tight_text: {
    en: "It may be slow, or need other programs to be closed.",
    zh_CN: "可能较慢，或需要关闭其他程序。",
  },
  buildRuns: {
    en: "This build of Sellerside can run {can} of {all} models.",
    zh_CN: "此版本的 Sellerside 可运行 {all} 个模型中的 {can} 个。",
  },
  size: { en: "Download", zh_CN: "下载大小" },
  memoryNeeded: { en: "Memory", zh_CN: "内存" },
  vram: { en: "Graphics memory", zh_CN: "显存" },
  parameters: { en: "Parameters", zh_CN: "参数量" },
  billions: { en: "{count} billion", zh_CN: "{count} 亿" },
  licence: { en: "Licence", zh_CN: "许可证" },
  engine: { en: "Runs with", zh_CN: "运行方式" },
  engine_webllm: { en: "WebLLM (graphics card)", zh_CN: "WebLLM（显卡）" },
  engine_wllama: { en: "llama.cpp (graphics card or processor)", zh_CN: "llama.cpp（显卡或处理器）" },
  reads: { en: "Reads at once", zh_CN: "一次可读" },
  tokens: { en: "{count} tokens", zh_CN: "{count} 个词元" },
  speaks: { en: "Languages", zh_CN: "语言" },
  speaksYours: { en: "Yours: {languages}", zh_CN: "您用到的：{languages}" },
  speaksNot: { en: "Not yours: {languages}", zh_CN: "不支持您用到的：{languages}" },
  speaksAll: { en: "{count} of our 14 languages", zh_CN: "支持 14 种语言中的 {count} 种" },
  speaksUnknown: { en: "Its makers do not say", zh_CN: "制作方未说明" },
  choose: { en: "Choose", zh_CN: "选择" },
  chosen: { en: "Chosen", zh_CN: "已选" },
  getModel: { en: "Get", zh_CN: "获取" },
  here: { en: "On this computer", zh_CN: "已在本机" },
  details: { en: "Details", zh_CN: "详情" },
  own: { en: "Added by you", zh_CN: "您添加的" },
  findModel: { en: "Search models", zh_CN: "搜索模型" },
  clearSearch: { en: "Clear search", zh_CN: "清除搜索" },
  onlyFitting: { en: "Only what fits", zh_CN: "只看适合的" },
  notHere: { en: "{count} more that cannot run here", zh_CN: "另有 {count} 个无法在此运行" },
  noneFound: { en: "No model matches.", zh_CN: "没有符合条件的模型。" },

  // Where from
  sourceLead: {
    en: "Only data is fetched, never program code.",
    zh_CN: "只获取数据，从不下载程序代码。",
  },
  source: { en: "Where from", zh_CN: "获取方式" },
  source_hub: { en: "From the hub", zh_CN: "从模型站下载" },
  source_hub_text: {
    en: "huggingface.co, where the models' makers put their files.",
    zh_CN: "huggingface.co，模型制作方发布文件的地方。",
  },
  source_mirror: { en: "From a mirror", zh_CN: "从镜像下载" },
  source_mirror_text: {
    en: "An address with the same folders, for when the hub cannot be reached.",
    zh_CN: "目录结构相同的地址，适合无法访问模型站时使用。",
  },
  source_local: { en: "From this computer", zh_CN: "从本机添加" },
  source_local_text: {
    en: "Files on a disk or USB stick; no network at all.",
    zh_CN: "磁盘或 U 盘上的文件，完全不用网络。",
  },
  sourceNoRepository: {
    en: "This model has no address; add its files from this computer.",
    zh_CN: "该模型没有下载地址，请从本机添加文件。",
  },
  mirrorAddress: { en: "Address of the mirror", zh_CN: "镜像地址" },
  mirrorHint: {
    en: "For example https://mirror.example.com. The mirror must allow other sites to read it (CORS), as public mirrors do.",
    zh_CN: "例如 https://mirror.example.com。镜像须允许跨域读取（CORS），公共镜像一般都允许。",
  },
  mirror_empty: { en: "Enter the address first.", zh_CN: "请先填写地址。" },
  mirror_not_an_address: {
    en: "This is not an address. It must start with https:// and a name.",
    zh_CN: "这不是有效的地址，应以 https:// 和域名开头。",
  },
  mirror_not_https: {
    en: "The address must start with https:// (http:// only for this computer itself).",
    zh_CN: "地址须以 https:// 开头（仅本机地址可用 http://）。",
  },
  mirror_has_credentials: {
    en: "Leave name and password out of the address.",
    zh_CN: "地址中请勿包含用户名和密码。",
  },
  mirror_has_query: {
    en: "Leave out everything from “?” or “#” on.",
    zh_CN: "请去掉“?”或“#”及其后的内容。",
  },
  mirrorSave: { en: "Keep this mirror", zh_CN: "保存镜像" },
  mirrorSaved: { en: "Kept", zh_CN: "已保存" },
  mirrorSetting: { en: "Mirror", zh_CN: "镜像" },
  mirrorSettingHint: {
    en: "Offered first when a model is fetched. Empty: the hub.",
    zh_CN: "获取模型时优先使用。留空则使用模型站。",
  },
  pickFolder: { en: "Choose a folder", zh_CN: "选择文件夹" },
  pickFiles: { en: "Choose .zip or .gguf", zh_CN: "选择 .zip 或 .gguf" },
  pickLead_webllm: {
    en: "The whole folder of the model, or a .zip of it.",
    zh_CN: "模型的整个文件夹，或其 .zip 压缩包。",
  },
  pickLead_wllama: {
    en: "The model's .gguf file, or all its parts together.",
    zh_CN: "模型的 .gguf 文件；若分成多个，请一并选择。",
  },
  importStays: {
    en: "Keep this page open until the files are copied.",
    zh_CN: "复制完成前请不要关闭此页面。",
  },
  pickFirst: {
    en: "Go one step back and choose the files on this computer.",
    zh_CN: "请返回上一步，选择本机上的文件。",
  },
  importLooking: { en: "Looking at the files…", zh_CN: "正在查看文件…" },
  importOther: {
    en: "These are the files of {name}; that is what will be installed.",
    zh_CN: "这些是 {name} 的文件，将安装该模型。",
  },
  local_nothing_here: {
    en: "There is no model among these files.",
    zh_CN: "这些文件中没有模型。",
  },
  local_no_config: {
    en: "The model's description (mlc-chat-config.json) is not there. Choose the whole folder.",
    zh_CN: "缺少模型配置（mlc-chat-config.json），请选择整个文件夹。",
  },
  local_bad_config: {
    en: "The model's description cannot be read. Copy the files again from where you got them.",
    zh_CN: "无法读取模型配置，请重新从来源处复制文件。",
  },
  local_no_tensor_list: {
    en: "The list of weights (tensor-cache.json) is not there. Choose the whole folder.",
    zh_CN: "缺少权重清单（tensor-cache.json），请选择整个文件夹。",
  },
  local_bad_tensor_list: {
    en: "The list of weights cannot be read. Copy the files again from where you got them.",
    zh_CN: "无法读取权重清单，请重新从来源处复制文件。",
  },
  local_no_tokenizer: {
    en: "The tokenizer (tokenizer.json) is not there. Choose the whole folder.",
    zh_CN: "缺少分词文件（tokenizer.json），请选择整个文件夹。",
  },
  local_missing_shard: {
    en: "A part of the weights is not there. Copy all parts into one folder.",
    zh_CN: "缺少部分权重文件，请把所有分片放在同一文件夹。",
  },
  local_wrong_size: {
    en: "A file is not as long as it should be; it was probably not copied to its end. Copy it again.",
    zh_CN: "有文件大小不符，可能没有复制完整，请重新复制。",
  },
  local_not_gguf: {
    en: "This file is named .gguf but is not one. Get it again.",
    zh_CN: "该文件并不是 GGUF 格式，请重新获取。",
  },
  local_gguf_version: {
    en: "This GGUF file is of an old version that is no longer read. Get a newer one.",
    zh_CN: "该 GGUF 文件版本过旧，无法读取，请获取较新的文件。",
  },
  local_gguf_damaged: {
    en: "This GGUF file is damaged. Copy or download it again.",
    zh_CN: "该 GGUF 文件已损坏，请重新复制或下载。",
  },
  local_several_models: {
    en: "These are files of more than one model. Choose those of one.",
    zh_CN: "其中包含多个模型的文件，请只选择一个模型。",
  },
  local_bad_archive: {
    en: "This .zip cannot be read. Unpack it and choose the folder instead.",
    zh_CN: "无法读取该 .zip，请解压后选择文件夹。",
  },
  local_unreadable: {
    en: "The files could not be read. Is the disk or stick still there?",
    zh_CN: "无法读取文件，请确认磁盘或 U 盘仍已连接。",
  },
  local_too_large: {
    en: "A file is too large for the browser (2 GB). Use a version that is split into parts.",
    zh_CN: "文件超过浏览器上限（2 GB），请使用分片版本。",
  },
  importFile: { en: "About the file {file}.", zh_CN: "相关文件：{file}。" },

  // Getting it
  downloadLead: {
    en: "{name}, about {size}, {from}.",
    zh_CN: "{name}，约 {size}，{from}。",
  },
  downloadLeadUnsized: { en: "{name}, {from}.", zh_CN: "{name}，{from}。" },
  from_hub: { en: "from the hub", zh_CN: "来自模型站" },
  from_mirror: { en: "from {host}", zh_CN: "来自 {host}" },
  from_local: { en: "from this computer", zh_CN: "来自本机" },
  downloadGoesOn: {
    en: "It goes on when you close this page, as long as the browser is open.",
    zh_CN: "关闭此页面后会继续下载，只要浏览器未退出。",
  },
  downloadInstead: {
    en: "You chose another place: {from}. What is here already is kept.",
    zh_CN: "您改选了{from}，已有的部分会保留。",
  },
  downloadStart: { en: "Start the download", zh_CN: "开始下载" },
  pause: { en: "Pause", zh_CN: "暂停" },
  resume: { en: "Go on", zh_CN: "继续" },
  retry: { en: "Try again", zh_CN: "重试" },
  repair: { en: "Repair", zh_CN: "修复" },
  stop: { en: "Cancel download", zh_CN: "取消下载" },
  stopImport: { en: "Cancel", zh_CN: "取消" },
  stopAsk: {
    en: "Cancel and remove the {size} that are here already?",
    zh_CN: "取消并删除已有的 {size}？",
  },
  stopYes: { en: "Remove", zh_CN: "删除" },
  stopNo: { en: "Keep", zh_CN: "保留" },
  progress: { en: "Progress of {name}", zh_CN: "{name} 的进度" },
  progressOf: { en: "{done} of {total}", zh_CN: "{done} / {total}" },
  progressOnly: { en: "{done} so far", zh_CN: "已完成 {done}" },
  speed: { en: "{size} a second", zh_CN: "每秒 {size}" },
  left_seconds: { en: "less than a minute left", zh_CN: "剩余不到 1 分钟" },
  left_minutes: { en: "about {count} min left", zh_CN: "剩余约 {count} 分钟" },
  left_hours: { en: "about {count} h left", zh_CN: "剩余约 {count} 小时" },
  install_queued: { en: "Waiting its turn", zh_CN: "排队中" },
  install_downloading: { en: "Downloading", zh_CN: "正在下载" },
  install_paused: { en: "Paused", zh_CN: "已暂停" },
  install_importing: { en: "Copying from this computer", zh_CN: "正在从本机复制" },
  install_verifying: { en: "Checking every file", zh_CN: "正在逐个校验文件" },
  install_ready: { en: "Ready", zh_CN: "已就绪" },
  install_failed: { en: "Stopped", zh_CN: "已停止" },
  install_deleting: { en: "Being deleted", zh_CN: "正在删除" },
  announce: { en: "{name}: {share} done", zh_CN: "{name}：已完成 {share}" },

  // Ready
  readyTitle: { en: "{name} is here.", zh_CN: "{name} 已准备好。" },
  readyText: {
    en: "Open a chat and press “Draft a reply” in the side panel. The first answer takes longer: the model is then loaded into memory.",
    zh_CN: "打开一个会话，在侧边栏点“起草回复”。第一次会慢一些，因为要先把模型载入内存。",
  },
  readyNotYet: {
    en: "The model is not here yet. You can leave this guide; it goes on by itself.",
    zh_CN: "模型还没准备好。您可以先离开向导，获取会继续进行。",
  },
  loadNow: { en: "Load it now", zh_CN: "现在载入" },
  loadingNow: { en: "Loading into memory…", zh_CN: "正在载入内存…" },
  loadedNow: { en: "Loaded: it answers at once.", zh_CN: "已载入，可立即使用。" },

  // Manager
  installed: { en: "On this computer ({count})", zh_CN: "已在本机（{count}）" },
  noneInstalled: { en: "No model is installed.", zh_CN: "还没有安装模型。" },
  using: { en: "In use", zh_CN: "使用中" },
  useThis: { en: "Use this one", zh_CN: "使用这个" },
  verify: { en: "Check files", zh_CN: "校验文件" },
  delete: { en: "Delete", zh_CN: "删除" },
  deleteAsk: { en: "Delete {name} and free {size}?", zh_CN: "删除 {name} 并释放 {size}？" },
  deleteYes: { en: "Delete", zh_CN: "删除" },
  deleteNo: { en: "Keep", zh_CN: "保留" },
  takes: { en: "{size} on disk", zh_CN: "占用磁盘 {size}" },
  verifiedAt: { en: "checked {when}", zh_CN: "{when} 校验" },
  neverVerified: { en: "not checked yet", zh_CN: "尚未校验" },
  usedAt: { en: "last used {when}", zh_CN: "上次使用 {when}" },
  neverUsed: { en: "not used yet", zh_CN: "尚未使用" },
  actionsOf: { en: "More for {name}", zh_CN: "{name} 的更多操作" },
  catalogue: { en: "Models to get ({count})", zh_CN: "可获取的模型（{count}）" },
  getTitle: { en: "Get {name}", zh_CN: "获取 {name}" },

  // Memory
  memory: { en: "In memory", zh_CN: "内存" },
  memory_none: { en: "No model is loaded; none takes up memory.", zh_CN: "没有载入模型，不占内存。" },
  memory_loading: { en: "{name} is being loaded.", zh_CN: "正在载入 {name}。" },
  memory_loading_share: { en: "{name} is being loaded, {share}.", zh_CN: "正在载入 {name}，{share}。" },
  memory_ready: { en: "{name} is loaded.", zh_CN: "{name} 已载入。" },
  memory_lost: {
    en: "The graphics card was lost; {name} is loaded again when it is needed.",
    zh_CN: "显卡连接中断；需要时会重新载入 {name}。",
  },
  memoryIdle: { en: "No chat is being worked on.", zh_CN: "当前没有处理任何会话。" },
  memoryJob: { en: "{what} for the chat {chat}", zh_CN: "{what}（会话 {chat}）" },
  memoryWaiting: { en: "{what} for the chat {chat}, waiting", zh_CN: "{what}（会话 {chat}），等待中" },
  memorySpeed: { en: "{count} tokens a second lately.", zh_CN: "最近每秒 {count} 个词元。" },
  memorySlow: {
    en: "It was slow lately. A smaller model would answer sooner.",
    zh_CN: "最近速度较慢，换小一些的模型会更快。",
  },
  memorySlowTo: {
    en: "It was slow lately. {name} would answer sooner.",
    zh_CN: "最近速度较慢，换成 {name} 会更快。",
  },
  unload: { en: "Free the memory", zh_CN: "释放内存" },
  kind_draft: { en: "Draft", zh_CN: "起草" },
  kind_translate_thread: { en: "Translation", zh_CN: "翻译" },
  kind_translate_text: { en: "Translation", zh_CN: "翻译" },
  kind_second_opinion: { en: "Second opinion", zh_CN: "参考意见" },
  kind_polish: { en: "Polishing", zh_CN: "润色" },
  kind_summary: { en: "Summary", zh_CN: "总结" },

  // Disk
  disk: { en: "Disk", zh_CN: "磁盘" },
  diskUse: {
    en: "Sellerside uses {used}; the browser allows about {quota}.",
    zh_CN: "Sellerside 已用 {used}；浏览器允许约 {quota}。",
  },
  diskModels: { en: "Models take {size} of it.", zh_CN: "其中模型占 {size}。" },
  diskUnknown: { en: "The browser does not tell how much room there is.", zh_CN: "浏览器未告知可用空间。" },
  diskTooSmall: {
    en: "{name} needs about {size}; there is room for {free}. Make room first.",
    zh_CN: "{name} 约需 {size}，可用空间为 {free}，请先清理。",
  },
  diskKept: {
    en: "The browser keeps these files even when the disk runs short.",
    zh_CN: "即使磁盘空间紧张，浏览器也会保留这些文件。",
  },
  diskNotKept: {
    en: "When the disk runs short the browser may remove these files.",
    zh_CN: "磁盘空间紧张时，浏览器可能会清除这些文件。",
  },
  diskKeep: { en: "Ask the browser to keep them", zh_CN: "请求浏览器保留" },
  diskRefused: {
    en: "The browser did not agree this time. It asks nobody; it decides by how much the extension is used.",
    zh_CN: "浏览器这次没有同意。它不会询问用户，而是根据使用情况自行决定。",
  },

  // A model of one's own
  customAdd: { en: "Add a model of your own", zh_CN: "添加自己的模型" },
  customTitle: { en: "A model of your own", zh_CN: "添加自己的模型" },
  customLead: {
    en: "From the hub or your mirror: its name there. MLC models for WebLLM and GGUF files are understood.",
    zh_CN: "填写它在模型站或镜像上的名称。支持 WebLLM 的 MLC 模型和 GGUF 文件。",
  },
  customName: { en: "Name or address", zh_CN: "名称或地址" },
  customNameHint: {
    en: "owner/name for MLC, owner/name/file.gguf for GGUF",
    zh_CN: "MLC 填 owner/name，GGUF 填 owner/name/file.gguf",
  },
  customWebllmNote: {
    en: "An MLC model runs only if its program part lies in this build under the same name.",
    zh_CN: "MLC 模型只有在当前版本附带同名程序部分时才能运行。",
  },
  customLocal: { en: "Or from this computer", zh_CN: "或从本机添加" },
  customLocalText: {
    en: "A folder or .zip of an MLC model, or a .gguf file with all its parts.",
    zh_CN: "MLC 模型的文件夹或 .zip，或 .gguf 文件（含全部分片）。",
  },
  customGo: { en: "Go on", zh_CN: "继续" },
  custom_not_a_model: {
    en: "This is not the name of a model. Write it as owner/name, as in its address on the hub.",
    zh_CN: "无法识别。请按“owner/name”填写，与模型站地址中的一致。",
  },
  custom_not_weights: {
    en: "This names a file that holds no weights. Only .gguf files can be named.",
    zh_CN: "该文件不是模型权重，只能填写 .gguf 文件。",
  },

  // Settings
  settings: { en: "Settings", zh_CN: "设置" },
  provider: { en: "Who answers", zh_CN: "由谁作答" },
  provider_model: { en: "Own model", zh_CN: "自选模型" },
  provider_built_in: { en: "Chrome's own", zh_CN: "Chrome 内置" },
  provider_model_text: {
    en: "The model that you chose above.",
    zh_CN: "使用上方选择的模型。",
  },
  provider_built_in_text: {
    en: "Chrome runs its own model on this computer. Chrome fetches it by itself the first time (several GB); that download is Chrome's own and is not listed here.",
    zh_CN:
      "Chrome 在本机运行自带模型。首次使用由 Chrome 自行下载（数 GB），该下载属于 Chrome，不在此处的清单中。",
  },
  provider_built_in_missing: {
    en: "Chrome's own model is not available on this computer at the moment.",
    zh_CN: "这台电脑目前没有 Chrome 内置模型。",
  },
  idle: { en: "Free the memory after", zh_CN: "闲置多久后释放内存" },
  idleHint: {
    en: "When idle for this long, the model leaves the memory; the next answer then takes longer.",
    zh_CN: "闲置达到该时间后模型会退出内存，下一次作答会慢一些。",
  },
  minutes: { en: "{count} minutes", zh_CN: "{count} 分钟" },
  oneMinute: { en: "1 minute", zh_CN: "1 分钟" },
  hours: { en: "{count} hours", zh_CN: "{count} 小时" },
  oneHour: { en: "1 hour", zh_CN: "1 小时" },
  facts: { en: "What is true of your shop", zh_CN: "店铺信息" },
  factsHint: {
    en: "One a line. Drafts may rest on these lines, and on nothing else that you did not write.",
    zh_CN: "每行一条。草稿只会依据这些内容，不会依据您没有写过的信息。",
  },
  factsExample: {
    en: "We ship within 24 hours, Monday to Saturday.\nReturns are free within 15 days of delivery.\nInvoices are sent by e-mail on request.",
    zh_CN: "周一至周六，24 小时内发货。\n签收后 15 天内可免费退货。\n如需发票，可申请发送电子发票。",
  },
  factsCount: { en: "{count} lines", zh_CN: "{count} 条" },
  factsTooLong: {
    en: "Line {line} has more than 500 characters. Shorten it; until then nothing is saved.",
    zh_CN: "第 {line} 行超过 500 个字符，请缩短；在此之前不会保存。",
  },
  factsMany: {
    en: "More than 40 lines are a lot for a small model. Keep what buyers ask about.",
    zh_CN: "超过 40 条对小模型来说偏多，建议只保留买家常问的内容。",
  },
  saved: { en: "Saved", zh_CN: "已保存" },
  saveFailed: { en: "This could not be saved. Try again.", zh_CN: "未能保存，请重试。" },

  // Network ledger
  ledger: { en: "Everything it ever asked of the network", zh_CN: "全部网络请求记录" },
  ledgerCount: { en: "{count} requests, {size} received", zh_CN: "共 {count} 个请求，接收 {size}" },
  ledgerLead: {
    en: "Every request that Sellerside ever made is listed here. There are none but for model files.",
    zh_CN: "Sellerside 发出过的每个网络请求都记录在此。除了模型文件，没有其他请求。",
  },
  ledgerEmpty: { en: "Not a single request.", zh_CN: "没有任何网络请求。" },
  ledgerEmptyText: {
    en: "Since it was installed, Sellerside has asked nothing of the network. Only a model that you download will ever be listed here.",
    zh_CN: "自安装以来，Sellerside 从未访问过网络。只有您下载模型时，这里才会有记录。",
  },
  ledgerCopy: { en: "Copy as text", zh_CN: "复制为文本" },
  ledgerCopied: { en: "Copied", zh_CN: "已复制" },
  ledgerCopyFailed: { en: "The browser did not allow copying.", zh_CN: "浏览器不允许复制。" },
  ledgerNewest: { en: "The newest {count} are shown.", zh_CN: "显示最近 {count} 条。" },
  ledger_running: { en: "running", zh_CN: "进行中" },
  ledger_done: { en: "done", zh_CN: "完成" },
  ledger_paused: { en: "paused", zh_CN: "已暂停" },
  ledger_failed: { en: "failed", zh_CN: "失败" },

  // Chrome's own translator
  translator: { en: "Chrome's own translator", zh_CN: "Chrome 内置翻译" },
  translatorLead: {
    en: "Where Chrome has a language, messages are translated by it: quick, on this computer, without a model. Into {language}:",
    zh_CN: "Chrome 具备的语言会优先由它翻译：速度快，在本机完成，不需要模型。译为{language}：",
  },
  translatorMissing: {
    en: "This browser has no translator of its own. An installed model translates instead.",
    zh_CN: "此浏览器没有内置翻译，将由已安装的模型翻译。",
  },
  translatorHere: { en: "available", zh_CN: "可用" },
  translatorNot: { en: "not offered", zh_CN: "不支持" },
  translatorGet: { en: "Get", zh_CN: "下载" },
  translatorGetOf: { en: "Get {language}", zh_CN: "下载{language}" },
  translatorFailed: {
    en: "Chrome could not get {language}. Check the connection and try again.",
    zh_CN: "Chrome 未能下载{language}，请检查网络后重试。",
  },
  translatorBy: {
    en: "Chrome downloads languages by itself, from its maker; Sellerside only asks it to.",
    zh_CN: "语言包由 Chrome 自行下载，Sellerside 只是发出请求。",
  },
} as const satisfies Record<string, { en: string; zh_CN: string }>;
