import { expect, type Page } from "@playwright/test";
import { newHeadline, writeStory } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const BROKEN = "policy broken:";

/** What the pages of this tab do against their own policy, from the next one on; also what a script tries and catches. */
async function brokenPolicies(page: Page): Promise<string[]> {
  const broken: string[] = [];
  page.on("console", (message) => {
    if (message.text().startsWith(BROKEN)) broken.push(message.text());
  });
  await page.addInitScript((mark) => {
    document.addEventListener("securitypolicyviolation", (event) => {
      // biome-ignore lint/suspicious/noConsole: the journey listens to it.
      console.log(mark, event.violatedDirective, event.blockedURI, event.sourceFile);
    });
  }, BROKEN);
  return broken;
}

test("what citizens read keeps within its policy", async ({ page }) => {
  const broken = await brokenPolicies(page);
  for (const address of ["/", "/news", "/n/1001", "/search?q=شهر", "/corrections", "/track"]) {
    await page.goto(address);
    await expect(page.locator("main")).toBeVisible();
  }
  expect(broken).toEqual([]);
});

test("an author's desk keeps within its policy, with a story open and saved", async ({ browser }) => {
  const page = await signedIn(browser, "author");
  const broken = await brokenPolicies(page);
  const address = await writeStory(page, newHeadline());
  for (const part of ["", "/history", "/compare", "/revisions/1"]) {
    await page.goto(`${address}${part}`);
    await expect(page.locator("main")).toBeVisible();
  }
  await page.goto("/desk/stories");
  await expect(page.locator("main")).toBeVisible();
  expect(broken).toEqual([]);
});
