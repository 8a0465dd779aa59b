import { expect } from "@playwright/test";
import { bodyField, button, headlineField, newHeadline, writeStory } from "./desk";
import { cutOff, leave, letTheLeaseRunOut, save } from "./pen";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const conflict = "دو نوشته از یک خبر";

// Since one of two holds the pen, they write at once only where one of them is cut off.

test("two editors save at once: one is kept, the other sees both texts and decides", async ({ browser }) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const address = await writeStory(author, newHeadline());
  await cutOff(author);
  await headlineField(author).fill("تیتر از نویسنده");
  await letTheLeaseRunOut(address);
  await editor.goto(address);
  await headlineField(editor).fill("تیتر از دبیر");
  await save(editor);
  await leave(editor, address);

  await author.context().setOffline(false);
  await expect(author.getByText(conflict)).toBeVisible();
  await expect(headlineField(author)).toHaveValue("تیتر از نویسنده");
  await expect(author.locator("del").filter({ hasText: "دبیر" })).toBeVisible();
  await expect(author.locator("ins").filter({ hasText: "نویسنده" })).toBeVisible();

  await button(author, "نوشتهٔ من را روی نسخهٔ تازه بگذار").click();
  await expect(author.getByText("ذخیره شد، ساعت", { exact: false })).toBeVisible();
  await expect(author.getByText(conflict)).toHaveCount(0);
  await editor.goto(address);
  await expect(headlineField(editor)).toHaveValue("تیتر از نویسنده");
});

test("who takes the newer text keeps their own in the browser and can put it back", async ({ browser }) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const address = await writeStory(author, newHeadline());
  await cutOff(author);
  await headlineField(author).fill("تیتر از نویسنده");
  await letTheLeaseRunOut(address);
  await editor.goto(address);
  await headlineField(editor).fill("تیتر از دبیر");
  await save(editor);
  await leave(editor, address);
  await author.context().setOffline(false);
  await button(author, "نسخهٔ تازه را باز کن").click();
  await expect(headlineField(author)).toHaveValue("تیتر از دبیر");

  await author.reload();
  await expect(headlineField(author)).toHaveValue("تیتر از دبیر");
  await button(author, "برگرداندن نوشته").click();
  await expect(headlineField(author)).toHaveValue("تیتر از نویسنده");
});

test("one person in two tabs with the same words has no conflict with themselves", async ({ browser }) => {
  const first = await signedIn(browser, "author");
  const address = await writeStory(first, newHeadline());
  const second = await first.context().newPage();
  await second.goto(address);
  await expect(bodyField(second)).toBeVisible();
  for (const tab of [first, second]) await headlineField(tab).fill("یک تیتر در دو پنجره");
  for (const tab of [first, second]) {
    await button(tab, "ذخیره").click();
    await expect(tab.getByText("ذخیره شد، ساعت", { exact: false })).toBeVisible();
    await expect(tab.getByText(conflict)).toHaveCount(0);
  }
});
