import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { freshWords } from "@/tests/fresh-words";
import { commentWith, openAStory, openQueueAt, receiptOn, sendComment } from "./comments";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

interface Waiting {
  words: string;
  story: string;
  receipt: string;
}

/** A guest's comment in the queue, sent in a browser without JavaScript. */
async function aWaitingComment(browser: Browser, more = ""): Promise<Waiting> {
  const guest = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const story = await openAStory(guest);
  const words = `پیاده‌روی کوچهٔ ما هم نمی‌خواهد فراموش شود. ${freshWords()}${more}`;
  await sendComment(guest, "مریم احمدی", words);
  const receipt = (await receiptOn(guest).textContent()) ?? "";
  await guest.context().close();
  return { words: words.split("\n")[0] ?? words, story, receipt };
}

async function publish(page: Page, words: string): Promise<void> {
  await openQueueAt(page, words);
  await commentWith(page, words).getByRole("button", { name: "انتشار نظر" }).click();
  await expect(page.getByRole("status").filter({ hasText: "نظر منتشر شد" })).toBeVisible();
}

test("a comment is published: it stands under its story, and the receipt says so", async ({
  browser,
  page,
}) => {
  const { words, story, receipt } = await aWaitingComment(browser);
  const moderator = await signedIn(browser, "moderator");
  await openQueueAt(moderator, words);
  // A browser's form is signed and leaves the trap alone.
  await expect(commentWith(moderator, words)).not.toContainText("خانهٔ پنهان فرم");
  await expect(commentWith(moderator, words)).not.toContainText("از صفحه‌های سایت نیست");
  await publish(moderator, words);

  await page.goto(story);
  await expect(commentWith(page, words)).toContainText("مریم احمدی");
  await page.goto(`/track/${receipt}`);
  await expect(page.getByText("نظر شما منتشر شد و زیر خبر دیده می‌شود.")).toBeVisible();
});

test("nothing is refused without a reason; with one, the writer reads it", async ({ browser, page }) => {
  const { words, story, receipt } = await aWaitingComment(browser);
  const moderator = await signedIn(browser, "moderator");
  await openQueueAt(moderator, words);
  const item = commentWith(moderator, words);
  await item.getByRole("button", { name: "غیر قابل انتشار" }).click();
  await expect(item.getByRole("alert")).toContainText("یکی از دلیل‌ها را انتخاب کنید");

  await item.getByLabel("دلیل").selectOption("بی‌ربط به خبر");
  await item.getByRole("button", { name: "غیر قابل انتشار" }).click();
  await expect(moderator.getByRole("status").filter({ hasText: "غیر قابل انتشار" })).toBeVisible();

  await page.goto(`/track/${receipt}`);
  await expect(page.getByText("بی‌ربط به خبر")).toBeVisible();
  await page.goto(story);
  await expect(page.getByText(words)).toHaveCount(0);
});

test("a published comment is removed and leaves a marker with its reason", async ({ browser, page }) => {
  const { words, story } = await aWaitingComment(browser);
  const moderator = await signedIn(browser, "moderator");
  await publish(moderator, words);
  await openQueueAt(moderator, words, "published");
  const item = commentWith(moderator, words);
  await item.getByLabel("دلیل").selectOption("اطلاعات شخصی دیگران");
  await item.getByRole("button", { name: "حذف" }).click();
  await expect(moderator.getByRole("status").filter({ hasText: "نظر حذف شد" })).toBeVisible();

  await page.goto(story);
  await expect(page.getByText(words)).toHaveCount(0);
  await expect(page.getByText("این نظر حذف شد — اطلاعات شخصی دیگران").first()).toBeVisible();
});

test("two moderators: the second is told who decided what", async ({ browser }) => {
  const { words } = await aWaitingComment(browser);
  const first = await signedIn(browser, "moderator");
  const second = await signedIn(browser, "moderator");
  await openQueueAt(first, words);
  await openQueueAt(second, words);
  await commentWith(first, words).getByRole("button", { name: "انتشار نظر" }).click();
  await expect(first.getByRole("status").filter({ hasText: "نظر منتشر شد" })).toBeVisible();

  const item = commentWith(second, words);
  await item.getByLabel("دلیل").selectOption("توهین");
  await item.getByRole("button", { name: "غیر قابل انتشار" }).click();
  await expect(item.getByRole("alert")).toContainText(/پیش از شما .+ تصمیم گرفته است: منتشرشده/);
});

