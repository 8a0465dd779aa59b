import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { freshWords } from "@/tests/fresh-words";
import { expectNoBarrierAnywhere } from "./accessible";
import { anAddress, enter } from "./account";
import { openAStory, receiptOn, sendComment } from "./comments";
import { button } from "./desk";
import { lettersSoFar, linkInLetter, oneClickOf } from "./letters";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const citizen = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false })).newPage();
const followField = (page: Page) => page.locator("#follow-email");

/** A demand of this journey's own, registered by a moderator; answers with its public address. */
async function aDemand(browser: Browser, title: string): Promise<string> {
  const page = await citizen(browser);
  await page.goto("/demands/new");
  await page.getByLabel("چه می‌خواهید؟").fill(title);
  await page.getByLabel("شرح").fill("نیمه‌کاره مانده است.");
  await page.getByLabel("از کدام سازمان").selectOption({ label: "شهرداری منطقه یک ساری" });
  await page.getByLabel("نام شما").fill("شهروند");
  await page.getByRole("button", { name: "ثبت مطالبه" }).click();
  const sure = page.getByLabel("هیچ‌کدام نیست؛ مطالبهٔ خودم را ثبت کن");
  if ((await sure.count()) > 0) {
    await sure.check();
    await page.getByRole("button", { name: "ثبت مطالبه" }).click();
  }
  await expect(receiptOn(page)).toBeVisible();
  const moderator = await signedIn(browser, "moderator");
  await moderator.goto("/desk/demands");
  await moderator.getByRole("link", { name: title }).click();
  await button(moderator, "ثبت و انتشار مطالبه").click();
  const link = moderator.getByRole("link", { name: "صفحهٔ عمومی مطالبه" });
  return (await link.getAttribute("href")) ?? "";
}

async function declareDone(browser: Browser, title: string, words: string): Promise<void> {
  const editor = await signedIn(browser, "editor-district1");
  await editor.goto("/desk/demands");
  await editor.getByRole("link", { name: title }).click();
  await editor.locator("#words-done").fill(words);
  await button(editor, "اعلام انجام").click();
  await expect(editor.getByText("اعلام انجام کرد", { exact: false })).toBeVisible();
}

test("an account is opened by a letter, holds what was written, and is closed with it", async ({
  browser,
}) => {
  test.slow();
  const page = await citizen(browser);
  const link = await enter(page, anAddress());
  expect((await page.goto(link))?.status()).toBe(410);

  await openAStory(page);
  const words = `این نظر در حساب من می‌ماند. ${freshWords()}`;
  await sendComment(page, "مریم", words);
  const receipt = (await receiptOn(page).textContent()) ?? "";
  await page.goto("/account");
  await expect(page.getByRole("link", { name: words })).toHaveAttribute("href", `/track/${receipt}`);

  const copied = await page.context().cookies();
  await button(page, "خروج").click();
  await expect(page.getByText("از حساب خارج شدید.")).toBeVisible();
  await page.context().addCookies(copied);
  await page.goto("/account");
  await expect(button(page, "فرستادن پیوند")).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
});

test("closing an account erases what was written from it", async ({ browser }) => {
  test.slow();
  const page = await citizen(browser);
  await enter(page, anAddress());
  await openAStory(page);
  const words = `این نظر با حساب پاک می‌شود. ${freshWords()}`;
  await sendComment(page, "نسرین", words);
  const receipt = (await receiptOn(page).textContent()) ?? "";
  await page.goto("/account");
  await page.getByText("بستن حساب", { exact: true }).click();
  await button(page, "بستن حساب و پاک کردن نوشته‌ها").click();
  await expect(page.getByText("حساب شما بسته شد و نشانی شما پاک شد.")).toBeVisible();
  await page.goto(`/track/${receipt}`);
  await expect(page.getByText("به خواست شما برای همیشه پاک شده است.", { exact: false })).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
});

