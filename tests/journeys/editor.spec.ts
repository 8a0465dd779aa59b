import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { bodyField, button, headlineField, newHeadline, writeStory } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const restored = "نوشتهٔ ذخیره‌نشدهٔ شما برگردانده شد";
const saved = (page: Page) => page.getByText("ذخیره شد، ساعت", { exact: false });

/** The browser has its copy: what a crash may not take. */
async function keptInBrowser(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain(words);
}

test("unsaved words survive a reload, before the first save too", async ({ browser }) => {
  const page = await signedIn(browser, "author");
  const headline = newHeadline();
  await page.goto("/desk/stories/new");
  await headlineField(page).fill(headline);
  await bodyField(page).click();
  await page.keyboard.insertText("هنوز ذخیره نشده است.");
  await page.reload();
  await expect(page.getByText(restored)).toBeVisible();
  await expect(headlineField(page)).toHaveValue(headline);
  await expect(bodyField(page)).toHaveText("هنوز ذخیره نشده است.");

  await button(page, "ذخیره").click();
  await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  await page.reload();
  await expect(headlineField(page)).toHaveValue(headline);
  await expect(page.getByText(restored)).toHaveCount(0);
});

test("unsaved words survive a tab that is gone without a word", async ({ browser }) => {
  const page = await signedIn(browser, "author");
  const address = await writeStory(page, newHeadline());
  await headlineField(page).fill("تیتری که ذخیره نشد");
  await keptInBrowser(page, "تیتری که ذخیره نشد");
  await page.close({ runBeforeUnload: false });

  const again = await page.context().newPage();
  await again.goto(address);
  await expect(again.getByText(restored)).toBeVisible();
  await expect(headlineField(again)).toHaveValue("تیتری که ذخیره نشد");

  again.on("dialog", (dialog) => dialog.accept());
  await button(again, "دور ریختن این نوشته").click();
  await expect(headlineField(again)).not.toHaveValue("تیتری که ذخیره نشد");
  await again.reload();
  await expect(again.getByText(restored)).toHaveCount(0);
});

test("another person at the same browser sees nothing of it", async ({ browser }) => {
  const page = await signedIn(browser, "author");
  const address = await writeStory(page, newHeadline());
  await headlineField(page).fill("تیتر نویسنده");
  await keptInBrowser(page, "تیتر نویسنده");
  const storage = await page.evaluate(() => ({ ...localStorage }));

  const editor = await signedIn(browser, "editor");
  await editor.goto("/desk");
  await editor.evaluate((kept) => Object.assign(localStorage, kept), storage);
  await editor.goto(address);
  await expect(headlineField(editor)).not.toHaveValue("تیتر نویسنده");
  await expect(editor.getByText(restored)).toHaveCount(0);
});

test("without a connection it says so, loses nothing, and saves when the connection is back", async ({
  browser,
}) => {
  const page = await signedIn(browser, "author");
  const address = await writeStory(page, newHeadline());
  await page.context().setOffline(true);
  await headlineField(page).fill("نوشته در تونل");
  await button(page, "ذخیره").click();
  await expect(page.getByText("به سرور نرسید و ذخیره نشد", { exact: false })).toBeVisible();
  await expect(headlineField(page)).toHaveValue("نوشته در تونل");

  await page.context().setOffline(false);
  await expect(saved(page)).toBeVisible();
  await page.goto(address);
  await expect(headlineField(page)).toHaveValue("نوشته در تونل");
});

test("two clicks on the first save make one story", async ({ browser }) => {
  const page = await signedIn(browser, "author");
  const headline = newHeadline();
  await page.goto("/desk/stories/new");
  await headlineField(page).fill(headline);
  await button(page, "ذخیره").dblclick();
  await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  await page.goto("/desk/stories?tab=draft");
  await expect(page.getByRole("row").filter({ hasText: headline })).toHaveCount(1);
});

