/** Style sheet of the portal around the mini chat; `.$name` becomes a hashed class. */
export const PORTAL_STYLES = `
.$portal { min-height: 100%; display: flex; flex-direction: column; background: #f6f6f6; }
.$portalBody { flex: 1; display: flex; min-width: 0; }
.$sidebar { flex: none; width: 200px; background: #fff; border-right: 1px solid #e8e8e8; padding: 14px 0; }
.$navTitle { padding: 10px 20px 4px; font-size: 12px; color: #8a8a8a; display: flex; gap: 8px; align-items: center; }
.$navLink { padding: 6px 20px 6px 40px; color: #444; }
.$navLinkOn { color: #ee4d2d; font-weight: 500; }
.$main { flex: 1; min-width: 0; padding: 18px 20px 90px; }
.$main h1 { font-size: 20px; margin: 0 0 14px; font-weight: 600; }
.$panel { background: #fff; border-radius: 6px; box-shadow: 0 1px 4px rgb(0 0 0 / .06); }
.$panel .$tabs { padding: 0 18px; overflow: auto; }
.$searchRow { display: flex; gap: 10px; padding: 14px 18px; flex-wrap: wrap; }
.$searchRow input { flex: 1; min-width: 160px; height: 34px; border: 1px solid #e0e0e0; border-radius: 4px; padding: 0 10px; font: inherit; }
.$order { margin: 0 18px 12px; border: 1px solid #ececec; border-radius: 6px; }
.$orderHead { display: flex; justify-content: space-between; gap: 12px; padding: 9px 14px; background: #fafafa; border-bottom: 1px solid #f0f0f0; font-size: 13px; align-items: center; flex-wrap: wrap; }
.$orderBuyer { display: flex; align-items: center; gap: 8px; }
.$orderBuyer img { width: 22px; height: 22px; border-radius: 50%; }
.$chatButton { color: #ee4d2d; display: inline-flex; gap: 4px; align-items: center; border: 1px solid #f5c5b8; border-radius: 4px; padding: 2px 8px; background: #fff; font-size: 12px; }
.$orderRow { display: grid; grid-template-columns: minmax(0, 2.4fr) 1fr 1fr; gap: 14px; padding: 12px 14px; align-items: center; font-size: 13px; }
.$note { width: 100%; border: 1px solid #e5e5e5; border-radius: 4px; padding: 6px 10px; font: inherit; font-size: 13px; resize: none; height: 34px; }
.$noteRow { padding: 0 14px 12px; }
.$rail { position: fixed; right: 0; top: 40%; background: #fff; border: 1px solid #e8e8e8; border-right: 0; border-radius: 6px 0 0 6px; box-shadow: 0 2px 8px rgb(0 0 0 / .08); padding: 4px; z-index: 40; }
.$railButton { display: flex; padding: 8px; font-size: 20px; color: #666; border-radius: 4px; }
.active > .$railButton { color: #ee4d2d; background: #fff1ed; }
.$miniHost { position: fixed; right: 16px; bottom: 0; z-index: 60; }
.$pill { width: 100px; height: 48px; background: #ee4d2d; color: #fff; border-radius: 6px 6px 0 0; display: flex; gap: 8px; align-items: center; justify-content: center; font-weight: 600; box-shadow: 0 0 10px rgb(0 0 0 / .18); position: relative; padding: 0; }
.$pillBadge { position: absolute; top: -7px; right: -7px; background: #fff; color: #d0390f; border: 1px solid #ee4d2d; font-size: 12px; line-height: 18px; border-radius: 10px; padding: 0 6px; }
.$miniPanel { width: 642px; height: 582px; max-height: calc(100vh - 12px); max-width: calc(100vw - 32px); background: #fff; border-radius: 6px 6px 0 0; box-shadow: 0 0 18px rgb(0 0 0 / .22); display: flex; flex-direction: column; overflow: hidden; }
.$miniHead { flex: none; height: 40px; padding: 0 6px 0 14px; display: flex; align-items: center; justify-content: space-between; border-bottom: 1px solid #e8e8e8; color: #ee4d2d; font-weight: 600; }
.$miniHead button { padding: 6px; color: #777; font-size: 18px; display: inline-flex; }
.$support { position: fixed; right: 16px; bottom: 66px; z-index: 50; }
.$supportBubble { width: 40px; height: 40px; border-radius: 50%; background: #fff; color: #3f7fd0; font-size: 22px; display: flex; align-items: center; justify-content: center; box-shadow: 0 1px 8px rgb(0 0 0 / .2); padding: 0; }
.$supportPanel { width: 300px; background: #fff; border-radius: 8px; box-shadow: 0 0 16px rgb(0 0 0 / .2); padding: 14px; position: absolute; right: 0; bottom: 50px; }
.$supportPanel textarea { width: 100%; height: 64px; font: inherit; border: 1px solid #ddd; border-radius: 4px; padding: 6px 8px; }
.$login { min-height: 100%; display: flex; align-items: center; justify-content: center; background: #f6f6f6; padding: 24px; }
.$loginBox { width: 380px; background: #fff; border-radius: 8px; box-shadow: 0 2px 16px rgb(0 0 0 / .08); padding: 30px 32px; display: flex; flex-direction: column; gap: 12px; }
.$loginBox h1 { font-size: 20px; margin: 0 0 6px; }
.$loginBox input { height: 40px; border: 1px solid #ddd; border-radius: 4px; padding: 0 12px; font: inherit; }
@media (max-width: 940px) {
  .$sidebar { display: none; }
}
`;
