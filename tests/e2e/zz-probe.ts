import { launch } from "./launch";
import { enableAll } from "./stored";
import { buyerWrites, openConsole, pickConversation, draftOf } from "./consoles";
const s = await launch();
s.context.on("console",m=>console.log("CONSOLE",m.text()));
s.context.on("weberror",e=>console.log("ERR",e.error().stack));
await enableAll(s.context, s.extensionId);
for (const name of (process.argv[2]??"shopee,tiktok_shop").split(",") as any) {
const c = pickConversation(name);
const page = await openConsole(s.context, c);
await buyerWrites(page, c.id, "Where is my parcel? It has not arrived yet, can you send me the tracking number");
await page.getByTestId("suggestion").first().waitFor();
await page.waitForTimeout(500);
await page.screenshot({path:`/work/scratch/shots/probe-${name}-1.png`});
await page.keyboard.press("Alt+Digit1");
await page.waitForTimeout(1500);
await page.screenshot({path:`/work/scratch/shots/probe-${name}-2.png`});
console.log(name,"draft",await draftOf(page), await page.locator("sellerside-overlay").evaluate(e=>[...e.shadowRoot!.children].map(c=>(c as HTMLElement).innerText?.slice(0,2000)).join("|")));
}
await s.close();