test("a story is written and sent with the keyboard alone", async ({ browser }) => {
  const page = await signedIn(browser, "author");
  await page.goto("/desk/stories/new");
  await expect(page.getByRole("button", { name: "فرمان‌ها" })).toBeEnabled();
  await headlineField(page).focus();
  await page.keyboard.type("می");
  await page.keyboard.press("Shift+Space");
  await page.keyboard.type("سازیم");
  await expect(headlineField(page)).toHaveValue("می\u200Cسازیم");

  await bodyField(page).focus();
  await page.keyboard.type("نمی");
  await page.keyboard.press("Shift+Space");
  await page.keyboard.type("شود");
  await page.keyboard.press("Alt+F10");
  await expect(button(page, "نیم‌فاصله")).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await expect(button(page, "نیم‌فاصله")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(bodyField(page).locator("h2")).toHaveText("نمی\u200Cشود");
  await expect(bodyField(page)).toBeFocused();

  await page.keyboard.press("Control+s");
  await expect(saved(page)).toBeVisible();
  await expect(bodyField(page)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(bodyField(page).locator("h2")).toHaveCount(0);
});

test("a poor draft is kept; sending it says what is missing, beside the fields and in a list", async ({
  browser,
}) => {
  const page = await signedIn(browser, "author");
  await page.goto("/desk/stories/new");
  await button(page, "ذخیره").click();
  await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  await button(page, "ارسال برای بازبینی").click();
  const refusal = page.getByRole("alert").filter({ hasText: "این کار انجام نشد" });
  await expect(refusal).toContainText("لید خبر را بنویسید.");
  await expect(headlineField(page)).toHaveAttribute("aria-invalid", "true");
  await refusal.getByRole("link", { name: "تیتر خبر را بنویسید." }).click();
  await expect(headlineField(page)).toBeFocused();
});

test("a figure's day is typed in the Jalali calendar with any digits", async ({ browser }) => {
  const page = await signedIn(browser, "author");
  await page.goto("/desk/stories/new");
  await button(page, "افزودن آمار").click();
  const day = page.getByLabel("تاریخ", { exact: true });
  await day.fill("1404/12/30");
  await expect(page.getByText("چنین روزی در تقویم نیست", { exact: false })).toBeVisible();
  await day.fill("1403/12/30");
  await expect(page.getByText("چنین روزی در تقویم نیست", { exact: false })).toHaveCount(0);
  await button(page, "ذخیره").click();
  await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  await page.reload();
  await expect(day).toHaveValue("۱۴۰۳/۱۲/۳۰");
});

test("a picture needs its words before it stands in the text", async ({ browser }) => {
  const page = await signedIn(browser, "author");
  await page.goto("/desk/stories/new");
  await bodyField(page).click();
  await button(page, "تصویر").click();
  const dialog = page.getByRole("dialog");
  const colour = { r: 11, g: 90, b: 67 };
  const buffer = await sharp({ create: { width: 640, height: 400, channels: 3, background: colour } })
    .png()
    .toBuffer();
  const file = { name: "bridge.png", mimeType: "image/png", buffer };
  await dialog.getByLabel("پروندهٔ تصویر").setInputFiles(file);
  await expect(dialog.locator("img")).toBeVisible();
  await dialog.getByRole("button", { name: "گذاشتن تصویر" }).click();
  await expect(dialog.getByText("متن جایگزین را بنویسید یا تصویر را تزئینی علامت بزنید.")).toBeVisible();
  await dialog.getByLabel("متن جایگزین", { exact: true }).fill("پل تازه از روبه‌رو");
  await dialog.getByRole("button", { name: "گذاشتن تصویر" }).click();
  await expect(bodyField(page).getByRole("img", { name: "پل تازه از روبه‌رو" })).toBeVisible();
  await expect(
    page.getByText("تصویر ۱: نام عکاس یا صاحب اثر را بنویسید.", { exact: false }).first(),
  ).toBeVisible();
});

for (const width of [360, 1280]) {
  test(`the story's screens are whole and accessible at ${width} pixels`, async ({ browser }) => {
    test.slow();
    const page = await signedIn(browser, "author");
    const refusedByPolicy: string[] = [];
    page.on(
      "console",
      (line) => line.text().includes("Content Security Policy") && refusedByPolicy.push(line.text()),
    );
    await page.setViewportSize({ width, height: 800 });
    const address = await writeStory(page, newHeadline());
    for (const path of [
      "/desk/stories",
      "/desk/stories/new",
      address,
      `${address}/history`,
      `${address}/revisions/1`,
      `${address}/compare?from=1&to=1`,
    ]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      if (path.endsWith("new") || path === address) await expect(bodyField(page)).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(refusedByPolicy).toEqual([]);
  });
}
