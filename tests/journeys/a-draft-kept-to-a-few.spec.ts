import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { button, newHeadline, writeStory } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const links = (page: Page) => page.getByRole("region", { name: "پیوند پیش‌نمایش" });

async function makeLink(page: Page, label: string, factCheck: boolean): Promise<string> {
  await links(page).getByLabel("برای چه کسی").fill(label);
  if (factCheck) await links(page).getByLabel("بتواند یادداشت بنویسد (راستی‌آزمایی)").check();
  await links(page).getByRole("button", { name: "ساختن پیوند" }).click();
  await expect(links(page).getByLabel("نشانی پیوند")).toHaveValue(/\/preview\/[\w-]{32}$/);
  return links(page).getByLabel("نشانی پیوند").inputValue();
}

test("a draft is kept to those it names: colleagues and administrators find nothing, one override is told", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const editor = await signedIn(browser, "editor");
  const admin = await signedIn(browser, "admin");
  const headline = newHeadline();
  const address = await writeStory(author, headline);
  await author.goto(address);
  const access = author.getByRole("region", { name: "چه کسی می‌بیند" });
  await access.getByLabel("تنها کسانی که نام می‌برم").check();
  await access.getByLabel("نرگس حیدری").check();
  await access.getByRole("button", { name: "ثبت محدودیت" }).click();
  await expect(access.getByText("محدودیت ثبت شد.")).toBeVisible();

  expect((await editor.goto(address))?.status()).toBe(404);
  await editor.goto(`/desk/stories?words=${encodeURIComponent(headline)}`);
  await expect(editor.getByRole("row").filter({ hasText: headline })).toHaveCount(0);
  const manager = await signedIn(browser, "manager");
  expect((await manager.goto(address))?.status()).toBe(200);

  const code =
    (
      await author
        .getByText(/کد خبر/)
        .first()
        .textContent()
    )?.match(/[۰-۹]+/)?.[0] ?? "";
  expect((await admin.goto(address))?.status()).toBe(404);
  await admin.goto("/desk/settings/limited");
  await admin.getByLabel("کد یا نشانی خبر").fill(code);
  await admin.getByLabel("دلیل").fill("شکایت رسمی شهروندی از محتوای خبر");
  await button(admin, "باز کردن با دلیل").click();
  await admin.waitForURL(address);
  await author.goto("/desk/inbox");
  await expect(
    author.getByText(`«${headline}» را با آنکه دسترسی‌اش محدود بود باز کرد`, { exact: false }),
  ).toBeVisible();
});

test("somebody without an account reads a draft by its link, writes what is wrong, and the link dies", async ({
  browser,
}) => {
  const author = await signedIn(browser, "author");
  const address = await writeStory(author, newHeadline(), "شمار درختان هزار اصله است.");
  await author.goto(address);
  const link = await makeLink(author, "خانم کاظمی", true);

  const guest = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const answer = await guest.goto(link);
  expect(answer?.headers()["cache-control"]).toBe("private, no-store");
  expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
  await expect(guest.getByText("شمار درختان هزار اصله است.")).toBeVisible();
  await expect(guest.getByText("پیش‌نمایش یک خبر منتشرنشده")).toBeVisible();
  await guest.setViewportSize({ width: 360, height: 780 });
  await guest.getByLabel("نام شما").fill("زهرا کاظمی");
  await guest.getByLabel("یادداشت").fill("شمار درست ۱۲۰۰ اصله است.");
  await button(guest, "فرستادن یادداشت").click();
  await expect(guest.getByRole("heading", { name: "یادداشت رسید" })).toBeVisible();

  await author.goto("/desk/inbox");
  await expect(author.getByText("زهرا کاظمی دربارهٔ پیش‌نویس", { exact: false }).first()).toBeVisible();
  await author.goto(address);
  await expect(links(author).getByText("شمار درست ۱۲۰۰ اصله است.")).toBeVisible();
  await button(author, "باطل کردن پیوند «خانم کاظمی»").click();
  await expect(links(author).getByText("باطل‌شده", { exact: false })).toBeVisible();
  expect((await guest.goto(link))?.status()).toBe(404);
  await expect(guest.getByRole("heading", { name: "این پیوند دیگر کار نمی‌کند" })).toBeVisible();
});

test("the preview has nothing for axe to find", async ({ browser }) => {
  const author = await signedIn(browser, "author");
  await author.goto(await writeStory(author, newHeadline()));
  const link = await makeLink(author, "برای بازبینی", true);
  const guest = await (await browser.newContext()).newPage();
  for (const width of [360, 1280]) {
    await guest.setViewportSize({ width, height: 800 });
    await guest.goto(link);
    expect((await new AxeBuilder({ page: guest }).analyze()).violations).toEqual([]);
    expect(
      await guest.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  }
});
