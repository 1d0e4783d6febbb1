import { browser } from "wxt/browser";

const PAGE = "/offscreen.html";

let opening: Promise<void> | null = null;

/**
 * Makes sure that the page which owns the language model is there. Two calls at once make one page; it lives on when this
 * worker ends. Rejects with a plain sentence when the browser has no such pages or refuses.
 */
export async function openHost(): Promise<null> {
  // There the host lives in this very page.
  if (import.meta.env.FIREFOX) return null;
  if (!browser.offscreen) throw new Error("This browser has no offscreen pages for the language model");
  // A page that is being made is there before it listens.
  if (!opening && (await isOpen())) return null;
  opening ??= browser.offscreen
    .createDocument({
      url: PAGE,
      reasons: ["WORKERS"],
      justification: "Runs the language model in a worker of its own, so that it outlives the service worker",
    })
    .finally(() => {
      opening = null;
    });
  try {
    await opening;
  } catch (error) {
    // Another life of this worker may have made it in the meantime: there is only ever one.
    if (!(await isOpen())) throw error;
  }
  return null;
}

async function isOpen(): Promise<boolean> {
  const found = await browser.runtime.getContexts({
    contextTypes: ["OFFSCREEN_DOCUMENT"],
    documentUrls: [browser.runtime.getURL(PAGE as "/")],
  });
  return found.length > 0;
}
