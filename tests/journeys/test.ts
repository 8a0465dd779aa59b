import { test as base } from "@playwright/test";

/** Every journey closes what it opened: a page of the desk that stays open goes on asking for news of its story. */
export const test = base.extend<{ nothingStaysOpen: undefined }>({
  nothingStaysOpen: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
