import { expect } from "@playwright/test";
import {
  bodyField,
  button,
  endorseAndApprove,
  headlineField,
  newHeadline,
  publish,
  take,
  takeBecause,
  writeStory,
} from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

test("a live story is revised without touching what citizens read, and its correction is told", async ({
  browser,
  page,
}) => {
  const headline = newHeadline();
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const manager = await signedIn(browser, "manager");
  const address = await writeStory(author, headline);
  await publish(address, author, editor, manager);

  await page.goto("/news");
  await page.getByRole("link", { name: headline }).first().click();
  const story = page.url();
  const before = await (await page.request.get(story)).text();

  await author.goto(address);
  await take(author, "ویرایش خبر منتشرشده", "ذخیره");
  const changed = `${headline} و رایگان است`;
  await headlineField(author).fill(changed);
  await expect(
    author.getByText("واقعیتی از خبر منتشرشده عوض شده است", { exact: false }).first(),
  ).toBeVisible();
  await author.getByLabel("اصلاحیه", { exact: true }).check();
  await author.getByRole("textbox", { name: /توضیح/ }).first().fill("رایگان بودن پل در خبر نخست نیامده بود.");
  await bodyField(author).click();
  await author.keyboard.press("Control+End");
  await author.keyboard.insertText(" عبور از پل رایگان است.");
  await button(author, "ذخیره").click();
  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  expect(await (await page.request.get(story)).text()).toBe(before);

  await endorseAndApprove(address, editor, manager);
  expect(await (await page.request.get(story)).text()).toBe(before);
  await editor.goto(address);
  await take(editor, "انتشار", "ویرایش خبر منتشرشده");

  await page.goto(story);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(changed);
  await expect(page.getByText("رایگان بودن پل در خبر نخست نیامده بود.")).toBeVisible();
  await page.goto("/corrections");
  await expect(page.getByRole("link", { name: changed })).toBeVisible();
});

test("a story is withdrawn under a banner, taken off the site, and put back", async ({ browser, page }) => {
  const headline = newHeadline();
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const manager = await signedIn(browser, "manager");
  const address = await writeStory(author, headline);
  await publish(address, author, editor, manager);
  await page.goto("/news");
  await page.getByRole("link", { name: headline }).first().click();
  const story = page.url();

  await manager.goto(address);
  await takeBecause(manager, "اعلام بی‌اعتباری", "تاریخ گشایش پل نادرست بود.");
  await expect(button(manager, "بازگرداندن")).toBeVisible();
  await page.goto(story);
  await expect(page.getByText("تاریخ گشایش پل نادرست بود.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);

  await takeBecause(manager, "حذف از سایت", "به درخواست منطقه.");
  await expect(button(manager, "حذف از سایت")).toHaveCount(0);
  expect((await page.goto(story))?.status()).toBe(410);
  await page.goto("/");
  await expect(page.getByText(headline)).toHaveCount(0);

  await takeBecause(manager, "بازگرداندن", "تاریخ درست شد.");
  await expect(button(manager, "حذف از سایت")).toBeVisible();
  expect((await page.goto(story))?.status()).toBe(200);
});
