/** Style sheet of the replica; `.$name` becomes a hashed class. Drawn for this repository, not taken from the console. */
export const CHAT_STYLES = `
* { box-sizing: border-box; }
html, body, #app { height: 100%; margin: 0; }
body { font: 14px/1.45 "Helvetica Neue", Roboto, Helvetica, Arial, "Noto Sans", "Noto Sans Thai", "Noto Sans CJK SC", sans-serif; color: #333; background: #f5f5f5; }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; }
pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
i { display: inline-flex; font-style: normal; }
.ReactVirtualized__Grid { overflow-x: hidden; overflow-y: auto; outline: none; scrollbar-width: thin; scrollbar-color: #d5d5d5 transparent; }

.$page { height: 100%; display: flex; flex-direction: column; min-width: 0; }
.$header { flex: none; height: 52px; padding: 0 20px; display: flex; align-items: center; justify-content: space-between; background: #fff; border-bottom: 1px solid #e8e8e8; }
.$brand { display: flex; align-items: center; gap: 10px; font-size: 16px; }
.$brandMark { color: #fff; background: #ee4d2d; border-radius: 6px; padding: 4px; font-size: 18px; }
.$brandName { font-weight: 600; color: #ee4d2d; }
.$brandPage { color: #555; padding-left: 10px; border-left: 1px solid #ddd; line-height: 18px; }
.$headerSide { display: flex; align-items: center; gap: 16px; }
.$capacity { font-size: 12px; color: #777; background: #f5f5f5; border-radius: 10px; padding: 2px 10px; }
.$shop { display: flex; align-items: center; gap: 6px; color: #333; }
.$columns { flex: 1; min-height: 0; display: flex; }

.$listColumn { flex: none; width: 296px; display: flex; flex-direction: column; background: #fff; border-right: 1px solid #e8e8e8; }
.$tabs { flex: none; display: flex; border-bottom: 1px solid #eee; padding: 0 12px; gap: 20px; }
.$tab { padding: 11px 2px 10px; color: #666; border-bottom: 2px solid transparent; white-space: nowrap; }
.$tabOn { color: #ee4d2d; border-bottom-color: #ee4d2d; font-weight: 500; }
.$searchBar { flex: none; display: flex; gap: 8px; padding: 10px 12px; align-items: center; }
.$searchBox { flex: 1; min-width: 0; display: flex; align-items: center; gap: 6px; border: 1px solid #e5e5e5; border-radius: 4px; padding: 0 8px; height: 32px; color: #999; }
.$searchInput { flex: 1; min-width: 0; border: 0; outline: 0; font: inherit; font-size: 13px; background: none; }
.$filter { display: flex; align-items: center; gap: 4px; font-size: 13px; color: #666; }
.$listBody { flex: 1; min-height: 0; }
.$grid { height: 100%; }
.$slot { overflow: visible; }
.$section { height: 32px; padding: 0 14px; display: flex; align-items: center; font-size: 12px; color: #767676; background: #fafafa; border-bottom: 1px solid #f2f2f2; }
.$row { height: 72px; border-bottom: 1px solid #f5f5f5; cursor: pointer; background: #fff; }
.$row:hover { background: #fafafa; }
.$rowOn, .$rowOn:hover { background: #fff1ed; box-shadow: inset 3px 0 #ee4d2d; }
.$rowBox { height: 100%; display: flex; align-items: center; gap: 10px; padding: 0 14px; }
.$avatar { width: 40px; height: 40px; border-radius: 50%; flex: none; }
.$rowText { flex: 1; min-width: 0; }
.$rowLine { display: flex; align-items: center; gap: 8px; }
.$rowName { flex: 1; min-width: 0; font-weight: 500; overflow: hidden; white-space: nowrap; }
.$rowTime { flex: none; font-size: 12px; color: #999; }
.$rowPreview { flex: 1; min-width: 0; font-size: 13px; color: #767676; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; margin-top: 2px; }
.$rowMark { flex: none; min-width: 16px; display: flex; justify-content: flex-end; }
.$badge { background: #ee4d2d; color: #fff; border-radius: 9px; min-width: 18px; height: 18px; padding: 0 5px; font-size: 12px; line-height: 18px; text-align: center; }
.$repliedTick { color: #b5b5b5; font-size: 14px; }

.$detail { flex: 1; min-width: 0; display: flex; flex-direction: column; background: #f7f7f7; }
.$titleBar { flex: none; height: 45px; padding: 0 18px; display: flex; align-items: center; gap: 12px; background: #fff; border-bottom: 1px solid #e8e8e8; }
.$chatTitle { font-size: 15px; font-weight: 600; }
.$titleHint { font-size: 12px; color: #8a8a8a; }
.$chat { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.$pinned { flex: none; display: flex; gap: 12px; align-items: center; padding: 10px 18px; background: #fff; border-bottom: 1px solid #e8e8e8; }
.$pinnedImage { width: 48px; height: 48px; border-radius: 4px; flex: none; }
.$pinnedText { flex: 1; min-width: 0; }
.$pinnedLabel { font-size: 12px; color: #8a8a8a; }
.$pinnedTitle { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.$pinnedMeta { display: flex; gap: 14px; font-size: 12px; color: #767676; flex-wrap: wrap; }
.$pinnedSide { flex: none; text-align: right; }
.$status { color: #26734d; font-size: 12px; font-weight: 500; white-space: nowrap; }
.$price { color: #d0390f; font-weight: 500; }
.$messages { flex: 1; min-height: 0; }
.$messageSection { height: 100%; }
.$messageGrid { padding: 0; }
.$day { padding: 14px 0 6px; text-align: center; font-size: 12px; color: #8a8a8a; }
.$messagePad { padding: 5px 18px; }
.$message { display: flex; align-items: flex-end; gap: 8px; }
.$message-send { flex-direction: row-reverse; }
.$message-system { justify-content: center; }
.$systemText { font-size: 12px; color: #767676; background: #ececec; border-radius: 10px; padding: 3px 12px; max-width: 80%; }
.$policyStrip { display: flex; gap: 8px; font-size: 12px; color: #7a4a00; background: #fff7e6; border: 1px solid #ffe3b0; border-radius: 4px; padding: 8px 12px; }
.$policyIcon { color: #e08a00; font-size: 16px; flex: none; }
.$messageAvatar { width: 32px; height: 32px; border-radius: 50%; flex: none; align-self: flex-start; }
.$messageBody { max-width: min(70%, 460px); min-width: 0; display: flex; flex-direction: column; }
.$message-send .$messageBody { align-items: flex-end; }
.$autoReply { font-size: 11px; color: #8a8a8a; margin-bottom: 3px; }
.$bubble { background: #fff; border: 1px solid #e9e9e9; border-radius: 4px 12px 12px 12px; padding: 8px 12px 6px; }
.$message-send .$bubble { background: #dcf3ee; border-color: #cfeae4; border-radius: 12px 4px 12px 12px; }
.$time { font-size: 11px; line-height: 14px; color: #8d8d8d; margin-top: 3px; text-align: right; }
.$message-send .$time { color: #6f857f; }
.$media { background: #fff; border: 1px solid #e9e9e9; border-radius: 8px; padding: 4px 4px 5px; }
.$mediaPlain { background: none; border: 0; }
.$media .$time { padding-right: 4px; }
.$sticker { width: 96px; height: 96px; display: block; }
.$photo { width: 200px; height: 150px; object-fit: cover; border-radius: 6px; display: block; background: #000; }
.$unknownBody { width: 120px; height: 40px; background: repeating-linear-gradient(45deg, #f3f3f3 0 6px, #fafafa 6px 12px); }
.$fileName { padding: 8px 12px; font-size: 13px; }
.$card { width: 268px; background: #fff; border: 1px solid #e5e5e5; border-radius: 8px; padding: 10px 12px 8px; }
.$cardHead { display: flex; justify-content: space-between; gap: 10px; font-size: 12px; color: #767676; padding-bottom: 8px; margin-bottom: 8px; border-bottom: 1px solid #f0f0f0; }
.$cardLine { display: flex; gap: 10px; }
.$cardImage { width: 52px; height: 52px; border-radius: 4px; flex: none; }
.$cardText { min-width: 0; flex: 1; }
.$cardTitle { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; font-size: 13px; }
.$delivery { font-size: 11px; color: #8a8a8a; display: flex; align-items: center; gap: 3px; }
.$failed { color: #c8321a; }

.$composer { flex: none; background: #fff; border-top: 1px solid #e8e8e8; padding: 8px 14px 10px; }
.$toolbar { display: flex; gap: 16px; font-size: 20px; color: #8a8a8a; padding: 0 4px 6px; }
.$toolbar i { cursor: pointer; }
.$inputField { display: flex; align-items: flex-end; gap: 10px; }
.$textarea { flex: 1; min-width: 0; height: 66px; resize: none; border: 0; outline: 0; font: inherit; padding: 2px 4px; background: none; color: inherit; }
.$textarea::placeholder { color: #a5a5a5; }
.$send { font-size: 24px; color: #c4c4c4; cursor: not-allowed; padding: 4px; }
.$sendOn { color: #ee4d2d; cursor: pointer; }
.$closed { flex: none; display: flex; gap: 14px; align-items: center; justify-content: center; padding: 20px; background: #fff; border-top: 1px solid #e8e8e8; color: #767676; }
.$primary { background: #ee4d2d; color: #fff; border-radius: 4px; padding: 7px 16px; }
.$primary:hover { background: #d9411f; }
.$outline { border: 1px solid #d9d9d9; border-radius: 4px; padding: 6px 14px; background: #fff; }
.$emptyPane { flex: 1; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 6px; color: #8a8a8a; padding: 24px; text-align: center; }
.$emptyIcon { font-size: 56px; color: #dcdcdc; }
.$emptyTitle { font-size: 16px; color: #555; }

.$station { flex: none; width: 300px; background: #fff; border-left: 1px solid #e8e8e8; display: flex; flex-direction: column; overflow: auto; }
.$stationHead { display: flex; gap: 12px; align-items: center; padding: 14px 16px; border-bottom: 1px solid #eee; }
.$stationAvatar { width: 44px; height: 44px; border-radius: 50%; }
.$stationName { font-weight: 600; }
.$stationBody { padding: 12px; background: #f7f7f7; flex: 1; }
.$stationCard { display: block; background: #fff; border: 1px solid #ececec; border-radius: 6px; padding: 12px; }
.$stationProduct { display: flex; gap: 10px; align-items: flex-start; }
.$stationEmpty { color: #8a8a8a; text-align: center; padding: 30px 0; font-size: 13px; }
.$fact { display: flex; justify-content: space-between; gap: 12px; font-size: 12px; color: #666; margin-top: 8px; }
.$stationCard .$outline { width: 100%; margin-top: 12px; }

.$mask { position: fixed; inset: 0; background: rgb(0 0 0 / .45); display: flex; align-items: center; justify-content: center; z-index: 1000; }
.$dialog { background: #fff; border-radius: 6px; width: 400px; max-width: calc(100% - 32px); padding: 22px 24px; }
.$dialogTitle { font-size: 17px; font-weight: 600; }
.$dialogButtons { display: flex; justify-content: flex-end; gap: 10px; }
.$toast { position: fixed; top: 64px; left: 50%; transform: translateX(-50%); background: #333; color: #fff; padding: 9px 18px; border-radius: 4px; display: flex; gap: 8px; align-items: center; z-index: 1001; }

.$listColumnMini { width: 224px; }
.$listColumnMini .$searchBar { padding: 8px; }
.$rowMini { height: 62px; }
.$rowMini .$rowBox { padding: 0 8px; gap: 8px; }
.$rowMini .$avatar { width: 34px; height: 34px; }
.$detailMini .$titleBar { height: 40px; padding: 0 12px; }
.$detailMini .$messagePad { padding: 4px 10px; }
.$detailMini .$pinned { padding: 6px 10px; gap: 8px; }
.$detailMini .$pinnedImage { width: 36px; height: 36px; }
.$detailMini .$pinnedLabel { display: none; }
.$detailMini .$messageBody { max-width: 78%; }
.$detailMini .$composer { padding: 6px 10px 8px; }
.$detailMini .$toolbar { font-size: 18px; padding-bottom: 2px; }
.$detailMini .$textarea { height: 46px; }

@media (max-width: 1100px) {
  .$station { display: none; }
}
@media (max-width: 940px) {
  .$listColumn:not(.$listColumnMini) { width: 260px; }
}
`;
