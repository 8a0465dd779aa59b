import { createHash } from "node:crypto";
import { test as base, type TestInfo } from "@playwright/test";

/**
 * A network of the documentation range for each journey and try: what the city takes from one network in an hour is
 * not used up by the neighbours' journeys.
 */
function networkOf({ testId, retry }: TestInfo): string {
  const [one, other] = createHash("sha256").update(`${testId} ${retry}`).digest("hex").match(/.{4}/g) ?? [];
  return `2001:db8:${one}:${other}::7`;
}

/** Every journey comes from a network of its own, and closes what it opened: a page of the desk that stays open goes on asking for news of its story. */
export const test = base.extend<{ nothingStaysOpen: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures this one needs from its first parameter
  extraHTTPHeaders: async ({}, use, info) => use({ "x-forwarded-for": networkOf(info) }),
  nothingStaysOpen: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
