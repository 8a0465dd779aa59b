import { expect, type Page } from "@playwright/test";
import { bodyField, button, endorseAndApprove, newHeadline, publish, take, writeStory } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

// Not the topic of the journey that compares a whole page.
const TOPIC = 5;

async function threePeople(browser: Parameters<typeof signedIn>[0]) {
  return {
    author: await signedIn(browser, "author"),
    editor: await signedIn(browser, "editor"),
    manager: await signedIn(browser, "manager"),
  };
}

/** The public page of a story that was just published. */
async function openInCity(page: Page, headline: string): Promise<string> {
  await page.goto("/news");
  await page.getByRole("link", { name: headline }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  return page.url();
}

async function textOf(page: Page, address: string): Promise<string> {
  return (await page.request.get(address)).text();
}

test("a changed number is told to the public, in the story, the ledger and the feeds, and its note is mended", async ({
  browser,
  page,
}) => {
  test.slow();
  const headline = newHeadline();
  const { author, editor, manager } = await threePeople(browser);
  const address = await writeStory(author, headline, "راه تازه ۱۲ کیلومتر است.", TOPIC);
  await publish(address, author, editor, manager);
  const story = await openInCity(page, headline);

  await author.goto(address);
  await take(author, "ویرایش خبر منتشرشده", "ذخیره");
  await bodyField(author).click();
  await author.keyboard.press("Control+a");
  await author.keyboard.insertText("راه تازه ۱۴ کیلومتر است.");
  const refusal = author.getByText("«۱۲ کیلومتر» ← «۱۴ کیلومتر»", { exact: false }).first();
  await expect(refusal).toBeVisible();
  await button(author, "ارسال برای بازبینی").click();
  await expect(
    author.getByRole("alert").getByText("«۱۲ کیلومتر» ← «۱۴ کیلومتر»", { exact: false }),
  ).toBeVisible();
  await author.getByLabel("اصلاحیه", { exact: true }).check();
  await author.getByRole("textbox", { name: "توضیح برای شهروندان" }).fill("درازی راه ۱۴ کیلومتر است نه ۱۲.");
  await button(author, "ذخیره").click();
  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  await endorseAndApprove(address, editor, manager);
  await editor.goto(address);
  await take(editor, "انتشار", "ویرایش خبر منتشرشده");

  await page.goto(story);
  await expect(page.getByText("درازی راه ۱۴ کیلومتر است نه ۱۲.")).toBeVisible();
  await page.goto("/corrections");
  await expect(page.getByText("درازی راه ۱۴ کیلومتر است نه ۱۲.")).toBeVisible();
  expect(await textOf(page, "/corrections/feed.xml")).toContain("درازی راه ۱۴ کیلومتر است نه ۱۲.");
  expect(await textOf(page, "/feed.xml")).toContain("درازی راه ۱۴ کیلومتر است نه ۱۲.");

  await editor.goto(address);
  await editor.getByText("ویرایش این توضیح").click();
  await editor.getByLabel("متن توضیح").fill("درازای راه ۱۴ کیلومتر است، نه ۱۲.");
  await editor.getByLabel("دلیل ویرایش").press("Enter");
  await expect(editor.getByText("این توضیح در", { exact: false }).first()).toBeVisible();
  await expect(editor.getByText("توضیح عمومی را ویرایش کرد").first()).toBeVisible();

  await page.goto(story);
  await expect(page.getByText("درازای راه ۱۴ کیلومتر است، نه ۱۲.")).toBeVisible();
  await page.getByText("متن پیش از ویرایش", { exact: false }).click();
  await expect(page.getByText("درازی راه ۱۴ کیلومتر است نه ۱۲.")).toBeVisible();
  expect(await textOf(page, "/corrections/feed.xml")).toContain("درازای راه ۱۴ کیلومتر است، نه ۱۲.");
});

test("a promise is marked, published, kept by a follow-up that links both ways, and a removed one disappears", async ({
  browser,
  page,
}) => {
  test.slow();
  const { author, editor, manager } = await threePeople(browser);
  const first = newHeadline();
  const address = await writeStory(author, first, "پل محله تا پایان بهار باز می‌شود.", TOPIC);
  await bodyField(author).click();
  await button(author, "وعده").click();
  await expect(
    author.getByText("معلوم کنید کدام سازمان باید آن را انجام دهد", { exact: false }).first(),
  ).toBeVisible();
  await author.getByLabel("مسئول انجام وعدهٔ ۱").selectOption({ index: 1 });
  await author.getByLabel("مهلت وعدهٔ ۱").fill("۱۴۱۰/۳/۳۱");
  await button(author, "ذخیره").click();
  await expect(author.getByText("ذخیره شد، ساعت", { exact: false }).first()).toBeVisible();
  await publish(address, author, editor, manager);
  const story = await openInCity(page, first);
  const promises = page.getByRole("region", { name: "وعده‌های این خبر" });
  await expect(promises.getByText("در راه")).toBeVisible();
  await expect(promises.getByText("پل محله تا پایان بهار باز می‌شود.")).toBeVisible();
  await expect(page.locator(".prose .promise")).toHaveText("پل محله تا پایان بهار باز می‌شود.");
  const code = /\/news\/(\d+)\//.exec(story)?.[1] ?? "";

  const second = newHeadline();
  const followUp = await writeStory(author, second, "پل محله باز شد.", TOPIC);
  await author.getByLabel("این خبر پیگیری کدام خبر است؟").fill(code);
  await button(author, "یافتن خبر").click();
  await author.getByRole("button", { name: first }).click();
  await button(author, "ذخیره").click();
  await expect(author.getByText("ذخیره شد، ساعت", { exact: false }).first()).toBeVisible();
  await publish(followUp, author, editor, manager);
  const fresh = await openInCity(page, second);
  await page.getByRole("link", { name: first }).first().click();
  await expect(page).toHaveURL(story);
  await expect(
    page.getByRole("navigation", { name: "ادامهٔ این خبر" }).getByRole("link", { name: second }),
  ).toBeVisible();

  await editor.goto("/desk/promises");
  const row = editor.getByRole("listitem").filter({ hasText: first });
  await row.getByText("چه شد؟").click();
  const kept = row.getByRole("form", { name: "اعلام انجام" });
  await kept.getByLabel("توضیح برای شهروندان").fill("پل یک هفته زودتر باز شد.");
  await kept.getByLabel("خبر پیگیری").fill(fresh);
  await kept.getByLabel("خبر پیگیری").press("Enter");
  await expect(row).toHaveCount(0);
  await editor.goto("/desk/promises?list=settled");
  await expect(editor.getByRole("listitem").filter({ hasText: first })).toBeVisible();

  await page.goto(story);
  await expect(promises.getByText("انجام شد")).toBeVisible();
  await expect(promises.getByRole("link", { name: second })).toBeVisible();

  await manager.goto(followUp);
  await button(manager, "حذف از سایت").click();
  const dialog = manager.getByRole("dialog");
  await dialog.getByRole("textbox").first().fill("برای آزمون");
  await dialog.getByRole("button", { name: "حذف از سایت", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await page.goto(story);
  await expect(page.getByRole("link", { name: second })).toHaveCount(0);
});

test("a day to look again is set on a live story, and a story is said to hold still", async ({ browser }) => {
  const { author, editor, manager } = await threePeople(browser);
  const address = await writeStory(author, newHeadline(), "کارگاه پل دیروز جمع شد.", TOPIC);
  await publish(address, author, editor, manager);
  await editor.goto(address);
  await editor.getByLabel("بازبینی دوباره در").fill("۱۴۱۰/۱/۱");
  await button(editor, "ثبت روز بازبینی").click();
  await expect(editor.getByText("بازبینی دوباره در ۱ فروردین ۱۴۱۰")).toBeVisible();
  await editor.getByLabel("بازبینی دوباره در").fill("۱۴۰۰/۱/۱");
  await button(editor, "ثبت روز بازبینی").click();
  await expect(editor.getByRole("alert").getByText("روز بازبینی باید از فردا به بعد باشد.")).toBeVisible();
  await manager.goto(address);
  await manager.getByLabel("بازبینی دوباره در").fill("");
  await button(manager, "هنوز درست است").click();
  await expect(manager.getByText("روزی برای بازبینی دوباره گذاشته نشده است.")).toBeVisible();
  await expect(manager.getByText("دید که خبر هنوز درست است")).toBeVisible();
});
