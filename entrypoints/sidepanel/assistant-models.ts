import { browser } from "wxt/browser";

/** Opens the models' part of the options page in a tab of its own. */
export function openModels(): void {
  void browser.tabs.create({ url: browser.runtime.getURL("/options.html#assistant" as "/options.html") });
}