test("a demand is followed with one tap or by a confirmed letter; both hear of its step, and one stops", async ({
  browser,
}) => {
  test.slow();
  const title = `پیاده‌رو ${randomUUID()} را بسازید`;
  const demand = await aDemand(browser, title);
  const owner = await citizen(browser);
  const [first, second] = [anAddress(), anAddress()];
  await enter(owner, first);
  await owner.goto(demand);
  await button(owner, "پیگیری می‌کنم").click();
  await expect(owner.getByRole("link", { name: title })).toBeVisible();

  const other = await citizen(browser);
  await other.goto(demand);
  await followField(other).fill("مریم");
  await button(other, "پیگیری می‌کنم").click();
  await expect(other).toHaveURL(/\/demands\/\d+\?draft=[\w-]{22}#follow$/);
  await expect(other.getByRole("alert")).toContainText("این نشانی رایانامه خوانده نشد");
  await expect(followField(other)).toHaveAttribute("aria-invalid", "true");
  await followField(other).fill("");
  await button(other, "پیگیری می‌کنم").click();
  await expect(other.getByRole("alert")).toContainText("نشانی رایانامه‌تان را بنویسید");
  await followField(other).fill(second);
  await button(other, "پیگیری می‌کنم").click();
  await expect(other).toHaveURL(/\/account\/sent$/);
  await other.goto(await linkInLetter(second, "follow", title));
  await button(other, "بله، پیگیری می‌کنم").click();
  await expect(other.getByText("از این پس هر گام این مطالبه با نامه به شما می‌رسد.")).toBeVisible();

  const answer = `پیاده‌رو ساخته شد. ${randomUUID()}`;
  await declareDone(browser, title, answer);
  await linkInLetter(first, "stop", answer);
  const stop = await linkInLetter(second, "stop", answer);
  expect(lettersSoFar(second)).toBe(2);
  await other.goto(stop);
  await expect(other.getByText(title)).toBeVisible();
  await button(other, "نامه نفرستید").click();
  await expect(other.getByText("دیگر نامه‌ای دربارهٔ آن مطالبه نمی‌رسد.")).toBeVisible();
  expect((await other.goto(stop))?.status()).toBe(410);

  // Looked at, the address of the one click is a page that asks; the provider's own POST brings no cookie and no page.
  const address = oneClickOf(first);
  await other.goto(address);
  await expect(button(other, "نامه نفرستید")).toBeVisible();
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  expect((await fetch(address, { method: "POST", body, redirect: "error" })).status).toBe(200);
  await owner.goto("/account");
  await expect(owner.getByRole("link", { name: title })).toHaveCount(0);
});

test("an account's pages keep nobody out: after an error, with nothing, with words, and closed", async ({
  browser,
}) => {
  test.slow();
  const title = `ایستگاه ${randomUUID()} را بسازید`;
  const demand = await aDemand(browser, title);
  const page = await (await browser.newContext()).newPage();
  await page.goto("/account");
  await page.getByLabel("رایانامه").fill("مریم");
  await button(page, "فرستادن پیوند").click();
  await expect(page.getByRole("alert")).toContainText("نشانی‌ای که نوشتید نگه داشته نشد");
  await expectNoBarrierAnywhere(page);

  const email = anAddress();
  await page.getByLabel("رایانامه").fill(email);
  await button(page, "فرستادن پیوند").click();
  await expect(page).toHaveURL(/\/account\/sent$/);
  await expectNoBarrierAnywhere(page);
  const link = await linkInLetter(email, "open");
  await page.goto(link);
  await expectNoBarrierAnywhere(page);
  await button(page, "ورود به حساب").click();
  await expect(page.getByText("هنوز با این حساب نظری نداده‌اید.")).toBeVisible();
  await expectNoBarrierAnywhere(page);
  await page.goto(link);
  await expectNoBarrierAnywhere(page);

  await openAStory(page);
  const story = page.url();
  await sendComment(page, "مریم", `واژه‌ای دراز ${"آ".repeat(200)} ${freshWords()}`);
  await expect(receiptOn(page)).toBeVisible();
  await expectNoBarrierAnywhere(page);
  await page.goto(story);
  await sendComment(page, "مریم", `این یکی پاک می‌شود. ${freshWords()}`);
  await page.getByText("پاک کردن نوشته و نام من", { exact: true }).click();
  await button(page, "بله، برای همیشه پاک شود").click();
  await expect(page.getByText("به خواست شما برای همیشه پاک شده است.", { exact: false })).toBeVisible();
  await expectNoBarrierAnywhere(page);
  await page.goto(demand);
  await button(page, "پیگیری می‌کنم").click();
  await expect(page.getByRole("link", { name: title })).toBeVisible();
  await page.getByText("بستن حساب", { exact: true }).click();
  await expect(page.getByText("پاک‌شده")).toBeVisible();
  await expectNoBarrierAnywhere(page);
  await button(page, "بستن حساب و پاک کردن نوشته‌ها").click();
  await expect(page.getByText("حساب شما بسته شد و نشانی شما پاک شد.")).toBeVisible();
  await expectNoBarrierAnywhere(page);
});
