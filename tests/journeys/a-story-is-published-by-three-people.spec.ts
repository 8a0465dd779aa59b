import { expect } from "@playwright/test";
import { button, finish, newHeadline, take, writeStory } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

test("an author writes, an editor reviews, a manager approves, and a citizen reads it", async ({
  browser,
  page,
}) => {
  const headline = newHeadline();
  const author = await signedIn(browser, "author");
  const address = await writeStory(author, headline, "نخستین بند خبر با نیم‌فاصله: می‌شود خواند.");
  await take(author, "ارسال برای بازبینی", "پس گرفتن");

  const editor = await signedIn(browser, "editor");
  await editor.goto(address);
  await finish(editor, "برداشتن برای بازبینی");
  await finish(editor, "ارجاع به مدیر");

  const manager = await signedIn(browser, "manager");
  await manager.goto(address);
  await finish(manager, "تأیید");

  await page.goto("/news");
  await expect(page.getByText(headline)).toHaveCount(0);

  await editor.goto(address);
  await take(editor, "انتشار", "ویرایش خبر منتشرشده");

  await page.goto("/");
  await page.getByRole("link", { name: headline }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(page.getByText("نخستین بند خبر با نیم‌فاصله: می‌شود خواند.")).toBeVisible();
});

test("what a role may not do has no button", async ({ browser }) => {
  const author = await signedIn(browser, "author");
  const address = await writeStory(author, newHeadline());
  for (const name of ["تأیید", "انتشار", "انتشار اضطراری", "ارجاع به مدیر"])
    await expect(button(author, name)).toHaveCount(0);

  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  const manager = await signedIn(browser, "manager");
  await manager.goto(address);
  await expect(button(manager, "ارجاع به مدیر")).toHaveCount(0);
  await expect(button(manager, "برگشت برای اصلاح")).toBeVisible();

  const moderator = await signedIn(browser, "moderator");
  const answer = await moderator.goto(address);
  expect(answer?.status()).toBe(404);
});
