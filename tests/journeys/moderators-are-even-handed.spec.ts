import { type Browser, expect, type Page } from "@playwright/test";
import { freshWords } from "@/tests/fresh-words";
import { commentWith, openAStory, openQueueAt, receiptOn, sendComment } from "./comments";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const newWords = () => `پیشنهاد می‌کنم نیمکت‌ها سایه‌بان داشته باشند. ${freshWords()}`;

/** A citizen's browser with the page's script: the city knows it again. */
async function aCitizen(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

async function says(citizen: Page, words: string): Promise<string> {
  const story = await openAStory(citizen);
  // The form is signed; what comes back at once is told to the moderator, and is taken in all the same.
  await sendComment(citizen, "نسترن", words);
  return story;
}

test("a comment is set first with its reason, and taken from there", async ({ browser, page }) => {
  const words = newWords();
  const citizen = await aCitizen(browser);
  const story = await says(citizen, words);
  await expect(receiptOn(citizen)).toBeVisible();
  const moderator = await signedIn(browser, "moderator");
  await openQueueAt(moderator, words, "queued");
  await expect(commentWith(moderator, words)).toContainText("از همین مرورگر در ۳۰ روز: ۱ نظر، ۱ در صف");
  await commentWith(moderator, words).getByRole("button", { name: "انتشار نظر" }).click();
  await expect(moderator.getByRole("status").filter({ hasText: "نظر منتشر شد" })).toBeVisible();

  await openQueueAt(moderator, words, "published");
  const item = commentWith(moderator, words);
  await item.getByText("برگزیدن", { exact: true }).click();
  await item.getByLabel("چرا برگزیده می‌شود؟").fill("پیشنهادی که شدنی است");
  await item.getByRole("button", { name: "برگزیدن این نظر" }).click();
  await expect(item).toContainText("برگزیده: پیشنهادی که شدنی است");

  await page.goto(story);
  const featured = page.getByRole("region", { name: "نظرهای برگزیده" });
  await expect(featured.getByRole("listitem").filter({ hasText: words })).toContainText(
    "پیشنهادی که شدنی است",
  );
  await expect(page.getByText(words)).toHaveCount(2);

  await item.getByText("برداشتن از برگزیده‌ها").first().click();
  await item.getByLabel("چرا از برگزیده‌ها می‌رود؟").fill("جا برای نظر تازه‌تر");
  await item.getByRole("button", { name: "برداشتن از برگزیده‌ها" }).click();
  await expect(item).not.toContainText("برگزیده: ");
  await page.goto(story);
  await expect(page.getByText(words)).toHaveCount(1);
});

test("an author is suspended in the open, loses no word, and is free again when it is lifted", async ({
  browser,
}) => {
  const words = newWords();
  const citizen = await aCitizen(browser);
  await says(citizen, words);
  await expect(receiptOn(citizen)).toBeVisible();
  const moderator = await signedIn(browser, "moderator");
  await openQueueAt(moderator, words, "queued");
  await commentWith(moderator, words).getByRole("link", { name: "پیشینهٔ نویسنده" }).click();
  await expect(moderator.getByRole("heading", { level: 1 })).toHaveText("نویسندهٔ این نظر");
  await moderator.getByLabel("توضیح برای نویسنده").fill("سه بار پیوند یک فروشگاه را فرستاده‌اید.");
  await moderator.getByRole("button", { name: "تعلیق نویسنده" }).click();
  await expect(moderator.getByText("یکی از دلیل‌ها را انتخاب کنید")).toBeVisible();
  await moderator.getByLabel("دلیل تعلیق").selectOption("تبلیغ");
  await moderator.getByLabel("مدت").selectOption("۳ روز");
  await moderator.getByRole("button", { name: "تعلیق نویسنده" }).click();
  await expect(moderator.getByText(/^تا .* در تعلیق$/)).toBeVisible();

  const more = newWords();
  await says(citizen, more);
  const alert = citizen.getByRole("alert");
  await expect(alert).toContainText("تنها دربارهٔ همین مرورگر است");
  await expect(alert).toContainText("سه بار پیوند یک فروشگاه");
  await expect(citizen.getByLabel("نظر شما")).toHaveValue(more);

  // What was sent before is a question of its own.
  const row = moderator.getByRole("article").filter({ hasText: words });
  await expect(row).toContainText("در صف بررسی");
  await row.getByLabel("انتخاب برای رد یا حذف").check();
  await moderator.getByLabel("دلیل رد یا حذف").selectOption("تبلیغ");
  await moderator.getByRole("button", { name: "رد یا حذف انتخاب‌شده‌ها" }).click();
  await expect(row).toContainText("غیر قابل انتشار");

  await moderator.getByLabel("چرا زودتر برداشته می‌شود؟").fill("نویسنده توضیح داد.");
  await moderator.getByRole("button", { name: "برداشتن تعلیق" }).click();
  await expect(moderator.getByText("نویسنده توضیح داد.")).toBeVisible();
  await citizen.getByRole("button", { name: "ارسال نظر" }).click();
  await expect(receiptOn(citizen)).toBeVisible();
});

test("another moderator judges a decision again and learns nothing of the first", async ({
  browser,
  page,
}) => {
  const first = await signedIn(browser, "moderator");
  await first.goto("/desk/comments/second");
  await expect(first.getByText("چیزی برای داوری دوم نیست")).toBeVisible();

  const second = await signedIn(browser, "moderator2");
  await second.goto("/desk/comments");
  await second.getByRole("link", { name: /^داوری دوم/ }).click();
  const looks = second.getByRole("article");
  const before = await looks.count();
  expect(before).toBeGreaterThan(0);
  await expect(looks.first()).not.toContainText("منتشرشده");
  await looks.first().getByRole("button", { name: "منتشر نمی‌کردم" }).click();
  await expect(looks.first().getByRole("alert")).toContainText("یکی از دلیل‌ها");
  await looks.first().getByLabel("دلیل").selectOption("بی‌ربط به خبر");
  await looks.first().getByRole("button", { name: "منتشر نمی‌کردم" }).click();
  await expect(looks).toHaveCount(before - 1);

  await page.goto("/transparency");
  await expect(page.getByRole("region", { name: "یکسان داوری کردن" })).toContainText(
    /داوری دوم همان شد که داوری نخست[۰-۹]+٪/,
  );
});
