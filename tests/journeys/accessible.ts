import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** axe finds nothing on the page that is open, and it fits its screen. */
async function expectNoBarrier(page: Page): Promise<void> {
  await page.locator("main").waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`)).toEqual(
    [],
  );
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, `${new URL(page.url()).pathname} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** The same of an address, where the skip link comes first. */
export async function expectAccessible(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectNoBarrier(page);
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("رفتن به متن اصلی");
}

/** The page that is open keeps nobody out, on a phone by day and on a desk by night. */
export async function expectNoBarrierAnywhere(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [360, "light"],
    [1280, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await expectNoBarrier(page);
  }
}
