import { expect } from "@playwright/test";
import { bodyField, button, finish, newHeadline, take, writeStory } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

test("a manager who changes one word loses the right to approve; another manager has it", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const address = await writeStory(author, newHeadline());
  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  const editor = await signedIn(browser, "editor");
  await editor.goto(address);
  await finish(editor, "ارجاع به مدیر");

  const manager = await signedIn(browser, "manager");
  await manager.goto(address);
  await expect(button(manager, "تأیید")).toBeVisible();
  await bodyField(manager).click();
  await manager.keyboard.press("Control+End");
  await manager.keyboard.insertText(" یک واژه.");
  await button(manager, "ذخیره").click();
  await expect(manager.getByText("نسخهٔ ۲", { exact: false }).first()).toBeVisible();
  await expect(button(manager, "تأیید")).toHaveCount(0);
  await manager.reload();
  await expect(button(manager, "تأیید")).toHaveCount(0);

  const other = await signedIn(browser, "manager2");
  await other.goto(address);
  await finish(other, "تأیید");
});

test("a page that was open before somebody else's edit decides nothing", async ({ browser }) => {
  const author = await signedIn(browser, "author");
  const address = await writeStory(author, newHeadline());
  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  const editor = await signedIn(browser, "editor");
  await editor.goto(address);
  await finish(editor, "ارجاع به مدیر");

  const manager = await signedIn(browser, "manager");
  await manager.goto(address);
  await expect(button(manager, "تأیید")).toBeVisible();
  await editor.goto(address);
  await bodyField(editor).click();
  await editor.keyboard.press("Control+End");
  await editor.keyboard.insertText(" بند تازه.");
  await button(editor, "ذخیره").click();
  await expect(editor.getByText("نسخهٔ ۲", { exact: false }).first()).toBeVisible();

  await button(manager, "تأیید").click();
  await expect(
    manager.getByText("کسی این خبر را پس از باز کردن شما تغییر داده است", { exact: false }).first(),
  ).toBeVisible();
  await editor.reload();
  await expect(button(editor, "انتشار")).toHaveCount(0);
});
