import { expect, type Page } from "@playwright/test";
import pg from "pg";
import { formatJalali } from "@/newsroom/persian/calendar";
import { button, endorseAndApprove, headlineField, newHeadline, take, writeStory } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

/** Somebody's clock moves: what was to happen at an hour ahead is due a moment ago. */
async function letTheHourCome(address: string): Promise<void> {
  const id = address.split("/").at(-1);
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query("update stories set scheduled_for = now() - interval '2 seconds' where id = $1", [id]);
  await client.end();
}

async function anApprovedStory(author: Page, editor: Page, manager: Page) {
  const headline = newHeadline();
  const address = await writeStory(author, headline);
  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  await endorseAndApprove(address, editor, manager);
  return { address, headline };
}

/** Fills in the dialog that is open: two days ahead, as a person types it. */
async function typeMoment(page: Page, hour: string): Promise<void> {
  const dialog = page.getByRole("dialog").first();
  const day = formatJalali(new Date(Date.now() + 2 * 24 * 3_600_000), "numeric");
  await dialog.getByRole("textbox", { name: "روز" }).fill(day);
  await dialog.getByRole("textbox", { name: "ساعت" }).fill(hour);
}

test("an editor sets the hour in Persian digits, the text is frozen, and at the hour citizens read it", async ({
  browser,
  page: citizen,
}) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const manager = await signedIn(browser, "manager");
  const { address, headline } = await anApprovedStory(author, editor, manager);
  await editor.goto(address);
  await button(editor, "زمان‌بندی انتشار").click();
  await typeMoment(editor, "۱۸:۳۰");
  const chosen = editor.getByRole("status", { name: "لحظهٔ انتخاب‌شده" });
  await expect(chosen).toContainText("ساعت ۱۸:۳۰");
  await expect(chosen).toContainText("Asia/Tehran");
  await expect(chosen).toContainText("+03:30");
  await editor.getByRole("dialog").getByRole("button", { name: "زمان‌بندی انتشار" }).click();
  await expect(editor.getByText(/همین نسخه .* ساعت ۱۸:۳۰ خودکار منتشر می‌شود/)).toBeVisible();
  await expect(headlineField(editor)).not.toBeEditable();
  await expect(button(editor, "انتشار")).toHaveCount(0);

  await citizen.goto("/news");
  await expect(citizen.getByRole("link", { name: headline })).toHaveCount(0);
  await letTheHourCome(address);
  await expect(async () => {
    await citizen.goto("/news");
    await expect(citizen.getByRole("link", { name: headline }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await author.goto("/desk/inbox");
  await expect(author.getByText(`«${headline}» سر ساعت منتشر شد.`)).toBeVisible();
});

test("an hour that is over is refused with a sentence, what was typed stays, and a day is chosen from the calendar", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const manager = await signedIn(browser, "manager");
  const { address } = await anApprovedStory(author, editor, manager);
  await editor.goto(address);
  await button(editor, "زمان‌بندی انتشار").click();
  const dialog = editor.getByRole("dialog").first();
  await dialog.getByRole("textbox", { name: "روز" }).fill("1404/12/30");
  await expect(dialog.getByText("چنین روزی در تقویم نیست", { exact: false })).toBeVisible();
  await dialog.getByRole("textbox", { name: "روز" }).fill("1404/12/29");
  await dialog.getByRole("textbox", { name: "ساعت" }).fill("25:00");
  await expect(dialog.getByText("ساعت را از ۰:۰۰ تا ۲۳:۵۹ بنویسید", { exact: false })).toBeVisible();
  await dialog.getByRole("textbox", { name: "ساعت" }).fill("9");
  await dialog.getByRole("button", { name: "زمان‌بندی انتشار" }).click();
  await expect(dialog.getByText("این لحظه گذشته است", { exact: false })).toBeVisible();
  await expect(dialog.getByRole("textbox", { name: "ساعت" })).toHaveValue("9");

  await typeMoment(editor, "9");
  await dialog.getByRole("button", { name: "انتخاب «روز» از تقویم" }).click();
  const month = editor.getByRole("grid");
  await expect(month).toBeVisible();
  await editor.keyboard.press("Enter");
  await expect(month).toHaveCount(0);
  await dialog.getByRole("button", { name: "زمان‌بندی انتشار" }).click();
  await expect(button(editor, "لغو زمان‌بندی")).toBeVisible();
  await take(editor, "لغو زمان‌بندی", "انتشار");
});

test("who scheduled a story is suspended before the hour: it is held, and the manager is told", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const manager = await signedIn(browser, "manager");
  const second = await signedIn(browser, "manager2");
  const { address, headline } = await anApprovedStory(author, editor, manager);
  await second.goto(address);
  await button(second, "زمان‌بندی انتشار").click();
  await typeMoment(second, "12");
  await second.getByRole("dialog").getByRole("button", { name: "زمان‌بندی انتشار" }).click();
  await expect(button(second, "لغو زمان‌بندی")).toBeVisible();

  await suspend("manager2@meydan.example", true);
  try {
    await letTheHourCome(address);
    await expect(async () => {
      await manager.goto(address);
      await expect(manager.getByText("زمان‌بندی اجرا نشد و خبر منتشر نشده است")).toBeVisible({
        timeout: 1_000,
      });
    }).toPass();
    await expect(manager.getByText("دسترسی کسی که زمان‌بندی کرده بود بسته شده است.").first()).toBeVisible();
    await manager.goto("/desk/inbox");
    await expect(manager.getByText(`زمان‌بندی «${headline}» اجرا نشد`, { exact: false })).toBeVisible();
  } finally {
    await suspend("manager2@meydan.example", false);
  }
});

async function suspend(email: string, suspended: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const at = suspended ? "now()" : "null";
  await client.query(`update people set suspended_at = ${at} where email = $1`, [email]);
  await client.end();
}

test("an embargo hides the buttons of publication until it is lifted", async ({ browser }) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const manager = await signedIn(browser, "manager");
  const { address } = await anApprovedStory(author, editor, manager);
  await editor.goto(address);
  await button(editor, "محرمانه تا زمانی معین").click();
  await typeMoment(editor, "۷");
  await editor.getByRole("dialog").getByRole("button", { name: "محرمانه تا زمانی معین" }).click();
  await expect(editor.getByText(/تا .* محرمانه است و منتشر نمی‌شود/).first()).toBeVisible();
  await expect(button(editor, "انتشار")).toHaveCount(0);
  await button(editor, "برداشتن محرمانگی").click();
  await expect(button(editor, "انتشار")).toBeVisible();
});
