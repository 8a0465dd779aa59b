import { expect } from "@playwright/test";
import { button, newHeadline, takeBecause, writeStory } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const FLAG = "بدون بازبینی";
const CLEARED = "خبر منتشرشده را تأیید کردید.";

test("a story published in an emergency carries its flag until another manager clears it", async ({
  browser,
  page,
}) => {
  const headline = newHeadline();
  const author = await signedIn(browser, "author");
  const address = await writeStory(author, headline);

  const manager = await signedIn(browser, "manager");
  await manager.goto(address);
  await takeBecause(manager, "انتشار اضطراری", "آب رودخانه بالا آمده است.");
  await expect(button(manager, "ویرایش خبر منتشرشده")).toBeVisible();
  await expect(button(manager, "تأیید پس از انتشار")).toHaveCount(0);

  await page.goto("/news");
  await page.getByRole("link", { name: headline }).first().click();
  await expect(page.getByText(FLAG, { exact: true })).toBeVisible();

  const other = await signedIn(browser, "manager2");
  await other.goto(address);
  await button(other, "تأیید پس از انتشار").click();
  await expect(button(other, "تأیید پس از انتشار")).toHaveCount(0);
  await expect(other.locator(".story-saved").getByText(CLEARED)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(page.getByText(FLAG, { exact: true })).toHaveCount(0);
});

test("an emergency without a reason publishes nothing", async ({ browser, page }) => {
  const headline = newHeadline();
  const author = await signedIn(browser, "author");
  const address = await writeStory(author, headline);
  const manager = await signedIn(browser, "manager");
  await manager.goto(address);
  await button(manager, "انتشار اضطراری").click();
  const dialog = manager.getByRole("dialog");
  await dialog.getByRole("button", { name: "انتشار اضطراری", exact: true }).click();
  await expect(dialog).toBeVisible();
  await page.goto("/news");
  await expect(page.getByText(headline)).toHaveCount(0);
});
