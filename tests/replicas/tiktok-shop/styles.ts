/** The replica's own look: a plain, modern seller console. Nothing here comes from the console's style sheets. */
export const CONSOLE_CSS = `
:root { --ink:#16181d; --soft:#5f6571; --faint:#8b919c; --line:#e6e8ec; --ground:#f4f5f7; --teal:#00807d; --teal-soft:#e3f4f3; --warm:#b4530a; --red:#d0312d; }
* { box-sizing: border-box; }
html, body { margin:0; height:100%; background:var(--ground); color:var(--ink); font:14px/1.45 "Inter","Noto Sans","Noto Sans Thai","Noto Sans CJK SC",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif; -webkit-font-smoothing:antialiased; }
#app { height:100%; display:flex; flex-direction:column; min-width:0; }
button { font:inherit; color:inherit; }
.c-top { height:48px; flex:none; display:flex; align-items:center; gap:16px; padding:0 16px; background:#fff; border-bottom:1px solid var(--line); white-space:nowrap; }
.c-brand { display:flex; align-items:center; gap:8px; font-weight:650; font-size:15px; letter-spacing:-.01em; }
.c-brand-mark { width:26px; height:26px; border-radius:7px; background:var(--ink); color:#fff; display:grid; place-items:center; }
.c-crumb { color:var(--soft); padding-left:16px; border-left:1px solid var(--line); }
.c-top-end { margin-left:auto; display:flex; align-items:center; gap:16px; color:var(--soft); min-width:0; }
.c-online { display:flex; align-items:center; gap:6px; font-size:13px; }
.c-online::before { content:""; width:8px; height:8px; border-radius:50%; background:#1a9c5b; }
.c-shop { color:var(--ink); font-weight:550; font-size:13px; padding:4px 10px; border:1px solid var(--line); border-radius:999px; max-width:200px; overflow:hidden; text-overflow:ellipsis; }
.c-columns { flex:1; min-height:0; display:grid; grid-template-columns:168px 288px minmax(0,1fr) 272px; }
.c-folders { background:#fff; border-right:1px solid var(--line); padding:12px 8px; display:flex; flex-direction:column; gap:2px; }
.p-menu-item { border:0; background:none; display:flex; align-items:center; gap:10px; height:38px; padding:0 10px; border-radius:8px; color:var(--soft); cursor:pointer; text-align:left; }
.p-menu-item:hover { background:var(--ground); }
.p-menu-item-selected { background:var(--teal-soft); color:#00605e; font-weight:600; }
.c-folder-count { margin-left:auto; font-size:12px; color:var(--faint); font-variant-numeric:tabular-nums; }
.c-list { background:#fff; border-right:1px solid var(--line); display:flex; flex-direction:column; min-height:0; }
.c-search { margin:12px; height:34px; display:flex; align-items:center; gap:8px; padding:0 10px; border:1px solid var(--line); border-radius:8px; color:var(--faint); }
.c-search input { border:0; outline:0; flex:1; min-width:0; font:inherit; font-size:13px; background:none; }
.c-rows { flex:1; overflow-y:auto; position:relative; scrollbar-width:thin; }
.c-rows-inner { position:relative; }
.c-row { height:76px; padding:10px 12px; display:grid; grid-template-columns:40px minmax(0,1fr) auto; gap:10px; cursor:pointer; border-left:3px solid transparent; }
.c-row:hover { background:#fafbfc; }
.c-row[data-look=on] { background:var(--teal-soft); border-left-color:var(--teal); }
.c-avatar img, .c-main-head img, .c-buyer img { border-radius:50%; display:block; }
.p-badge { position:relative; display:block; }
.p-badge-number { position:absolute; top:-4px; right:-6px; min-width:18px; height:18px; padding:0 5px; border-radius:9px; background:var(--red); color:#fff; font-size:11px; font-weight:650; line-height:16px; text-align:center; border:1px solid #fff; }
.pulse-overflow-text-multiply { font-weight:600; white-space:nowrap; overflow:hidden; text-overflow:ellipsis; }
.c-preview { color:var(--soft); font-size:13px; line-height:18px; white-space:nowrap; overflow:hidden; text-overflow:ellipsis; }
.c-tags { display:flex; gap:4px; margin-top:2px; overflow:hidden; }
.c-tag { font-size:11px; line-height:16px; padding:0 5px; border-radius:4px; background:#eef0f3; color:var(--soft); white-space:nowrap; overflow:hidden; text-overflow:ellipsis; min-width:0; }
.c-tag-warm { background:#fdf0e2; color:var(--warm); flex:none; }
.c-row .chatd-time { font-size:11px; color:var(--faint); line-height:20px; white-space:nowrap; max-width:92px; overflow:hidden; text-overflow:ellipsis; }
.c-main { display:flex; flex-direction:column; min-width:0; min-height:0; background:#f7f8fa; }
.c-main-head { flex:none; height:56px; display:flex; align-items:center; gap:10px; padding:0 16px; background:#fff; border-bottom:1px solid var(--line); }
.c-main-head strong { display:block; line-height:18px; }
.c-main-head span { font-size:12px; color:var(--faint); }
.chatd-root { flex:1; min-height:0; position:relative; }
.chatd-scrollView { position:absolute; inset:0; overflow-y:auto; overflow-anchor:none; scrollbar-width:thin; }
.chatd-scrollView-content { padding:16px 20px; }
.c-item { padding-bottom:12px; }
.chatd-message { display:flex; flex-direction:column; align-items:flex-start; }
.chatd-message--right { align-items:flex-end; }
.chatd-message-time { align-self:stretch; text-align:center; font-size:12px; color:var(--faint); margin:4px 0 12px; }
.chatd-message-userName.hide { display:none; }
.c-line { display:flex; align-items:center; gap:8px; max-width:82%; }
.chatd-message--right .c-line { flex-direction:row-reverse; }
.chatd-bubble { min-width:0; }
.chatd-bubble-main { padding:9px 13px; border-radius:4px 14px 14px 14px; background:#fff; border:1px solid var(--line); }
.chatd-bubble-main--self { border-radius:14px 4px 14px 14px; background:#d9f1ef; border-color:#c4e6e4; }
.chatd-bubble[data-kind=sticker] .chatd-bubble-main, .chatd-bubble[data-kind=image] .chatd-bubble-main, .chatd-bubble[data-kind=video] .chatd-bubble-main { padding:0; background:none; border:0; }
.chatd-imageMessage img, .chatd-videoMessage img { display:block; border-radius:12px; border:1px solid var(--line); }
.chatd-message pre { margin:0; font:inherit; white-space:pre-wrap; overflow-wrap:anywhere; }
.c-translation { margin-top:7px; padding-top:7px; border-top:1px solid var(--line); color:var(--soft); }
.c-translation span { display:block; font-size:11px; color:var(--faint); }
.c-auto { font-size:11px; color:var(--faint); margin-top:3px; }
.c-failed { color:var(--red); flex:none; line-height:0; }
.c-system { text-align:center; font-size:12px; color:var(--faint); padding:2px 32px; }
.c-card { width:300px; max-width:100%; }
.c-card-head { font-size:12px; font-weight:600; color:var(--soft); margin-bottom:8px; }
.c-card-main { display:flex; gap:10px; }
.c-card-main img, .c-order-item img { border-radius:8px; display:block; flex:none; }
.c-card-title { font-weight:550; line-height:19px; }
.c-card-id { font-size:12px; color:var(--faint); margin-top:4px; font-variant-numeric:tabular-nums; overflow-wrap:anywhere; }
.c-composer { flex:none; background:#fff; border-top:1px solid var(--line); padding:6px 16px 12px; }
.c-tools { display:flex; gap:2px; margin-left:-7px; }
.c-tool { border:0; background:none; width:32px; height:32px; border-radius:7px; color:var(--soft); display:grid; place-items:center; cursor:pointer; }
.c-tool:hover { background:var(--ground); }
#chat-input-textarea textarea { display:block; width:100%; border:0; outline:0; resize:none; padding:4px 0; font:inherit; color:inherit; background:none; }
#chat-input-textarea textarea::placeholder { color:var(--faint); }
.c-composer-foot { display:flex; align-items:center; justify-content:flex-end; gap:12px; }
.c-count { font-size:12px; color:var(--faint); font-variant-numeric:tabular-nums; }
.p-btn { border:1px solid var(--line); background:#fff; border-radius:8px; height:32px; padding:0 16px; font-weight:600; cursor:pointer; white-space:nowrap; }
.p-btn-primary { background:var(--teal); border-color:var(--teal); color:#fff; }
.p-btn-primary:disabled { background:#c3d5d5; border-color:#c3d5d5; cursor:default; }
.c-closed { flex:none; background:#fff; border-top:1px solid var(--line); padding:16px; display:flex; align-items:center; justify-content:space-between; gap:16px; color:var(--soft); }
.c-empty { grid-column:3 / -1; display:grid; place-content:center; justify-items:center; color:var(--faint); gap:4px; }
.c-panel { background:#fff; border-left:1px solid var(--line); display:flex; flex-direction:column; min-width:0; min-height:0; }
.c-tabs { height:56px; flex:none; display:flex; gap:18px; padding:0 16px; border-bottom:1px solid var(--line); font-size:13px; color:var(--soft); }
.c-tabs span { line-height:56px; border-bottom:2px solid transparent; }
.c-tabs [data-look=on] { color:var(--ink); font-weight:600; border-bottom-color:var(--teal); }
.c-panel-body { flex:1; overflow-y:auto; padding:16px; scrollbar-width:thin; }
.c-buyer { display:flex; gap:10px; align-items:center; margin-bottom:16px; min-width:0; }
.c-buyer .c-field { display:block; padding:0; }
.c-buyer .c-field span { display:block; text-align:left; line-height:18px; }
.c-order { border:1px solid var(--line); border-radius:10px; padding:12px; }
.c-order-head { display:flex; justify-content:space-between; gap:8px; align-items:center; margin-bottom:6px; }
.c-order-status { font-size:12px; font-weight:600; color:#00605e; background:var(--teal-soft); border-radius:5px; padding:2px 7px; }
.c-order-date { font-size:12px; color:var(--faint); white-space:nowrap; }
.c-field { display:flex; justify-content:space-between; gap:10px; padding:4px 0; font-size:13px; }
.c-field span:first-child { color:var(--faint); flex:none; }
.c-field span:last-child { text-align:right; overflow-wrap:anywhere; font-variant-numeric:tabular-nums; }
.c-order-item { display:flex; gap:10px; margin:8px 0; padding:10px 0; border-block:1px solid var(--line); font-size:13px; line-height:18px; }
.c-bone { border-radius:10px; background:var(--ground); margin-bottom:12px; }
.c-none { color:var(--faint); text-align:center; padding:24px 8px; margin:0; font-size:13px; }
.c-modal-old { position:absolute; width:0; height:0; overflow:hidden; }
.c-modal { position:fixed; inset:0; background:rgb(16 18 22 / .45); display:grid; place-items:center; z-index:1000; }
.c-modal .p-modal-content { width:400px; max-width:calc(100vw - 32px); background:#fff; border-radius:14px; padding:24px; text-align:right; }
.c-modal h2 { margin:0 0 8px; font-size:17px; text-align:left; }
.c-modal p { margin:0 0 20px; color:var(--soft); text-align:left; }
.c-modal .p-btn { margin-left:8px; }
@media (max-width:1120px) {
  .c-columns { grid-template-columns:56px 248px minmax(0,1fr) 232px; }
  .c-folder-word, .c-folder-count { display:none; }
  .p-menu-item { justify-content:center; padding:0; }
}
@media (max-width:940px) {
  .c-columns { grid-template-columns:52px 216px minmax(0,1fr) 204px; }
  .c-crumb, .c-online { display:none; }
  .chatd-scrollView-content { padding-left:14px; padding-right:14px; }
  .c-tabs { gap:12px; }
  .c-line { max-width:92%; }
  .c-row .chatd-time { max-width:76px; }
  .c-tag + .c-tag { display:none; }
}
`;
