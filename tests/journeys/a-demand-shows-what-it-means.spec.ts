import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { aPhotographFromAPhone } from "../newsroom/media/photographs";
import { receiptOn } from "./comments";
import { button } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

async function citizen(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

const send = (page: Page) => page.getByRole("button", { name: "ثبت مطالبه" }).click();
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel("تصویر ۱", { exact: true }).setInputFiles({ name, mimeType: "image/jpeg", buffer });

async function fill(page: Page, title: string, words: string) {
  await page.getByLabel("چه می‌خواهید؟").fill(title);
  await page.getByLabel("شرح", { exact: true }).fill(words);
  await page.getByLabel("از کدام سازمان").selectOption({ label: "شهرداری منطقه یک ساری" });
  await page.getByLabel("نام شما").fill("شهروند");
}

async function publish(browser: Browser, title: string) {
  const moderator = await signedIn(browser, "moderator");
  await moderator.goto("/desk/demands");
  await moderator.getByRole("link", { name: title }).click();
  await button(moderator, "ثبت و انتشار مطالبه").click();
  await expect(moderator.getByRole("link", { name: "صفحهٔ عمومی مطالبه" })).toBeVisible();
}

test("a demand with a picture is raised without a script, read, seen by all, and taken back", async ({
  browser,
}) => {
  const mark = randomUUID()
    .replace(/[^a-f]/g, "")
    .slice(0, 8);
  const title = `چالهٔ ${mark} را پر کنید`;
  const before = await citizen(browser);
  await before.goto("/demands/new");
  await fill(before, title, `چالهٔ ${mark} میان خیابان است.`);
  await send(before);
  await before.waitForURL(/track|draft=/);
  if (!before.url().includes("/track/")) {
    await before.getByLabel("هیچ‌کدام نیست؛ مطالبهٔ خودم را ثبت کن").check();
    await send(before);
  }
  await expect(before).toHaveURL(/\/track\//);
  await publish(browser, title);
  const raiser = await citizen(browser);
  await raiser.goto("/demands/new");
  await fill(raiser, `${title} (دوباره)`, `چالهٔ ${mark} میان خیابان هنوز هست.`);
  await raiser.getByText("تصویر پیوست").first().click();
  await choose(raiser, "page.jpg", Buffer.from("<!doctype html><script>alert(1)</script>"));
  await raiser.getByLabel("توضیح تصویر ۱").fill(`چالهٔ ${mark} کنار جدول`);
  await send(raiser);

  await expect(raiser.getByRole("alert")).toContainText("پروندهٔ «تصویر ۱» تصویر JPEG، PNG یا WebP نیست.");
  await expect(raiser.getByText("آن‌ها را دوباره انتخاب کنید", { exact: false })).toBeVisible();
  await expect(raiser.getByLabel("توضیح تصویر ۱")).toHaveValue(`چالهٔ ${mark} کنار جدول`);
  await choose(raiser, "photo.jpg", await aPhotographFromAPhone());
  await send(raiser);
  // Shown what others asked before, the form has the picture still; nothing is chosen again.
  const sure = raiser.getByLabel("هیچ‌کدام نیست؛ مطالبهٔ خودم را ثبت کن");
  const waiting = raiser.getByRole("img", { name: `چالهٔ ${mark} کنار جدول` });
  await expect(sure).toBeVisible();
  await expect(waiting).toHaveJSProperty("naturalWidth", 320);
  const seen = await (await browser.newContext()).newPage();
  await seen.goto(raiser.url());
  expect((await new AxeBuilder({ page: seen }).analyze()).violations).toEqual([]);
  await sure.check();
  await send(raiser);
  const receipt = (await receiptOn(raiser).textContent()) ?? "";
  await expect(waiting).toHaveJSProperty("naturalWidth", 320);
  await expect(raiser.getByText("شما این‌ها را فرستاده‌اید.", { exact: false })).toBeVisible();

  const moderator = await signedIn(browser, "moderator");
  await moderator.goto("/desk/demands");
  await moderator.getByRole("link", { name: `${title} (دوباره)` }).click();
  const shown = moderator.getByRole("img", { name: `چالهٔ ${mark} کنار جدول` });
  await expect(shown).toHaveJSProperty("naturalWidth", 320);
  const id = ((await shown.getAttribute("src")) ?? "").split("/").at(-1);
  expect((await raiser.request.get(`/media/demands/${id}`)).status()).toBe(404);
  await raiser.goto("/login");
  expect((await raiser.request.get(`/desk/demands/pictures/${id}`)).status()).toBe(404);
  expect((await new AxeBuilder({ page: moderator }).analyze()).violations).toEqual([]);
  await button(moderator, "ثبت و انتشار مطالبه").click();
  await moderator.getByRole("link", { name: "صفحهٔ عمومی مطالبه" }).click();
  await expect(moderator.getByRole("img", { name: `چالهٔ ${mark} کنار جدول` })).toHaveJSProperty(
    "naturalWidth",
    320,
  );
  const served = await raiser.request.get(`/media/demands/${id}`);
  expect([served.status(), served.headers()["content-type"]]).toEqual([200, "image/webp"]);
  expect((await served.body()).toString("latin1")).not.toMatch(/HIDDENCAMERA|GPS/);

  await raiser.goto(`/track/${receipt}`);
  await raiser.getByText("پس گرفتن و پاک کردن", { exact: true }).click();
  await raiser.getByRole("button", { name: "بله، برای همیشه پاک شود" }).click();
  await expect(raiser.getByText("آن را پس گرفته‌اید.")).toBeVisible();
  expect((await raiser.request.get(`/media/demands/${id}`)).status()).toBe(404);
});
