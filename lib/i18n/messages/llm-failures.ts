/**
 * Why the language model gave no answer and what to do about it: one sentence and one next step for every reason, for the
 * panel and the options page alike.
 */
export const llmFailures = {
  failure_no_webgpu: {
    en: "This browser offers no WebGPU, which most models need.",
    zh_CN: "此浏览器没有 WebGPU，而多数模型需要它。",
  },
  failure_no_webgpu_next: {
    en: "Update the browser and switch on graphics acceleration in its settings. Everything else in Sellerside works without it.",
    zh_CN: "请更新浏览器，并在浏览器设置中开启图形加速。Sellerside 的其他功能不受影响。",
  },
  failure_no_adapter: {
    en: "The browser found no graphics card that it may use.",
    zh_CN: "浏览器没有找到可用的显卡。",
  },
  failure_no_adapter_next: {
    en: "Switch on graphics acceleration in the browser's settings, update the graphics driver, restart the browser. Everything else in Sellerside works without it.",
    zh_CN: "请在浏览器设置中开启图形加速，更新显卡驱动并重启浏览器。Sellerside 的其他功能不受影响。",
  },
  failure_no_f16: {
    en: "This model needs half-precision arithmetic, which this graphics card does not offer.",
    zh_CN: "该模型需要半精度运算，而这块显卡不支持。",
  },
  failure_no_f16_next: {
    en: "Choose a model marked as fitting this computer.",
    zh_CN: "请选择标为“适合本机”的模型。",
  },
  failure_gpu_too_small: {
    en: "This model is too large for this graphics card.",
    zh_CN: "该模型对这块显卡来说太大。",
  },
  failure_gpu_too_small_next: {
    en: "Choose a smaller model.",
    zh_CN: "请选择更小的模型。",
  },
  failure_no_model: {
    en: "No model is installed yet.",
    zh_CN: "还没有安装模型。",
  },
  failure_no_model_next: {
    en: "Set one up under Settings, On-device AI.",
    zh_CN: "请在“设置 › 本机 AI”中安装一个。",
  },
  failure_model_damaged: {
    en: "Some of the model's files are missing or damaged.",
    zh_CN: "模型的部分文件缺失或损坏。",
  },
  failure_model_damaged_next: {
    en: "Get the damaged files again: under On-device AI, choose Repair, or add the files from this computer once more.",
    zh_CN: "请重新获取损坏的文件：在“本机 AI”中点“修复”，或再次从本机添加文件。",
  },
  failure_library_missing: {
    en: "This build of Sellerside does not hold the program part that runs this model.",
    zh_CN: "此版本的 Sellerside 没有附带运行该模型的程序部分。",
  },
  failure_library_missing_next: {
    en: "Choose a model that this build can run; the list says which ones.",
    zh_CN: "请选择此版本能运行的模型，列表中有标明。",
  },
  failure_library_mismatch: {
    en: "The program part for this model is not the one that belongs to this build, so it was not started.",
    zh_CN: "该模型的程序部分与此版本不符，因此没有启动。",
  },
  failure_library_mismatch_next: {
    en: "Install Sellerside again from where you got it, or choose another model.",
    zh_CN: "请从原来的渠道重新安装 Sellerside，或选择其他模型。",
  },
  failure_config_missing: {
    en: "The model's description file is missing.",
    zh_CN: "缺少模型的配置文件。",
  },
  failure_config_missing_next: {
    en: "Pick the whole folder of the model, or let Sellerside download it.",
    zh_CN: "请选择模型的完整文件夹，或由 Sellerside 下载。",
  },
  failure_config_mismatch: {
    en: "The model's description does not belong to the model that was chosen.",
    zh_CN: "配置文件与所选模型不符。",
  },
  failure_config_mismatch_next: {
    en: "Check that the files are of this model and this version, then add them again.",
    zh_CN: "请确认文件属于该模型和该版本，然后重新添加。",
  },
  failure_offline: {
    en: "The server with the model's files could not be reached.",
    zh_CN: "无法连接存放模型文件的服务器。",
  },
  failure_offline_next: {
    en: "Check the connection and go on; what is here already is kept. Where the hub is blocked, use a mirror or files from a disk.",
    zh_CN: "请检查网络后继续，已下载的部分会保留。若无法访问模型站，可改用镜像地址或从磁盘添加文件。",
  },
  failure_refused_by_host: {
    en: "The server answered, but not with the model's files.",
    zh_CN: "服务器有响应，但返回的不是模型文件。",
  },
  failure_refused_by_host_next: {
    en: "Check the mirror's address and that it holds this model. A company network may also put its own page in between.",
    zh_CN: "请检查镜像地址，以及其中是否有该模型；公司网络也可能拦截并返回自己的页面。",
  },
  failure_disk_full: {
    en: "There is not enough room on this disk.",
    zh_CN: "磁盘空间不足。",
  },
  failure_disk_full_next: {
    en: "Make room, or delete a model that you do not use, then go on; what is here already is kept.",
    zh_CN: "请清理磁盘或删除不用的模型后继续，已有的部分会保留。",
  },
  failure_device_lost: {
    en: "The graphics card stopped answering while the model worked (driver, standby or too little memory).",
    zh_CN: "模型工作时显卡没有响应（可能是驱动、休眠或显存不足）。",
  },
  failure_device_lost_next: {
    en: "Try again; the model is loaded anew. If it keeps happening, close other programs or choose a smaller model.",
    zh_CN: "请再试一次，模型会重新加载。若反复出现，请关闭其他程序或选择更小的模型。",
  },
  failure_out_of_memory: {
    en: "There was not enough memory for this model.",
    zh_CN: "内存不足以运行该模型。",
  },
  failure_out_of_memory_next: {
    en: "Close other programs and tabs, or choose a smaller model.",
    zh_CN: "请关闭其他程序和标签页，或选择更小的模型。",
  },
  failure_deadline: {
    en: "The model took too long and was stopped.",
    zh_CN: "模型用时过长，已停止。",
  },
  failure_deadline_next: {
    en: "Try again, or choose a smaller model for this computer.",
    zh_CN: "请重试，或为本机选择更小的模型。",
  },
  failure_cancelled: {
    en: "You stopped it.",
    zh_CN: "您已停止。",
  },
  failure_cancelled_next: {
    en: "Ask again whenever you like.",
    zh_CN: "可随时重新开始。",
  },
  failure_interrupted: {
    en: "It was cut off because the browser closed the part that does the work.",
    zh_CN: "浏览器关闭了负责处理的部分，因此中断。",
  },
  failure_interrupted_next: {
    en: "What was there by then is kept. Start again.",
    zh_CN: "中断前的内容已保留，请重新开始。",
  },
  failure_bad_answer: {
    en: "The model's answer could not be used.",
    zh_CN: "模型给出的结果无法使用。",
  },
  failure_bad_answer_next: {
    en: "Try again. If it keeps happening, a larger model does better.",
    zh_CN: "请重试。若反复出现，换更大的模型会更好。",
  },
  failure_wrong_language: {
    en: "The model answered in another language than the one asked for.",
    zh_CN: "模型使用了错误的语言作答。",
  },
  failure_wrong_language_next: {
    en: "Try again, or choose a model that speaks this language.",
    zh_CN: "请重试，或选择支持该语言的模型。",
  },
  failure_too_long: {
    en: "This chat is longer than the model can read at once.",
    zh_CN: "会话太长，模型无法一次读完。",
  },
  failure_too_long_next: {
    en: "Shorten what you asked for, or choose a model that reads more.",
    zh_CN: "请缩短要求，或选择能处理更长内容的模型。",
  },
  failure_nothing_to_read: {
    en: "There is no text to work on in this chat.",
    zh_CN: "此会话中没有可处理的文字。",
  },
  failure_nothing_to_read_next: {
    en: "Open the chat in its console so that its messages are read, then ask again.",
    zh_CN: "请先在卖家后台打开该会话以读取消息，然后重试。",
  },
  failure_storage: {
    en: "The browser's storage on this computer did not answer.",
    zh_CN: "浏览器的本机存储没有响应。",
  },
  failure_storage_next: {
    en: "Close other Sellerside windows, make room on the disk, then try again.",
    zh_CN: "请关闭其他 Sellerside 窗口，清理磁盘空间后重试。",
  },
  failure_engine_failed: {
    en: "The part that runs the model stopped with an error.",
    zh_CN: "运行模型的程序出错并停止。",
  },
  failure_engine_failed_next: {
    en: "Try again. If it keeps happening, check the model's files or choose another model.",
    zh_CN: "请重试。若反复出现，请校验模型文件或更换模型。",
  },
} as const satisfies Record<string, { en: string; zh_CN: string }>;
