import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";

/** A headline nobody else's journey uses. */
export function newHeadline(): string {
  return `پل تازهٔ محله باز می‌شود ${randomUUID().slice(0, 8)}`;
}

export const button = (place: Page | Locator, name: string): Locator =>
  place.getByRole("button", { name, exact: true });
export const bodyField = (page: Page): Locator => page.getByRole("textbox", { name: "متن خبر" });
export const headlineField = (page: Page): Locator => page.getByLabel("تیتر", { exact: true });

/** Writes a story that lacks nothing and saves it; the page is then the story's own. Answers with its address. */
export async function writeStory(
  page: Page,
  headline: string,
  text = "کارگاه پل دیروز جمع شد.",
  /** The place of its topic in the list: a page shows other stories of its topic. */
  topic = 1,
): Promise<string> {
  await page.goto("/desk/stories/new");
  await headlineField(page).fill(headline);
  await page.getByLabel("لید", { exact: true }).fill("پل محله از فردا برای خودروها و پیاده‌ها باز است.");
  await page.getByLabel("موضوع").selectOption({ index: topic });
  await bodyField(page).click();
  await page.keyboard.insertText(text);
  await button(page, "ذخیره").click();
  await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  return page.url();
}

/** Presses a button of the workflow on a story's page and waits until it was carried out: the next one is offered. */
export async function take(page: Page, name: string, next: string): Promise<void> {
  await button(page, name).click();
  await expect(button(page, next)).toBeVisible();
}

/** Presses a button that leaves this person nothing of the kind to do. */
export async function finish(page: Page, name: string): Promise<void> {
  await button(page, name).click();
  await expect(button(page, name)).toHaveCount(0);
}

/** Presses a button that asks for a reason, and gives it. */
export async function takeBecause(page: Page, name: string, reason: string): Promise<void> {
  await button(page, name).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").first().fill(reason);
  await dialog.getByRole("button", { name, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Brings a written story before the public: its author submits, the editor endorses, the manager approves, the editor publishes. */
export async function publish(address: string, author: Page, editor: Page, manager: Page): Promise<void> {
  await author.goto(address);
  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  await endorseAndApprove(address, editor, manager);
  await editor.goto(address);
  await take(editor, "انتشار", "ویرایش خبر منتشرشده");
}

export async function endorseAndApprove(address: string, editor: Page, manager: Page): Promise<void> {
  await editor.goto(address);
  await finish(editor, "ارجاع به مدیر");
  await manager.goto(address);
  await finish(manager, "تأیید");
}
