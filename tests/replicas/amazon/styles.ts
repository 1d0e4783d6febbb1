/** The replica's own look; it copies no console's. Also put into the pane's shadow root where that knob is set. */
export const CSS = `
:root, :host { --ink: #1b2730; --soft: #5a6670; --line: #dfe5ea; --tint: #f5f7f9; --key: #17495f; --key-soft: #e8f1f5; }
* { box-sizing: border-box; }
html, body, #app { height: 100%; margin: 0; }
.page, .case-pane, .sign-in { font: 14px/1.5 "Inter", "Noto Sans", "Helvetica Neue", Arial, "Noto Sans CJK SC", sans-serif;
  color: var(--ink); }
.page { display: flex; flex-direction: column; height: 100%; background: #fff; }
.top { display: flex; align-items: center; gap: 14px; height: 56px; padding: 0 20px; border-bottom: 1px solid var(--line);
  flex: none; }
.mark { width: 28px; height: 28px; border-radius: 8px; background: linear-gradient(140deg, #2b7a98, #123b4d); color: #fff;
  font-weight: 700; display: grid; place-items: center; font-size: 14px; }
.top .title { font-weight: 700; font-size: 15px; white-space: nowrap; }
.store-name { color: var(--soft); padding-left: 14px; border-left: 1px solid var(--line); white-space: nowrap; }
.guess-note { margin-left: auto; font-size: 12px; color: #6b5410; background: #fdf6e0; border-radius: 999px; padding: 3px 12px;
  white-space: nowrap; overflow: hidden; text-overflow: ellipsis; min-width: 0; }
.body { flex: 1; min-height: 0; display: grid; grid-template-columns: 184px 312px minmax(0, 1fr); }
.filters { padding: 18px 12px; background: var(--tint); border-right: 1px solid var(--line); }
.filters h2 { font-size: 12px; font-weight: 600; color: var(--soft); margin: 0 10px 8px; }
.filter { display: flex; justify-content: space-between; gap: 8px; width: 100%; border: 0; background: none; text-align: left;
  font: inherit; color: inherit; padding: 7px 10px; border-radius: 8px; cursor: pointer; }
.filter:hover { background: #ebeff2; }
.filter[aria-current] { background: #fff; font-weight: 600; box-shadow: 0 1px 2px rgb(20 40 60 / 10%); }
.filter span { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.cases { display: flex; flex-direction: column; min-height: 0; border-right: 1px solid var(--line); }
.search { padding: 14px; border-bottom: 1px solid var(--line); }
.search input { width: 100%; height: 36px; border: 1px solid #c6ced5; border-radius: 8px; padding: 0 12px; font: inherit; }
.search input:focus { outline: 2px solid #2f6f8f; border-color: transparent; }
.case-list { overflow-y: auto; flex: 1; }
.case-row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, max-content); gap: 2px 10px; padding: 12px 14px 12px 18px;
  border-bottom: 1px solid #edf0f3; color: inherit; text-decoration: none; position: relative; }
.case-row:hover { background: var(--tint); }
.case-row[aria-current] { background: var(--key-soft); }
.case-row.unread .case-row-buyer { font-weight: 700; }
.case-row.unread::before { content: ""; position: absolute; left: 6px; top: 20px; width: 7px; height: 7px; border-radius: 50%;
  background: #1f7fa6; }
.case-row-buyer { font-weight: 600; } .case-row-time { font-size: 12px; color: var(--soft); white-space: nowrap; }
.case-row-subject, .case-row-order, .case-row-status, .case-row-buyer { font-size: 13px; color: var(--soft); white-space: nowrap;
  overflow: hidden; text-overflow: ellipsis; min-width: 0; }
.case-row .case-row-buyer { font-size: 14px; color: var(--ink); }
.case-row-time { text-align: right; } .case-row-subject { grid-column: 1 / -1; }
.case-row-order, .case-row .case-row-status { font-variant-numeric: tabular-nums; font-size: 12px; }
.case-row .case-row-status { text-align: right; font-weight: 600; } .case-row-status.open { color: #6d5106; }
.case-pane { display: flex; flex-direction: column; min-height: 0; min-width: 0; height: 100%; background: #fff; }
.pane-host { min-width: 0; min-height: 0; display: block; height: 100%; overflow: hidden; }
.empty { margin: auto; color: var(--soft); }
.case-head { display: flex; align-items: flex-start; gap: 12px; padding: 16px 22px 0; }
.case-head > div { min-width: 0; } .case-subject { font-size: 17px; line-height: 1.4; margin: 0; overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap; } .case-buyer-name { color: var(--soft); }
.case-status-label { margin-left: auto; font-size: 12px; font-weight: 600; padding: 4px 12px; border-radius: 999px; white-space: nowrap;
  background: #fdf3d9; color: #6d5106; }
.case-status-label.done { background: #e7f4ec; color: #1d5b39; }
.order-summary { margin: 10px 22px 12px; padding: 8px 14px; font-size: 13px; border: 1px solid var(--line); border-radius: 10px; flex: none; }
.order-summary dl { display: flex; flex-wrap: wrap; gap: 6px 22px; margin: 0; }
.order-summary dl > div { white-space: nowrap; }
.order-summary dt { font-size: 12px; color: var(--soft); } .order-summary dd { margin: 0; font-weight: 500; }
.order-summary a { color: #17607f; } .order-summary .wide { flex-basis: 110px; flex-grow: 1; min-width: 0; }
.order-summary .wide dd { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.case-messages { flex: 1; min-height: 0; overflow-y: auto; padding: 6px 22px 18px; background: var(--tint);
  border-top: 1px solid var(--line); }
.case-message { display: flex; margin-top: 14px; }
.case-message.own { justify-content: flex-end; } .case-message.notice { justify-content: center; }
.message-card { max-width: min(620px, 88%); min-width: 240px; background: #fff; border: 1px solid var(--line); border-radius: 12px;
  padding: 10px 16px 12px; box-shadow: 0 1px 2px rgb(20 40 60 / 5%); }
.own .message-card { background: #edf5f8; border-color: #cfe1e9; }
.notice .message-card { background: none; border-style: dashed; box-shadow: none; color: var(--soft); font-size: 13px; }
.message-head { display: flex; gap: 8px 16px; align-items: baseline; flex-wrap: wrap; margin-bottom: 4px; }
.message-sender { font-weight: 600; display: flex; gap: 8px; align-items: baseline; }
.message-role { font-size: 11px; font-weight: 600; color: var(--soft); background: #eef1f4; border-radius: 4px; padding: 1px 6px; }
.message-date { margin-left: auto; font-size: 12px; color: var(--soft); white-space: nowrap; }
.message-body { white-space: pre-wrap; overflow-wrap: anywhere; }
.quoted-text { margin-top: 8px; font-size: 13px; color: var(--soft); white-space: pre-wrap; }
.quoted-text summary { cursor: pointer; font-size: 12px; color: #17607f; }
.quoted-text blockquote { margin: 6px 0 0; padding-left: 12px; border-left: 3px solid var(--line); }
.attachment-list { list-style: none; display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0 0; padding: 0; }
.attachment-chip { display: inline-flex; gap: 8px; align-items: center; border: 1px solid var(--line); background: #fff;
  border-radius: 8px; padding: 6px 12px; font-size: 13px; }
.attachment-chip::before { content: ""; width: 14px; height: 16px; border-radius: 3px; background: #9fb8c5; }
.attachment-chip.image::before { background: linear-gradient(160deg, #bcd9c6 45%, #6f9fb5 46%); width: 18px; }
.case-reply { border-top: 1px solid var(--line); padding: 14px 22px 16px; flex: none; background: #fff; }
.case-reply > label { display: block; font-weight: 600; font-size: 13px; margin-bottom: 6px; }
.case-reply textarea { width: 100%; min-height: 84px; border: 1px solid #b8c2cc; border-radius: 8px; padding: 10px 12px; font: inherit; }
.case-reply .actions { display: flex; gap: 10px; align-items: center; margin-top: 8px; flex-wrap: wrap; }
.case-reply .actions .end { margin-left: auto; display: flex; gap: 10px; }
.case-reply kat-alert { margin-bottom: 10px; }
.ghost { position: absolute; width: 0; height: 0; overflow: hidden; }
.attach { border: 0; background: none; color: #17607f; font: inherit; font-weight: 500; cursor: pointer; padding: 6px 0; }
.veil { position: fixed; inset: 0; background: rgb(20 30 40 / 40%); display: grid; place-items: center; z-index: 20; }
.dialog { background: #fff; border-radius: 14px; padding: 22px 26px; width: min(520px, 92vw); box-shadow: 0 20px 60px rgb(10 20 30 / 30%); }
.dialog h1 { font-size: 18px; margin: 0 0 10px; } .dialog p { white-space: pre-wrap; background: var(--tint); border-radius: 8px;
  padding: 12px; max-height: 40vh; overflow: auto; margin: 0; }
.dialog .actions { display: flex; justify-content: flex-end; gap: 10px; margin-top: 16px; }
.sign-in { display: grid; place-items: center; height: 100%; background: var(--tint); }
.sign-in form { background: #fff; border: 1px solid var(--line); border-radius: 14px; padding: 26px 30px; width: 340px; }
.sign-in h1 { font-size: 20px; margin: 0 0 6px; } .sign-in label { display: block; font-weight: 600; font-size: 13px; margin-top: 14px; }
.sign-in input { width: 100%; height: 36px; border: 1px solid #b8c2cc; border-radius: 8px; padding: 0 10px; margin: 4px 0 14px; font: inherit; }
.contact { overflow-y: auto; flex: 1; background: var(--tint); padding: 20px 20px 32px; }
.ayb-contact { max-width: 760px; margin: 0 auto; background: #fff; border: 1px solid var(--line); border-radius: 14px; padding: 24px 28px; }
.ayb-contact-buyer-header h2 { margin: 0 0 4px; font-size: 20px; } .ayb-contact-buyer-header p { margin: 0; color: var(--soft); }
.ayb-contact h3 { font-size: 14px; margin: 22px 0 10px; } .reasons { display: grid; gap: 8px; }
.contact-buyer-text-area { margin-top: 22px; } .contact-buyer-file-input { margin-top: 12px; display: flex; gap: 14px; flex-wrap: wrap; }
.contact-buyer-file-input input { font: inherit; font-size: 13px; color: var(--soft); }
.contact-buyer-file-input ::file-selector-button { border: 1px solid #b8c2cc; background: #fff; border-radius: 8px; height: 30px;
  padding: 0 12px; margin-right: 10px; font: inherit; font-weight: 600; color: var(--ink); } .file-attachment-list { list-style: none; margin: 0; padding: 0;
  display: flex; gap: 8px; } .file-attachment-list li { border: 1px solid var(--line); border-radius: 8px; padding: 3px 10px; font-size: 13px; }
.ayb-contact .send-row { display: flex; justify-content: flex-end; margin-top: 18px; }
@media (max-width: 1000px) {
  .body { grid-template-columns: 248px minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr); }
  .filters { grid-column: 1 / -1; display: flex; gap: 6px; padding: 8px 12px; border-right: 0; border-bottom: 1px solid var(--line); }
  .filters h2 { display: none; } .filter { width: auto; } .top .title { display: none; }
  .order-summary { margin: 10px 16px; } .case-head { padding: 14px 16px 0; } .case-reply { padding: 12px 16px; }
  .case-messages { padding: 4px 16px 14px; }
}
`;
