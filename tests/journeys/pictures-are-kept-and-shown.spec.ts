import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { button, endorseAndApprove, headlineField, newHeadline, take, writeStory } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

interface Sent {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A picture that is like no other: a chessboard of random greys. */
async function aPicture(name: string, width = 900, height = 600): Promise<Sent> {
  const fields = Array.from({ length: 48 }, (_, place) => {
    const grey = Math.round(Math.random() * 255);
    const [x, y] = [(place % 8) * (width / 8), Math.floor(place / 8) * (height / 6)];
    return `<rect x="${x}" y="${y}" width="${width / 8}" height="${height / 6}" fill="rgb(${grey},${grey},90)"/>`;
  });
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${fields.join("")}</svg>`;
  return { name, mimeType: "image/png", buffer: await sharp(Buffer.from(drawn)).png().toBuffer() };
}

const sent = (page: Page) => page.getByRole("list", { name: "پرونده‌هایی که فرستادید" });

async function send(page: Page, ...files: Sent[]): Promise<void> {
  const before = await sent(page).getByRole("listitem").count();
  await page.getByLabel("انتخاب پرونده‌ها").setInputFiles(files);
  const all = before + files.length;
  await expect(sent(page).locator("[data-state=kept], [data-state=refused]")).toHaveCount(all, {
    timeout: 30_000,
  });
}

test("pictures come into the library, each is told what became of it, and one is described", async ({
  browser,
}) => {
  const page = await signedIn(browser, "author");
  await page.goto("/desk/media");
  const bridge = await aPicture("پل.png");
  const hostile = {
    name: `${"بد".repeat(60)}\u202Egpj.png`,
    mimeType: "image/png",
    buffer: Buffer.from("<svg/>"),
  };
  await send(page, bridge, hostile);
  await expect(sent(page).getByText("پذیرفته نشد", { exact: false })).toBeVisible();
  await expect(page.getByText("۱ تصویر رسید، ۱ پذیرفته نشد.")).toBeVisible();

  await send(page, bridge);
  await expect(sent(page).getByText("همین تصویر پیش‌تر در کتابخانه بود")).toBeVisible();
  const smaller = { ...bridge, buffer: await sharp(bridge.buffer).resize(500).jpeg().toBuffer() };
  await send(page, smaller);
  await expect(sent(page).getByText("به تصویری دیگر می‌ماند", { exact: false })).toBeVisible();

  await sent(page).getByRole("link", { name: "شرح بنویسید" }).first().click();
  await page.getByLabel("متن جایگزین", { exact: true }).fill("پل آجری روی تجن در غروب");
  await page.getByLabel("عکاس یا صاحب اثر").fill("مینا رحیمی");
  await page.getByLabel("رضایت کسانی که شناخته می‌شوند").selectOption({ label: "کسی شناخته نمی‌شود" });
  await page.getByRole("radio", { name: "کمی راست، بالا" }).check();
  await button(page, "ثبت شرح").click();
  await expect(page.getByText("شرح تصویر ثبت شد.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("پل آجری روی تجن در غروب");
  // The form shows what was saved, so that saving again changes nothing.
  await expect(page.getByLabel("متن جایگزین", { exact: true })).toHaveValue("پل آجری روی تجن در غروب");
  await expect(page.getByRole("radio", { name: "کمی راست، بالا" })).toBeChecked();
  const consent = page.getByLabel("رضایت کسانی که شناخته می‌شوند").locator("option:checked");
  await expect(consent).toHaveText("کسی شناخته نمی‌شود");
  await expect(page.getByText("این تصویر در هیچ خبری نیست.")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.goto(`/desk/media?words=${encodeURIComponent("آجري غروب")}`);
  await expect(page.getByRole("link", { name: "پل آجری روی تجن در غروب" }).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("pictures are dropped on the library and pasted into it", async ({ browser }) => {
  const page = await signedIn(browser, "author");
  await page.goto("/desk/media");
  await expect(page.getByText("انتخاب پرونده‌ها")).toBeVisible();
  for (const [way, target] of [
    ["drop", ".drop-zone"],
    ["paste", "body"],
  ] as const) {
    const { buffer, name, mimeType } = await aPicture(`${way}.png`);
    const carried = await page.evaluateHandle(
      ([bytes, title, type]) => {
        const data = new DataTransfer();
        const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
        data.items.add(new File([content], title, { type }));
        return data;
      },
      [buffer.toString("base64"), name, mimeType] as const,
    );
    if (way === "drop") await page.dispatchEvent(target, "drop", { dataTransfer: carried });
    else
      await carried.evaluate((data) =>
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true })),
      );
    await expect(
      sent(page)
        .getByRole("listitem")
        .filter({ hasText: `${way}.png` }),
    ).toContainText("رسید");
  }
});

test("a picture is cut and replaced, and the live story keeps its own until it is published anew", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const manager = await signedIn(browser, "manager");
  const headline = newHeadline();
  const address = await writeStory(author, headline);
  await button(author, "افزودن تصویر اصلی").click();
  const dialog = author.getByRole("dialog");
  await dialog.getByLabel("پروندهٔ تصویر").setInputFiles(await aPicture("a.png"));
  await expect(dialog.locator("img")).toBeVisible();
  await dialog.getByLabel("متن جایگزین", { exact: true }).fill("پل تازه از روبه‌رو");
  await dialog.getByLabel("عکاس یا صاحب اثر").fill("مینا رحیمی");
  await dialog.getByRole("button", { name: "گذاشتن تصویر" }).click();
  await button(author, "ذخیره").click();
  await expect(author.locator(".story-saved").getByText("ذخیره شد، ساعت")).toBeVisible();
  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  await endorseAndApprove(address, editor, manager);
  await editor.goto(address);
  await take(editor, "انتشار", "ویرایش خبر منتشرشده");

  const picture = (await author.locator("img").first().getAttribute("src"))?.split("/").at(-2) ?? "";
  await author.goto(`/desk/media/${picture}`);
  await expect(author.getByRole("listitem").filter({ hasText: headline })).toContainText("روی سایت");

  await author.getByText("برش تصویر").click();
  await author.getByLabel("شکل").selectOption({ label: "مربع" });
  await button(author, "ساختن برش").click();
  await expect(author.getByText("از این تصویر بریده شده است")).toBeVisible();
  const [width, height] = await author
    .locator(".picture-page .story-picture")
    .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  expect(Math.abs((width ?? 0) - (height ?? 1))).toBeLessThan(12);

  await author.goto(`/desk/media/${picture}`);
  await author.getByText("جایگزینی", { exact: true }).click();
  await author.getByLabel("پروندهٔ تصویر تازه").setInputFiles(await aPicture("b.png"));
  await button(author, "جایگزین کن").click();
  await expect(author.getByText("به جای این تصویر آمده است")).toBeVisible();
  const successor = author.url().split("/").at(-1) ?? "";

  const citizen = await (await browser.newContext()).newPage();
  await citizen.goto((await liveAddress(editor)) ?? "");
  await expect(citizen.locator(`.lead-figure img[src*="${picture}"]`)).toBeVisible();

  await author.goto(address);
  await button(author, "ویرایش خبر منتشرشده").click();
  await button(author, "تصویر تازه را بگذار").click();
  await expect(author.locator(`#pictures img[src*="${successor}"]`)).toBeVisible();
});

