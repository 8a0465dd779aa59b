import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { commentWith, openAStory, openQueueAt, receiptOn, sendComment } from "./comments";
import { button } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

async function citizen(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

async function comment(page: Page, address: string, words: string): Promise<string> {
  await page.goto(address);
  await sendComment(page, "شهروند", words);
  return (await receiptOn(page).textContent()) ?? "";
}

test("comments become a demand with their writers' consent, and its one answer stands under them and on the story", async ({
  browser,
}) => {
  const mark = randomUUID()
    .replace(/[^a-f]/g, "")
    .slice(0, 10);
  const title = `آبخوری پارک ${mark} را درست کنید`;
  const [willing, silent] = [`آبخوری ${mark} پارک خراب است.`, `چرا آب پارک ${mark} قطع است؟`];
  const writer = await citizen(browser);
  const story = await openAStory(writer);
  const receipt = await comment(writer, story, willing);
  await comment(writer, story, silent);

  const moderator = await signedIn(browser, "moderator");
  await openQueueAt(moderator, willing);
  await commentWith(moderator, willing).getByRole("button", { name: "انتشار نظر" }).click();
  await expect(moderator.getByRole("status").first()).toBeVisible();
  await moderator.goto(`/desk/demands/gather?q=${mark}`);
  await expect(moderator.getByText("شهروند", { exact: true })).toHaveCount(0);
  for (const words of [willing, silent]) await moderator.getByLabel(words).check();
  await button(moderator, "ثبت مطالبه و پرسیدن از نویسندگان").click();
  await expect(moderator.getByText("عنوان مطالبه را در یک جمله بنویسید.").first()).toBeVisible();
  await expect(moderator.getByLabel(willing)).toBeChecked();
  await moderator.getByLabel("عنوان مطالبه").fill(title);
  await moderator.getByLabel("شرح").fill("چند شهروند نوشته‌اند که آبخوری پارک خراب است.");
  await moderator.getByLabel("سازمان پاسخ‌گو").selectOption({ label: "شهرداری منطقه یک ساری" });
  expect((await new AxeBuilder({ page: moderator }).analyze()).violations).toEqual([]);
  await button(moderator, "ثبت مطالبه و پرسیدن از نویسندگان").click();
  await moderator.getByRole("link", { name: "دیدن مطالبه" }).click();
  const demand = moderator.url();

  await writer.goto(`/track/${receipt}`);
  await expect(writer.getByText("و ۱ نظر دیگر", { exact: false })).toBeVisible();
  await writer.goto(demand);
  await expect(writer.getByText("گردآوری‌شده از نظر شهروندان")).toBeVisible();
  await expect(writer.getByText("از ۲ نظر گردآوری شد؛ ۰ نویسنده هم‌خواسته شدند.")).toBeVisible();
  await writer.goto(`/track/${receipt}`);
  await writer.getByRole("button", { name: "بله، هم‌خواسته‌ام" }).click();
  await expect(writer.getByText("گفته‌اید «بله»", { exact: false })).toBeVisible();

  const editor = await signedIn(browser, "editor-district1");
  await editor.goto(`/desk/demands/${demand.split("/").at(-1)}`);
  await button(editor, "در دست گرفتن").click();
  await editor.locator("#words-progress").fill("شیر آبخوری فردا عوض می‌شود.");
  await button(editor, "نوشتن پاسخ میانی").click();
  await expect(editor.getByText("شیر آبخوری فردا عوض می‌شود.").first()).toBeVisible();

  await writer.goto(demand);
  await expect(writer.getByText("از ۲ نظر گردآوری شد؛ ۱ نویسنده هم‌خواسته شدند.")).toBeVisible();
  await writer.getByRole("link", { name: "نظری زیر خبر" }).click();
  await expect(commentWith(writer, willing)).toContainText("شیر آبخوری فردا عوض می‌شود.");
  await writer.goto(story);
  await expect(commentWith(writer, willing)).toContainText("پاسخ");
  const beside = writer.getByRole("region", { name: "مطالبه‌های این خبر" });
  await expect(beside.getByRole("listitem").filter({ hasText: title })).toContainText("شیر آبخوری فردا");

  await writer.goto(`/track/${receipt}`);
  await writer.getByRole("button", { name: "نه، جدایم کنید" }).click();
  await expect(writer.getByText("گفته‌اید «نه»", { exact: false })).toBeVisible();
  await writer.goto(story);
  await expect(commentWith(writer, willing)).not.toContainText(title);
  await expect(writer.getByRole("region", { name: "مطالبه‌های این خبر" }).getByText(title)).toHaveCount(0);
});
