import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { bodyField, button, finish, headlineField, newHeadline, take, writeStory } from "./desk";
import { leave } from "./pen";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const remarks = (page: Page) => page.getByRole("region", { name: "یادداشت‌ها و پیشنهادها" });

/** Chooses the first letters of the headline, as somebody does with Shift and the arrow keys. */
async function chooseInHeadline(page: Page, letters: string): Promise<void> {
  await expect(headlineField(page)).toBeEditable();
  await headlineField(page).focus();
  await page.keyboard.press("Control+Home");
  for (const _ of letters) await page.keyboard.press("Shift+ArrowLeft");
}

test("an editor remarks on chosen words and names the author; the author answers, and it is settled", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const headline = newHeadline();
  const address = await writeStory(author, headline, "پل محله روز شنبه باز شد و کارگاه آن جمع شد.");
  await leave(author, address);
  await editor.goto(address);
  await bodyField(editor).click();
  await editor.keyboard.press("Control+Home");
  for (const _ of "پل محله") await editor.keyboard.press("Shift+ArrowLeft");
  await expect(remarks(editor).getByText("روی «پل محله»")).toBeVisible();
  await editor.keyboard.press("Control+Alt+KeyM");
  await editor.keyboard.type("کدام محله؟ نامش را بنویسید.");
  await remarks(editor).getByLabel("نام بردن از همکار").selectOption({ label: "سارا یوسفی" });
  await button(editor, "فرستادن یادداشت").click();
  await expect(editor.locator(".remarked-words")).toHaveText("پل محله");

  await author.goto("/desk/inbox");
  await expect(author.getByText(`دربارهٔ «${headline}» از شما نام برد`, { exact: false })).toHaveCount(1);
  await author.goto(address);
  const thread = remarks(author).getByRole("article").first();
  await expect(thread).toContainText("کدام محله؟");
  await thread.getByText("پاسخ", { exact: true }).first().click();
  await thread.getByRole("textbox", { name: "پاسخ" }).fill("محلهٔ پشت‌هتل؛ نوشتم.");
  await button(author, "فرستادن پاسخ").click();
  await expect(thread).toContainText("محلهٔ پشت‌هتل");

  await editor.reload();
  await remarks(editor).getByRole("button", { name: "انجام شد" }).click();
  await expect(editor.locator(".remarked-words")).toHaveCount(0);
  await editor.goto(`${address}/history?show=notes`);
  await expect(editor.getByText("کدام محله؟ نامش را بنویسید.")).toBeVisible();
  await expect(editor.getByText("انجام‌شده", { exact: false })).toBeVisible();
});

test("a passage of a text that may only be read is chosen from the keyboard, and said something about", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const moment = "کارگاه آن روز شنبه جمع شد.";
  await author.goto(await writeStory(author, newHeadline(), `پل محله باز شد.`));
  await bodyField(author).click();
  await author.keyboard.press("Control+End");
  await author.keyboard.press("Enter");
  await author.keyboard.insertText(moment);
  await button(author, "ذخیره").click();
  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  await expect(bodyField(author)).not.toBeEditable();

  const passage = remarks(author).getByLabel("کدام بخش");
  await passage.focus();
  await author.keyboard.press("End");
  await expect(passage).toBeFocused();
  await expect(remarks(author).getByText(`روی «${moment}»`)).toBeVisible();
  await author.keyboard.press("Control+Alt+KeyM");
  await author.keyboard.type("تاریخش را بنویسیم؟");
  await author.keyboard.press("Tab");
  await button(author, "فرستادن یادداشت").press("Enter");
  await expect(author.locator(".remarked-words")).toHaveText(moment);
  await expect(passage).toHaveValue("");
});

