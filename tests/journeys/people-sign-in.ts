import type { Browser, Page } from "@playwright/test";

const PASSWORD = "meydan-demo";

/** Fills in the sign-in page that is open. `who` is an account of the demonstration: "author", "admin", … */
export async function fillSignIn(page: Page, who: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("رایانامه").fill(`${who}@meydan.example`);
  await page.getByLabel("گذرواژه").fill(password);
  await page.getByRole("button", { name: "ورود" }).click();
}

/** Signs in, in a browser of one's own, and waits for the desk. */
export async function signedIn(browser: Browser, who: string, password = PASSWORD): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto("/login");
  await fillSignIn(page, who, password);
  await page.waitForURL("/desk");
  return page;
}
