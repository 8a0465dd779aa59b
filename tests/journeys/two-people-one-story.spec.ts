import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { bodyField, button, headlineField, newHeadline, writeStory } from "./desk";
import { cutOff, leave, letTheLeaseRunOut, onServer, save, screen, shutTheLid } from "./pen";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const author = "سارا یوسفی";
const editor = "بهرام صالحی";
const takeOver = "در دست گرفتن ویرایش";

test("a colleague is seen writing; who takes the pen over writes, and the first keeps every word beside the text", async ({
  browser,
}) => {
  const first = await signedIn(browser, "author");
  const second = await signedIn(browser, "editor");
  const address = await writeStory(first, newHeadline());
  await headlineField(first).fill("تیتری که نیمه‌کاره است");
  await onServer(first);

  await second.goto(address);
  await expect(second.locator(".presence")).toContainText(`همکارتان ${author} در حال ویرایش است`);
  await expect(second.locator(".presence")).toContainText("ذخیره کرد");
  await expect(headlineField(second)).toHaveAttribute("readonly", "");
  await expect(button(second, "ذخیره")).toHaveCount(0);
  await expect(first.locator(".presence")).toContainText(`${editor} هم این خبر را باز کرده است`);

  await button(second, takeOver).click();
  await expect(headlineField(second)).not.toHaveAttribute("readonly", "");
  await expect(headlineField(first)).toHaveAttribute("readonly", "");
  await expect(first.locator(".story-saved")).toContainText(editor);
  await expect(first.getByText(screen.aside)).toBeVisible();
  await expect(first.locator("ins").filter({ hasText: "نیمه‌کاره" })).toBeVisible();
  // Who took over is shown the words that the first has not saved.
  await expect(second.getByText(`نوشته‌ای ذخیره‌نشده از ${author} هست`, { exact: false })).toBeVisible();

  await second.getByLabel("لید", { exact: true }).fill("لیدی از دبیر.");
  await save(second);
  await expect(first.getByLabel("لید", { exact: true })).toHaveValue("لیدی از دبیر.");

  // The pen comes back, and with it the words: both texts are joined.
  await button(first, takeOver).click();
  await button(first, "برگرداندن نوشته").click();
  await expect(headlineField(first)).toHaveValue("تیتری که نیمه‌کاره است");
  await expect(first.getByLabel("لید", { exact: true })).toHaveValue("لیدی از دبیر.");
  await save(first);
  await expect(headlineField(second)).toHaveValue("تیتری که نیمه‌کاره است");
});

test("hours without a connection: what was typed is joined with what a colleague changed elsewhere", async ({
  browser,
}) => {
  const away = await signedIn(browser, "author");
  const here = await signedIn(browser, "editor");
  const address = await writeStory(away, newHeadline(), "بند نخست.");
  await headlineField(away).fill("تیتر پیش از تونل");
  await onServer(away);
  await cutOff(away);
  await headlineField(away).fill("تیتری که در تونل نوشته شد");
  await letTheLeaseRunOut(address);

  await here.goto(address);
  await here.getByLabel("لید", { exact: true }).fill("لیدی که همکار نوشت.");
  await save(here);
  await leave(here, address);

  await away.context().setOffline(false);
  await expect(away.getByText(`از ${editor} با نوشتهٔ شما یکی شد`, { exact: false })).toBeVisible();
  await expect(headlineField(away)).toHaveValue("تیتری که در تونل نوشته شد");
  await expect(away.getByLabel("لید", { exact: true })).toHaveValue("لیدی که همکار نوشت.");
  await expect(away.locator("ins").filter({ hasText: "همکار" })).toBeVisible();
  await expect(away.getByText(screen.conflict)).toHaveCount(0);
  await save(away);
  await here.goto(address);
  await expect(headlineField(here)).toHaveValue("تیتری که در تونل نوشته شد");
  await expect(here.getByLabel("لید", { exact: true })).toHaveValue("لیدی که همکار نوشت.");
});

