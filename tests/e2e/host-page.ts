import type { CDPSession } from "@playwright/test";
import type { Launched } from "./launch";

interface Target {
  targetId: string;
  url: string;
}

/**
 * Runs expressions in the page that owns the language model, which Playwright does not list: it is found and attached to
 * over the browser's own debugging session. Throws when the page is not there.
 */
export async function attachToHost({
  context,
}: Pick<Launched, "context">): Promise<(expression: string) => Promise<unknown>> {
  const browser = context.browser();
  if (!browser) throw new Error("This context has no browser to attach to");
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  const page = (targetInfos as Target[]).find(({ url }) => url.includes("/offscreen.html"));
  if (!page) throw new Error("The host's page is not open");
  const { sessionId } = await session.send("Target.attachToTarget", {
    targetId: page.targetId,
    flatten: false,
  });
  return (expression) => evaluate(session, sessionId, expression);
}

let lastId = 0;

/** One Runtime.evaluate through the old message tunnel, which needs no second connection. */
function evaluate(session: CDPSession, sessionId: string, expression: string): Promise<unknown> {
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    const hear = (event: { sessionId: string; message: string }) => {
      const answer = JSON.parse(event.message) as {
        id?: number;
        error?: { message: string };
        result?: { result?: { value?: unknown }; exceptionDetails?: { text: string } };
      };
      if (event.sessionId !== sessionId || answer.id !== id) return;
      session.off("Target.receivedMessageFromTarget", hear);
      const trouble = answer.error?.message ?? answer.result?.exceptionDetails?.text;
      if (trouble) reject(new Error(trouble));
      else resolve(answer.result?.result?.value);
    };
    session.on("Target.receivedMessageFromTarget", hear);
    const params = { expression, awaitPromise: true, returnByValue: true };
    const message = JSON.stringify({ id, method: "Runtime.evaluate", params });
    session.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
  });
}
