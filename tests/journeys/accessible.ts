import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** axe finds nothing, the page fits its screen, and the skip link comes first. */
export async function expectAccessible(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("main").waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`)).toEqual(
    [],
  );
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, `${address} scrolls sideways`).toBeLessThanOrEqual(0);
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("رفتن به متن اصلی");
}