test("hours without a connection: the same field is set side by side, and each part is chosen", async ({
  browser,
}) => {
  const away = await signedIn(browser, "author");
  const here = await signedIn(browser, "editor");
  const address = await writeStory(away, newHeadline());
  await cutOff(away);
  await headlineField(away).fill("تیتر از تونل");
  await away.getByLabel("لید", { exact: true }).fill("لید از تونل.");
  await letTheLeaseRunOut(address);

  await here.goto(address);
  await headlineField(here).fill("تیتر از دبیر");
  await here.getByLabel("لید", { exact: true }).fill("لید از دبیر.");
  await here.getByLabel("روتیتر", { exact: true }).fill("روتیتر از دبیر");
  await save(here);
  await leave(here, address);

  await away.context().setOffline(false);
  await expect(away.getByText(screen.conflict)).toBeVisible();
  await expect(away.locator("del").filter({ hasText: "دبیر" }).first()).toBeVisible();
  await expect(away.locator("ins").filter({ hasText: "تونل" }).first()).toBeVisible();
  expect((await new AxeBuilder({ page: away }).analyze()).violations).toEqual([]);
  const lead = away.getByRole("group", { name: "لید: کدام بماند؟" });
  await lead.getByRole("radio", { name: "نسخهٔ تازه" }).check();
  await button(away, "با این انتخاب‌ها ذخیره کن").click();
  await expect(away.locator(".story-saved").getByText(screen.saved)).toBeVisible();
  await expect(headlineField(away)).toHaveValue("تیتر از تونل");
  await expect(away.getByLabel("لید", { exact: true })).toHaveValue("لید از دبیر.");
  await expect(away.getByLabel("روتیتر", { exact: true })).toHaveValue("روتیتر از دبیر");
});

test("a laptop is shut: the pen falls out of its hand, and the next editor finds the unsaved words", async ({
  browser,
}) => {
  const gone = await signedIn(browser, "author");
  const next = await signedIn(browser, "editor");
  const address = await writeStory(gone, newHeadline());
  await headlineField(gone).fill("تیتری که کسی ذخیره نکرد");
  await onServer(gone);
  await shutTheLid(gone);

  await next.goto(address);
  await expect(headlineField(next)).toHaveAttribute("readonly", "");
  await letTheLeaseRunOut(address);
  await expect(headlineField(next)).not.toHaveAttribute("readonly", "");
  await next.reload();
  await expect(next.getByText(`نوشته‌ای ذخیره‌نشده از ${author} هست`, { exact: false })).toBeVisible();
  await button(next, "دیدن در کنار متن").click();
  await expect(next.locator("ins").filter({ hasText: "کسی ذخیره نکرد" })).toBeVisible();
  expect((await new AxeBuilder({ page: next }).analyze()).violations).toEqual([]);
  await button(next, "برداشتن این نوشته").click();
  await expect(headlineField(next)).toHaveValue("تیتری که کسی ذخیره نکرد");
  await save(next);
  await expect(next.getByText("نوشته‌ای ذخیره‌نشده از", { exact: false })).toHaveCount(0);

  // Back on another machine, its writer finds the words in the story and nothing left over.
  const again = await signedIn(browser, "author");
  await again.goto(address);
  await expect(headlineField(again)).toHaveValue("تیتری که کسی ذخیره نکرد");
  await expect(again.locator(".presence")).toContainText(editor);
  await expect(again.getByText("نوشته‌ای ذخیره‌نشده", { exact: false })).toHaveCount(0);
});

test("after a crash the same person finds the words on another machine", async ({ browser }) => {
  const crashed = await signedIn(browser, "author");
  const address = await writeStory(crashed, newHeadline());
  await bodyField(crashed).click();
  await crashed.keyboard.press("Control+End");
  await crashed.keyboard.insertText(" و این جمله را کسی ذخیره نکرد.");
  await onServer(crashed);
  await shutTheLid(crashed);
  await letTheLeaseRunOut(address);

  const elsewhere = await signedIn(browser, "author");
  await elsewhere.goto(address);
  await expect(
    elsewhere.getByText("نوشته‌ای ذخیره‌نشده از خودتان در پنجره یا دستگاهی دیگر هست", { exact: false }),
  ).toBeVisible();
  await button(elsewhere, "برداشتن این نوشته").click();
  await expect(bodyField(elsewhere)).toContainText("و این جمله را کسی ذخیره نکرد.");
  await save(elsewhere);
});