test("the organisation answers in its own name, and a citizen below it", async ({ browser, page }) => {
  const { words, story } = await aWaitingComment(browser);
  const moderator = await signedIn(browser, "moderator");
  await publish(moderator, words);
  await openQueueAt(moderator, words, "published");
  const item = commentWith(moderator, words);
  const answer = `بهسازی این پیاده‌رو در برنامهٔ امسال است. ${randomUUID()}`;
  await item.getByText("پاسخ رسمی", { exact: true }).click();
  await item.getByLabel("متن پاسخ رسمی").fill(answer);
  await item.getByRole("button", { name: "انتشار پاسخ رسمی" }).click();
  await expect(moderator.getByRole("status").filter({ hasText: "پاسخ رسمی منتشر شد" })).toBeVisible();

  await page.goto(story);
  await expect(commentWith(page, answer)).toContainText("پاسخ رسمی");
  await expect(page.getByText("لیلا رستمی")).toHaveCount(0);
  const thread = page.getByRole("article").filter({ hasText: words }).filter({ hasText: answer });
  const own = thread.getByRole("article").filter({ hasText: answer }).locator("a:has(time)");
  const address = (await own.getAttribute("href")) ?? "";
  const feed = await page.request.get(address.replace(/[^/]+$/, "feed.xml"));
  expect(await feed.text()).toContain(answer);
  await own.click();
  await page.waitForURL(/\/comments\/[\w-]+#comment-/);
  expect(page.url()).toContain(`#comment-${address.split("/").at(-1)}`);
  await expect(page.getByText(answer)).toBeVisible();
  await page.goto(story);
  await thread.getByRole("link", { name: "پاسخ دادن" }).click();
  await sendComment(page, "رضا", `سپاس. ${randomUUID()}`);
  await expect(receiptOn(page)).toBeVisible();
});

test("citizens agree and disagree: one voice for a browser, the page stays where it is", async ({
  browser,
  page,
}) => {
  const { words, story } = await aWaitingComment(browser);
  await publish(await signedIn(browser, "moderator"), words);
  await page.goto(story);
  const said = commentWith(page, words);
  await said.getByRole("button", { name: "موافقم" }).click();
  await expect(said.getByRole("button", { name: "موافقم" })).toHaveText("موافقم ۱");
  await said.getByRole("button", { name: "مخالفم" }).click();
  await expect(said.getByRole("button", { name: "مخالفم" })).toHaveText("مخالفم ۱");
  await expect(said.getByRole("button", { name: "موافقم" })).toHaveText("موافقم ۰");
  expect(new URL(page.url()).pathname).toBe(new URL(story, page.url()).pathname);

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(story);
  await commentWith(plain, words).getByRole("button", { name: "موافقم" }).click();
  await plain.waitForURL(/\/comments\/[\w-]+$/);
  await expect(commentWith(plain, words).getByRole("button", { name: "موافقم" })).toHaveText("موافقم ۱");
  await expect(commentWith(plain, words).getByRole("button", { name: "مخالفم" })).toHaveText("مخالفم ۱");
  await plain.context().close();
});

test("hostile words are words: nothing runs, nothing turns, in the queue and in public", async ({
  browser,
  page,
}) => {
  const hostile =
    "\n<img src=x onerror=alert(1)></script><b>درشت</b> [متن](javascript:alert(1)) \u202Eواژگون https://example.ir/a?x=1";
  const { words, story } = await aWaitingComment(browser, hostile);
  const moderator = await signedIn(browser, "moderator");
  const alarms: string[] = [];
  for (const watched of [page, moderator]) {
    watched.on("dialog", (dialog) => {
      alarms.push(dialog.message());
      void dialog.dismiss();
    });
  }
  await openQueueAt(moderator, words);
  await expect(commentWith(moderator, words)).toContainText("<img src=x onerror=alert(1)>");
  await expect(commentWith(moderator, words)).toContainText("نویسه‌های پنهانِ تغییر جهت");
  await publish(moderator, words);

  await page.goto(story);
  const comment = commentWith(page, words);
  await expect(comment).toContainText("</script><b>درشت</b>");
  await expect(comment.locator("img, b")).toHaveCount(0);
  const links = comment.locator("a[rel]");
  await expect(links).toHaveCount(1);
  await expect(links).toHaveAttribute("href", "https://example.ir/a?x=1");
  await expect(links).toHaveAttribute("rel", "ugc nofollow noopener");
  await expect(links).toHaveAttribute("dir", "ltr");
  expect(alarms).toEqual([]);
});

test("the writer objects once, without a script, and another moderator lets the words stand", async ({
  browser,
}) => {
  const { words, story, receipt } = await aWaitingComment(browser);
  const moderator = await signedIn(browser, "moderator");
  await openQueueAt(moderator, words);
  const item = commentWith(moderator, words);
  await expect(item).toContainText("نام نویسنده پس از تصمیم دیده می‌شود");
  await expect(item).not.toContainText("مریم احمدی");
  await item.getByLabel("دلیل").selectOption("توهین");
  await item.getByRole("button", { name: "غیر قابل انتشار" }).click();
  await expect(moderator.getByRole("status").filter({ hasText: "غیر قابل انتشار" })).toBeVisible();

  const guest = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await guest.goto(`/track/${receipt}`);
  await guest.getByRole("button", { name: "فرستادن اعتراض" }).click();
  const why = guest.getByLabel("چرا باید منتشر شود؟");
  await expect(guest.getByRole("alert")).toContainText("بنویسید چرا باید منتشر شود.");
  await expect(why).toHaveAttribute("aria-invalid", "true");
  const secondTab = await guest.context().newPage();
  await secondTab.goto(`/track/${receipt}`);
  await why.fill("این نقد است، نه توهین.");
  await guest.getByRole("button", { name: "فرستادن اعتراض" }).click();
  await expect(guest.getByText("ناظر دیگری به آن رسیدگی می‌کند", { exact: false })).toBeVisible();
  await expect(guest.getByRole("button", { name: "فرستادن اعتراض" })).toHaveCount(0);
  await secondTab.getByLabel("چرا باید منتشر شود؟").fill("و نام کسی در آن نیست.");
  await secondTab.getByRole("button", { name: "فرستادن اعتراض" }).click();
  await expect(secondTab.getByRole("alert")).toContainText("پیش‌تر یک بار اعتراض کرده‌اید");
  await expect(secondTab.getByText("و نام کسی در آن نیست.")).toBeVisible();
  // axe needs a script.
  await moderator.goto(secondTab.url());
  await expect(moderator.getByRole("alert")).toBeVisible();
  expect((await new AxeBuilder({ page: moderator }).analyze()).violations).toEqual([]);

  await moderator.goto("/desk/comments/appeals");
  const mine = moderator.getByRole("article").filter({ hasText: words });
  await expect(mine).toContainText("این تصمیم را خود شما گرفته‌اید");
  await expect(mine.getByRole("button")).toHaveCount(0);
  expect((await new AxeBuilder({ page: moderator }).analyze()).violations).toEqual([]);

  const other = await signedIn(browser, "moderator2");
  await other.goto("/desk/comments/appeals");
  const theirs = other.getByRole("article").filter({ hasText: words });
  await theirs.getByRole("button", { name: "پذیرفتن اعتراض و انتشار نظر" }).click();
  await expect(theirs).toHaveCount(0);
  await guest.goto(`/track/${receipt}`);
  await expect(guest.getByText("اعتراض شما درست بود و نظرتان منتشر شد.")).toBeVisible();
  await guest.goto(story);
  await expect(commentWith(guest, words)).toContainText("مریم احمدی");
});

test("many are decided by keys and in one step, on any layout, and taken back in one", async ({
  browser,
}) => {
  const first = await aWaitingComment(browser);
  const second = await aWaitingComment(browser);
  const moderator = await signedIn(browser, "moderator");
  await openQueueAt(moderator, second.words);
  for (const { words } of [first, second]) {
    const item = commentWith(moderator, words);
    if ((await item.count()) === 0) continue;
    await item.getByRole("link").first().focus();
    await moderator.keyboard.press("KeyX");
    await expect(item.getByRole("checkbox", { name: "انتخاب این نظر" })).toBeChecked();
  }
  const ticked = await moderator.getByRole("checkbox", { name: "انتخاب این نظر", checked: true }).count();
  await moderator.getByRole("button", { name: "غیر قابل انتشار کردن انتخاب‌شده‌ها" }).click();
  await expect(moderator.getByText("نشد.", { exact: false }).first()).toContainText(
    ticked === 2 ? "۰ نظر انجام شد، ۲ نشد." : "۰ نظر انجام شد، ۱ نشد.",
  );
  await moderator.getByRole("button", { name: "انتشار انتخاب‌شده‌ها" }).click();
  await expect(moderator.getByText("نظر انجام شد، ۰ نشد.", { exact: false })).toBeVisible();
  await expect(commentWith(moderator, second.words)).toHaveCount(0);
  await moderator.getByRole("button", { name: "برگرداندن همهٔ این تصمیم‌ها" }).click();
  await expect(moderator.getByText("تصمیم برگشت، ۰ برنگشت.", { exact: false })).toBeVisible();
  await openQueueAt(moderator, second.words);
  await expect(commentWith(moderator, second.words)).toBeVisible();
});
