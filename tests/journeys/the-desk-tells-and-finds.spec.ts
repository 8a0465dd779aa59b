import { expect, type Page } from "@playwright/test";
import { button, newHeadline, take, takeBecause, writeStory } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const notice = (page: Page, headline: string) =>
  page.getByRole("list", { name: "فهرست اعلان‌ها" }).getByRole("listitem").filter({ hasText: headline });

test("who is next hears of it in the inbox, goes to the story from there, and the author hears back", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const headline = newHeadline();
  await writeStory(author, headline);
  await take(author, "ارسال برای بازبینی", "پس گرفتن");

  await editor.goto("/desk/inbox");
  await expect(notice(editor, headline)).toContainText("نخوانده");
  await notice(editor, headline)
    .getByRole("button", { name: /^باز کردن/ })
    .click();
  await expect(button(editor, "برداشتن برای بازبینی")).toBeVisible();
  await editor.goto("/desk/inbox");
  await expect(notice(editor, headline)).not.toContainText("نخوانده");

  await notice(editor, headline)
    .getByRole("button", { name: /^باز کردن/ })
    .click();
  await takeBecause(editor, "برگشت برای اصلاح", "نام پل را هم بنویسید");
  await author.goto("/desk/inbox");
  await expect(notice(author, headline).first()).toContainText("برگرداند");
  await button(author, "همه را خواندم").click();
  await expect(author.getByText("نخوانده")).toHaveCount(0);
});

test("without a script the inbox is read and cleared all the same", async ({ browser }) => {
  const author = await signedIn(browser, "author");
  const headline = newHeadline();
  await writeStory(author, headline);
  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  const editor = await signedIn(browser, "editor");
  const { cookies } = await editor.context().storageState();
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.context().addCookies(cookies);
  await plain.goto("/desk/inbox");
  await notice(plain, headline)
    .getByRole("button", { name: /^خواندم/ })
    .click();
  await expect(notice(plain, headline)).not.toContainText("نخوانده");
});

test("the palette finds a story, presses a button of the page and jumps, on any keyboard layout", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const headline = newHeadline();
  const address = await writeStory(author, headline);
  await author.goto("/desk");
  await expect(author.getByRole("button", { name: "فرمان‌ها" })).toBeEnabled();
  await author.keyboard.press("Control+KeyK");
  const dialog = author.getByRole("dialog", { name: "فرمان‌ها و جست‌وجوی میز" });
  await expect(dialog).toBeVisible();
  await author.keyboard.type(headline);
  await expect(dialog.getByRole("option", { name: headline })).toBeVisible();
  await author.keyboard.press("Enter");
  await author.waitForURL(address);

  await expect(button(author, "ارسال برای بازبینی")).toBeEnabled();
  await author.keyboard.press("Control+KeyK");
  await author.keyboard.type("ارسال");
  await expect(dialog.getByRole("option", { name: "ارسال برای بازبینی" })).toBeVisible();
  await author.keyboard.press("Enter");
  await expect(button(author, "پس گرفتن")).toBeVisible();

  await author.goto("/desk");
  await expect(author.getByRole("button", { name: "فرمان‌ها" })).toBeEnabled();
  await author.locator("main").focus();
  await author.keyboard.press("KeyG");
  await author.keyboard.press("KeyS");
  await author.waitForURL("/desk/stories");
  await expect(author.getByRole("button", { name: "فرمان‌ها" })).toBeEnabled();
  await author.locator("main").focus();
  await author.keyboard.press("Shift+Slash");
  await expect(author.getByRole("dialog", { name: "میان‌برهای صفحه‌کلید" })).toBeVisible();
});

test("letters typed into a field are letters, not shortcuts", async ({ browser }) => {
  const author = await signedIn(browser, "author");
  await author.goto("/desk/stories");
  await expect(author.getByRole("button", { name: "فرمان‌ها" })).toBeEnabled();
  await author.getByLabel("تیتر یا کد خبر").click();
  await author.keyboard.type("gs jk");
  await expect(author.getByLabel("تیتر یا کد خبر")).toHaveValue("gs jk");
  expect(new URL(author.url()).pathname).toBe("/desk/stories");
});

test("a list is narrowed by words, the filter is kept under a name, and ticked rows are moved together", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const mark = newHeadline();
  for (const which of ["یکم", "دوم"]) {
    await writeStory(author, `${mark} ${which}`);
    await take(author, "ارسال برای بازبینی", "پس گرفتن");
  }
  const editor = await signedIn(browser, "editor");
  await editor.goto("/desk/stories?tab=submitted");
  await editor.getByLabel("تیتر یا کد خبر").fill(mark);
  await editor.getByLabel("تیتر یا کد خبر").press("Enter");
  await expect(editor.locator("main tbody tr")).toHaveCount(2);

  await editor.getByLabel("نام صافی").fill(mark);
  await button(editor, "نگه داشتن این صافی").click();
  await expect(editor.getByRole("link", { name: mark, exact: true })).toBeVisible();
  await editor.goto("/desk/stories");
  await editor.getByRole("link", { name: mark, exact: true }).click();
  await expect(editor.locator("main tbody tr")).toHaveCount(2);

  for (const row of await editor.getByRole("checkbox", { name: new RegExp(mark) }).all()) await row.check();
  await editor.getByLabel("کار", { exact: true }).selectOption({ label: "برداشتن برای بازبینی" });
  await button(editor, "انجام برای برگزیده‌ها").click();
  await expect(editor.getByRole("status").filter({ hasText: "۲ خبر انجام شد و ۰ خبر نه." })).toBeVisible();

  for (const row of await editor.getByRole("checkbox", { name: new RegExp(mark) }).all()) await row.check();
  await button(editor, "انجام برای برگزیده‌ها").click();
  const report = editor.getByRole("status").filter({ hasText: "۰ خبر انجام شد و ۲ خبر نه." });
  await expect(report).toContainText(`${mark} یکم`);
  await button(editor, `برداشتن صافی «${mark}»`).click();
  await expect(editor.getByRole("link", { name: mark, exact: true })).toHaveCount(0);
});