test("one person in two tabs: different parts are joined, the same part is set side by side, neither is a colleague", async ({
  browser,
}) => {
  const first = await signedIn(browser, "author");
  const address = await writeStory(first, newHeadline());
  const second = await first.context().newPage();
  await second.goto(address);
  await expect(second.locator(".presence")).toContainText("جز شما کسی این خبر را باز نکرده است.");
  await headlineField(first).fill("تیتر از پنجرهٔ نخست");
  await second.getByLabel("لید", { exact: true }).fill("لید از پنجرهٔ دوم.");
  await save(first);
  await save(second);
  await expect(second.getByText(screen.conflict)).toHaveCount(0);
  await expect(headlineField(second)).toHaveValue("تیتر از پنجرهٔ نخست");

  await expect(first.getByLabel("لید", { exact: true })).toHaveValue("لید از پنجرهٔ دوم.");
  await cutOff(first);
  await headlineField(first).fill("تیتر یک");
  await headlineField(second).fill("تیتر دو");
  await first.context().setOffline(false);
  await save(first);
  await button(second, "ذخیره").click();
  await expect(second.getByText(screen.conflict)).toBeVisible();
  await expect(second.getByText("خودتان در پنجره‌ای دیگر", { exact: false })).toBeVisible();
  await expect(headlineField(second)).toHaveValue("تیتر دو");
  await expect(second.locator("del").filter({ hasText: "یک" }).first()).toBeVisible();
});

test("a step from a stale page is refused, with what stood there and what stands there now", async ({
  browser,
}) => {
  const writer = await signedIn(browser, "author");
  const reader = await signedIn(browser, "editor");
  const address = await writeStory(writer, newHeadline());
  await reader.goto(address);
  await expect(reader.locator(".presence")).toContainText(author);
  await cutOff(reader);
  await headlineField(writer).fill("تیتری که پس از آن آمد");
  await save(writer);
  await leave(writer, address);
  // The answer to the step is the first thing this page hears.
  await reader.route("**/pulse", (route) => route.abort());
  await reader.context().setOffline(false);
  await button(reader, "ارسال برای بازبینی").click();
  await expect(reader.getByText("خبر پیش از تصمیم شما عوض شده است")).toBeVisible();
  await expect(reader.locator("ins").filter({ hasText: "پس از آن آمد" })).toBeVisible();
  await expect(headlineField(reader)).toHaveValue("تیتری که پس از آن آمد");
  await expect(button(reader, "ارسال برای بازبینی")).toBeVisible();
});

for (const [width, colorScheme] of [
  [360, "light"],
  [1280, "dark"],
] as const) {
  test(`reading what a colleague writes: nothing moves, all of it within ${width} pixels and by keyboard`, async ({
    browser,
  }) => {
    const writer = await signedIn(browser, "author");
    const reader = await signedIn(browser, "editor");
    await reader.setViewportSize({ width, height: 800 });
    await reader.emulateMedia({ colorScheme });
    const address = await writeStory(writer, newHeadline());
    // Opened anew, the writer is a reader until the first letter.
    await writer.goto(address);
    await reader.goto(address);
    await expect(reader.locator(".presence")).toContainText(`${author} هم`);
    const before = await headlineField(reader).boundingBox();
    await headlineField(writer).fill("تیتری در راه");
    await expect(headlineField(reader)).toHaveAttribute("readonly", "");
    expect(await headlineField(reader).boundingBox()).toEqual(before);
    expect((await new AxeBuilder({ page: reader }).analyze()).violations).toEqual([]);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await reader.screenshot({ path: `/tmp/pair/reading-${width}.png` });
    await button(reader, takeOver).focus();
    await reader.keyboard.press("Enter");
    await expect(headlineField(reader)).not.toHaveAttribute("readonly", "");
    await expect(writer.getByText(screen.aside)).toBeVisible();
    await writer.setViewportSize({ width, height: 800 });
    await writer.screenshot({ path: `/tmp/pair/lost-${width}.png`, fullPage: true });
  });
}
