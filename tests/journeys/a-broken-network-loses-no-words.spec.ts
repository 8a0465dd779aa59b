import { expect, type Page } from "@playwright/test";
import { freshWords } from "@/tests/fresh-words";
import { commentWith, openAStory, openQueueAt, receiptOn, sendComment } from "./comments";
import { button } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const noAnswer = "از سرور پاسخی نرسید";

/** Sends a form while nothing reaches the city: its words stay, and a sentence says so. */
async function sendInVain(page: Page, send: () => Promise<void>): Promise<void> {
  await page.context().setOffline(true);
  await send();
  await expect(page.getByRole("alert").filter({ hasText: noAnswer })).toBeVisible();
  await page.context().setOffline(false);
}

test("a network that breaks takes no word from a moderator, and what is sent again arrives once", async ({
  browser,
  page,
}) => {
  const words = `سطل زبالهٔ کوچه پر است. ${freshWords()}`;
  await openAStory(page);
  const story = page.url();
  await sendComment(page, "مریم", words);
  await expect(receiptOn(page)).toBeVisible();

  const moderator = await signedIn(browser, "moderator");
  await openQueueAt(moderator, words);
  const waiting = commentWith(moderator, words);
  await waiting.getByLabel("دلیل").selectOption("توهین");
  await sendInVain(moderator, () => button(waiting, "غیر قابل انتشار").click());
  await expect(waiting.getByLabel("دلیل")).toHaveValue("insult");
  await button(waiting, "انتشار نظر").click();
  await expect(waiting).toHaveCount(0);

  await openQueueAt(moderator, words, "published");
  const shown = commentWith(moderator, words);
  await shown.getByText("پاسخ رسمی", { exact: true }).click();
  const answer = `فردا خالی می‌شود. ${freshWords()}`;
  await shown.getByLabel("متن پاسخ رسمی").fill(answer);
  await sendInVain(moderator, () => button(shown, "انتشار پاسخ رسمی").click());
  await expect(shown.getByLabel("متن پاسخ رسمی")).toHaveValue(answer);
  await button(shown, "انتشار پاسخ رسمی").click();
  await expect(shown.getByLabel("متن پاسخ رسمی")).toHaveValue("");
  await page.goto(story);
  await expect(page.getByText(answer)).toHaveCount(1);
});

test("nor from who answers a demand", async ({ browser }) => {
  const editor = await signedIn(browser, "editor-district1");
  await editor.goto("/desk/demands");
  await editor.getByRole("region", { name: "باز" }).getByRole("link").first().click();
  const answer = `کارشناس فردا می‌آید. ${freshWords()}`;
  const send = button(editor, "نوشتن پاسخ میانی");
  const field = editor.locator("form").filter({ has: send }).getByRole("textbox");
  await field.fill(answer);
  await sendInVain(editor, () => send.click());
  await expect(field).toHaveValue(answer);
  await send.click();
  await expect(editor.getByRole("listitem").filter({ hasText: answer })).toBeVisible();
});
