import { test as base } from "@playwright/test";
import { type Launched, launch } from "./launch";
import { enableAll } from "./stored";

/** `sellerside`: a fresh profile with the extension, welcome done and all consoles on. */
export const test = base.extend<{ sellerside: Launched }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from this pattern
  sellerside: async ({}, use) => {
    const launched = await launch();
    await enableAll(launched.context, launched.extensionId);
    await use(launched);
    await launched.close();
  },
});

export { expect } from "@playwright/test";
