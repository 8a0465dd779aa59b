import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { receiptOn } from "./comments";
import { button } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

async function citizen(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

async function ask(page: Page, title: string, words: string): Promise<void> {
  await page.goto("/demands/new");
  await page.getByLabel("چه می‌خواهید؟").fill(title);
  await page.getByLabel("شرح").fill(words);
  await page.getByLabel("از کدام سازمان").selectOption({ label: "شهرداری منطقه یک ساری" });
  await page.getByLabel("نام شما").fill("شهروند");
  await page.getByRole("button", { name: "ثبت مطالبه" }).click();
}

test("a demand is raised without a script, gathered, declared done, not confirmed, and opened again", async ({
  browser,
}) => {
  const mark = randomUUID()
    .replace(/[^a-f]/g, "")
    .slice(0, 8);
  const title = `نیمکت ایستگاه ${mark} را تعمیر کنید`;
  const raiser = await citizen(browser);
  await raiser.goto("/demands/new");
  await raiser.getByRole("button", { name: "ثبت مطالبه" }).click();
  await expect(raiser.getByRole("alert")).toContainText("عنوان مطالبه را در یک جمله بنویسید.");
  await ask(raiser, title, `نیمکت ${mark} شکسته است و سالمندان جایی برای نشستن ندارند.`);
  const sure = raiser.getByLabel("هیچ‌کدام نیست؛ مطالبهٔ خودم را ثبت کن");
  if ((await sure.count()) > 0) {
    await sure.check();
    await raiser.getByRole("button", { name: "ثبت مطالبه" }).click();
  }
  const receipt = (await receiptOn(raiser).textContent()) ?? "";
  await expect(raiser.getByText("در صف خواندن است", { exact: false })).toBeVisible();

  const moderator = await signedIn(browser, "moderator");
  await moderator.goto("/desk/demands");
  await moderator.getByRole("link", { name: title }).click();
  await expect(moderator.getByText("نام نویسنده پس از ثبت دیده می‌شود")).toBeVisible();
  await button(moderator, "ثبت و انتشار مطالبه").click();
  await expect(moderator.getByRole("link", { name: "صفحهٔ عمومی مطالبه" })).toBeVisible();

  const neighbour = await citizen(browser);
  await ask(neighbour, `ایستگاه ${mark} نیمکت سالم ندارد`, `نیمکت ${mark} را تعمیر کنید.`);
  await expect(neighbour.getByText("شاید همین را پیش‌تر کسی خواسته باشد")).toBeVisible();
  await expect(neighbour.getByLabel("شرح")).toHaveValue(`نیمکت ${mark} را تعمیر کنید.`);
  await neighbour.getByRole("link", { name: title }).click();
  await neighbour.getByRole("button", { name: "من هم می‌خواهم" }).click();
  await expect(neighbour.getByText("مطالبه‌ای که با آن هم‌خواسته‌اید")).toBeVisible();

  const editor = await signedIn(browser, "editor-district1");
  await editor.goto("/desk/demands");
  await editor.getByRole("link", { name: title }).click();
  await button(editor, "اعلام انجام").click();
  await expect(editor.getByText("پاسخ یا دلیل را بنویسید", { exact: false })).toBeVisible();
  await editor.locator("#words-done").fill("نیمکت تازه گذاشته شد.");
  await button(editor, "اعلام انجام").click();
  await expect(editor.getByText("اعلام انجام کرد", { exact: false })).toBeVisible();
  expect((await new AxeBuilder({ page: editor }).analyze()).violations).toEqual([]);

  await raiser.goto(`/track/${receipt}`);
  await raiser.getByLabel("توضیح").fill("نیمکت هنوز شکسته است.");
  await raiser.getByRole("button", { name: "نه، انجام نشد" }).click();
  await expect(raiser.getByText("شما انجام را تأیید نکردید.")).toBeVisible();
  await raiser.getByRole("link", { name: "دیدن مطالبه" }).click();
  await expect(raiser.getByText("دوباره باز شد", { exact: false })).toBeVisible();
  await expect(raiser.getByText("۱ هم‌خواسته")).toBeVisible();
  const feed = await raiser.request.get(`${raiser.url()}/feed.xml`);
  expect(await feed.text()).toContain("نیمکت تازه گذاشته شد.");
  expect(await (await raiser.request.get("/demands/feed.xml")).text()).toContain(title);
  await raiser.goto("/organisations/district-1");
  await expect(raiser.getByRole("link", { name: title })).toBeVisible();
});

test("another organisation's desk finds nothing of a demand that is not with it", async ({ browser }) => {
  const page = await citizen(browser);
  await page.goto("/demands?state=open");
  const foreign = page.locator("li").filter({ hasText: "کرایهٔ خط ترمینال" }).getByRole("link").first();
  const code = (await foreign.getAttribute("href"))?.split("/").at(-1);
  const stranger = await signedIn(browser, "editor-district1");
  expect((await stranger.goto(`/desk/demands/${code}`))?.status()).toBe(404);
  const author = await signedIn(browser, "author-district1");
  expect((await author.goto("/desk/demands"))?.status()).toBe(404);
});

test("who raised a demand takes along what is kept of it, and takes it back for good", async ({
  browser,
}) => {
  const page = await citizen(browser);
  const title = `پل عابر ${randomUUID()} را روشن کنید`;
  await ask(page, title, "شب‌ها تاریک است.");
  const sure = page.getByLabel("هیچ‌کدام نیست؛ مطالبهٔ خودم را ثبت کن");
  if ((await sure.count()) > 0) {
    await sure.check();
    await page.getByRole("button", { name: "ثبت مطالبه" }).click();
  }
  const receipt = (await receiptOn(page).textContent()) ?? "";
  const kept = await page.request.get(`/track/${receipt}/export`);
  expect(kept.headers()["content-disposition"]).toContain("attachment");
  expect(await kept.json()).toMatchObject({ as: "raiser", title, name: "شهروند" });

  await page.getByText("پس گرفتن و پاک کردن", { exact: true }).click();
  await page.getByRole("button", { name: "بله، برای همیشه پاک شود" }).click();
  await expect(page.getByText("آن را پس گرفته‌اید.")).toBeVisible();
  await expect(page.getByText(title)).toHaveCount(0);
});
