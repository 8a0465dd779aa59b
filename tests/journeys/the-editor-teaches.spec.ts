import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { bodyField, button, headlineField, newHeadline, writeStory } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const panel = (page: Page) => page.getByRole("region", { name: "بررسی خبر" });

test("a headline, a half-space and a former title are mended with one press each, and undone", async ({
  browser,
}) => {
  const page = await signedIn(browser, "author");
  await page.goto("/desk/stories/new");
  await headlineField(page).fill("پل محله باز شد.");
  await bodyField(page).click();
  await page.keyboard.insertText("ناصر فلاح، شهردار ساری، گفت پروژه ها می شود.");

  const stop = panel(page).locator(".check-kind").filter({ hasText: "در پایان تیتر نقطه نمی‌گذاریم." });
  await stop.getByText("چرا؟").click();
  await expect(stop.getByText("تیتر را نقطه نمی‌بندد", { exact: false })).toBeVisible();
  await stop.getByRole("button", { name: "درست کن" }).click();
  await expect(headlineField(page)).toHaveValue("پل محله باز شد");

  const title = panel(page).locator(".check-kind").filter({ hasText: "دیگر سمت ناصر فلاح نیست" });
  await expect(bodyField(page).locator(".checked", { hasText: "شهردار ساری" })).toBeVisible();
  await title.getByRole("button", { name: "درست کن" }).click();
  await expect(bodyField(page)).toContainText("ناصر فلاح، شهردار ساری پیشین، گفت");

  const plural = panel(page).locator(".check-kind").filter({ hasText: "«ها» با نیم‌فاصله" });
  await plural.getByRole("button", { name: "درست کن" }).click();
  await expect(bodyField(page)).toContainText("پروژه\u200cها");
  await bodyField(page).click();
  await page.keyboard.press("Control+z");
  await expect(bodyField(page)).toContainText("پروژه ها");
});

test("an author proposes an unknown word, an editor accepts it, and it is unknown no more", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const word = "قرچکستانه";
  const address = await writeStory(author, newHeadline(), `محلهٔ ${word} دیروز آب نداشت.`);
  const unknown = panel(author).locator(".check-place").filter({ hasText: word });
  await unknown.getByRole("button", { name: "پیشنهاد به واژه‌نامه" }).click();
  await expect(unknown).toHaveCount(0);

  await editor.goto("/desk/settings/words");
  await button(editor, `پذیرفتن «${word}»`).click();
  await expect(button(editor, `برداشتن «${word}»`)).toBeVisible();
  await author.goto(address);
  await expect(panel(author).getByText("خواندن", { exact: false })).toBeVisible();
  await expect(panel(author).locator(".check-place").filter({ hasText: word })).toHaveCount(0);
});

test("a mayor's last day is kept in the registry, and the page is whole at 360 pixels", async ({
  browser,
}) => {
  const editor = await signedIn(browser, "editor");
  await editor.setViewportSize({ width: 360, height: 780 });
  await editor.goto("/desk/settings/names");
  const line = editor.getByRole("listitem").filter({ hasText: "فرزانه باقریان" });
  await line.getByText("تغییر «فرزانه باقریان»").click();
  await line.getByLabel("تا روز").fill("1405/13/1");
  await line.getByRole("button", { name: "ثبت تغییر" }).click();
  await expect(line.getByText("این روز خوانا نیست", { exact: false }).first()).toBeVisible();
  await line.getByLabel("تا روز").fill("۱۴۰۵/۸/۳۰");
  await line.getByRole("button", { name: "ثبت تغییر" }).click();
  await expect(line.getByText("پیشین", { exact: true })).toBeVisible();
  expect((await new AxeBuilder({ page: editor }).analyze()).violations).toEqual([]);
  expect(
    await editor.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});