async function liveAddress(page: Page): Promise<string | null> {
  return page.locator('a[href^="/n/"]').first().getAttribute("href");
}

test("a photo report is made of dropped files and pictures of the library, and read without a script", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const manager = await signedIn(browser, "manager");
  const headline = newHeadline();
  const address = await writeStory(author, headline, "یک روز در سه قاب.");
  await author.getByRole("radio", { name: "گزارش تصویری" }).check();
  await expect(
    author.getByText("گزارش تصویری دست‌کم ۳ تصویر می‌خواهد.", { exact: false }).first(),
  ).toBeVisible();

  const gallery = author.getByRole("region", { name: "تصویرهای گزارش" });
  await gallery
    .getByLabel("افزودن تصویر به گزارش")
    .setInputFiles([await aPicture("یک.png"), await aPicture("دو.png", 600, 900)]);
  await expect(gallery.getByRole("group")).toHaveCount(2, { timeout: 30_000 });
  await button(author, "از کتابخانه").last().click();
  await author.getByRole("dialog").locator(".library-print").first().click();
  await expect(gallery.getByRole("group")).toHaveCount(3);
  for (const [place, words] of ["نخست", "دوم", "سوم"].entries()) {
    const row = gallery.getByRole("group").nth(place);
    await row.getByLabel("متن جایگزین").fill(`آنچه در قاب ${words} است`);
    await row.getByLabel("شرح تصویر").fill(`قاب ${words}`);
    await row.getByLabel("عکاس یا صاحب اثر").fill("مینا رحیمی");
  }
  await gallery.getByRole("button", { name: "تصویر ۳ یکی بالاتر" }).press("Enter");
  await expect(gallery.getByRole("group").nth(1).getByLabel("شرح تصویر")).toHaveValue("قاب سوم");
  expect((await new AxeBuilder({ page: author }).analyze()).violations).toEqual([]);

  await button(author, "ذخیره").click();
  await expect(author.locator(".story-saved").getByText("ذخیره شد، ساعت")).toBeVisible();
  await take(author, "ارسال برای بازبینی", "پس گرفتن");
  await endorseAndApprove(address, editor, manager);
  await editor.goto(address);
  await take(editor, "انتشار", "ویرایش خبر منتشرشده");

  const context = await browser.newContext({ javaScriptEnabled: false });
  const citizen = await context.newPage();
  await citizen.goto((await liveAddress(editor)) ?? "");
  const frames = citizen.getByRole("region", { name: "گزارش تصویری، ۳ تصویر" }).locator("figure");
  await expect(frames).toHaveCount(3);
  await expect(frames.nth(1)).toContainText("۲ از ۳");
  await expect(frames.nth(1)).toContainText("قاب سوم");
  await expect(frames.nth(1)).toContainText("مینا رحیمی");
  await citizen.goto("/news");
  await expect(citizen.getByRole("article").filter({ hasText: headline })).toContainText(
    "گزارش تصویری، ۳ تصویر",
  );
});

test("a picture of a limited draft is not in a colleague's library, and the library is not a moderator's", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  await author.goto("/desk/stories/new");
  await headlineField(author).fill(newHeadline());
  await button(author, "افزودن تصویر اصلی").click();
  const dialog = author.getByRole("dialog");
  await dialog.getByLabel("پروندهٔ تصویر").setInputFiles(await aPicture("a.png"));
  await dialog.getByLabel("متن جایگزین", { exact: true }).fill("رازی که هنوز گفته نشده");
  await dialog.getByLabel("عکاس یا صاحب اثر").fill("مینا رحیمی");
  const src = await dialog.locator("img").first().getAttribute("src");
  const id = src?.split("/").at(-2);
  await dialog.getByRole("button", { name: "گذاشتن تصویر" }).click();

  // Not saved yet: only who sent it sees it.
  const editor = await signedIn(browser, "editor");
  expect((await editor.goto(`/desk/media/${id}`))?.status()).toBe(404);
  expect((await editor.request.get(src ?? "")).status()).toBe(404);
  expect((await author.goto(`/desk/media/${id}`))?.status()).toBe(200);

  const moderator = await signedIn(browser, "moderator");
  expect((await moderator.goto("/desk/media"))?.status()).toBe(404);
});