// The editor settles a click before it hears of keys; the form of remarks tells what it holds to be chosen.
async function chooseAll(page: Page): Promise<void> {
  const form = page.getByRole("form", { name: "یادداشت تازه" });
  await expect(async () => {
    await bodyField(page).click();
    await expect(form.getByText("دربارهٔ کل خبر")).toBeVisible({ timeout: 2_000 });
    await page.keyboard.press("Control+KeyA");
    await expect(form.getByText("روی «", { exact: false })).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

test("a remark whose words are gone stays readable", async ({ browser }) => {
  const author = await signedIn(browser, "author");
  await author.goto(await writeStory(author, newHeadline(), "این جمله نوشته و سپس برداشته می‌شود."));
  await chooseAll(author);
  await remarks(author).getByRole("textbox", { name: "یادداشت", exact: true }).fill("منبعش را پیدا کنم");
  await button(author, "فرستادن یادداشت").click();
  await expect(remarks(author).getByText("منبعش را پیدا کنم")).toBeVisible();
  await chooseAll(author);
  await author.keyboard.insertText("چیز دیگری.");
  await expect(remarks(author).getByText("متن این یادداشت دیگر در خبر نیست.")).toBeVisible();
  await expect(remarks(author).getByText("منبعش را پیدا کنم")).toBeVisible();
});

test("a manager's accepted suggestion makes her a writer: she may not approve, another manager may, on a phone", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const manager = await signedIn(browser, "manager");
  const second = await signedIn(browser, "manager2");
  const address = await writeStory(author, newHeadline());
  await leave(author, address);
  await manager.goto(address);
  await chooseInHeadline(manager, "پل");
  await remarks(manager).getByLabel("پیشنهاد جایگزین").check();
  await remarks(manager).getByLabel("به‌جای آن بنویسیم").fill("پل نو");
  await button(manager, "فرستادن پیشنهاد").click();
  await expect(remarks(manager).locator("ins")).toHaveText("پل نو");
  await leave(manager, address);

  await author.goto(address);
  await button(author, "پذیرفتن پیشنهاد").click();
  await expect(headlineField(author)).toHaveValue(/^پل نو تازهٔ محله/);
  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  await editor.goto(address);
  await finish(editor, "ارجاع به مدیر");

  await manager.goto(`${address}/review`);
  await expect(button(manager, "برگشت برای اصلاح")).toBeVisible();
  await expect(button(manager, "تأیید")).toHaveCount(0);

  await second.setViewportSize({ width: 360, height: 780 });
  await second.goto("/desk/inbox");
  await second
    .getByRole("button", { name: /^باز کردن: .*برای تأیید به شما ارجاع داد/ })
    .first()
    .click();
  await second.waitForURL(/\/review$/);
  await second.goto(`${address}/review`);
  await expect(button(second, "تأیید")).toBeInViewport();
  const { violations } = await new AxeBuilder({ page: second }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(
    await second.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await button(second, "تأیید").click();
  await expect(second.getByText("همین نسخه را تأیید کردید.")).toBeVisible();
  await manager.goto(address);
  await expect(manager.getByText("تأییدشده").first()).toBeVisible();
});

test("a decision from the phone on an older revision is refused, and the newer one stands there", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const manager = await signedIn(browser, "manager");
  const address = await writeStory(author, newHeadline());
  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  await editor.goto(address);
  await finish(editor, "ارجاع به مدیر");
  await manager.goto(`${address}/review`);
  await expect(button(manager, "تأیید")).toBeEnabled();
  await editor.reload();
  await headlineField(editor).fill("تیتری که مدیر ندیده است");
  await button(editor, "ذخیره").click();
  await expect(editor.getByText("ذخیره شد، ساعت", { exact: false })).toBeVisible();
  await button(manager, "تأیید").click();
  await expect(manager.getByText("نسخهٔ تازه‌تری رسیده است", { exact: false })).toBeVisible();
  await expect(manager.getByRole("heading", { name: "تیتری که مدیر ندیده است" })).toBeVisible();
  await button(manager, "برگشت برای اصلاح").click();
  await manager.getByLabel("دلیل برگشت").fill("تیتر را روشن‌تر بنویسید");
  await button(manager, "برگرداندن با این دلیل").click();
  await expect(manager.getByText("خبر با دلیل شما برگشت.")).toBeVisible();
});

test("an old revision is compared and brought back as a new one", async ({ browser }) => {
  const author = await signedIn(browser, "author");
  const headline = newHeadline();
  const address = await writeStory(author, headline);
  await headlineField(author).fill(`${headline} دوباره`);
  await button(author, "ذخیره").click();
  await expect(author.getByText("ذخیره شد، ساعت", { exact: false })).toBeVisible();
  await author.goto(`${address}/compare`);
  await expect(author.locator("ins").filter({ hasText: "دوباره" })).toBeVisible();
  await author.goto(`${address}/revisions/1`);
  await button(author, "بازگرداندن این نسخه").click();
  await author.getByRole("dialog").getByRole("button", { name: "بازگرداندن این نسخه" }).click();
  await author.waitForURL(address);
  await expect(headlineField(author)).toHaveValue(headline);
  await author.goto(`${address}/history?show=events`);
  await expect(author.getByText("نسخه‌ای قدیمی را به‌صورت پیش‌نویس بازگرداند", { exact: false })).toBeVisible();
});
