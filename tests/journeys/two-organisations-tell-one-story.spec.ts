import { expect } from "@playwright/test";
import { button, endorseAndApprove, headlineField, newHeadline, take, writeStory } from "./desk";
import { leave, save } from "./pen";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

test("two organisations write one story; the one that leads decides, and citizens read who told it", async ({
  browser,
}) => {
  const lead = await signedIn(browser, "author-transport");
  const partner = await signedIn(browser, "author-district1");
  const editor = await signedIn(browser, "editor");
  const manager = await signedIn(browser, "manager");
  const headline = newHeadline();
  const address = await writeStory(lead, headline);
  expect((await partner.goto(address))?.status()).toBe(404);

  await lead.getByText("با همکاری", { exact: true }).first().click();
  await lead.getByRole("checkbox", { name: "شهرداری منطقه یک ساری" }).check();
  await save(lead);
  await leave(lead, address);

  await partner.goto(address);
  await partner.getByLabel("زیرتیتر", { exact: true }).fill("منطقه یک راه را باز کرد");
  await save(partner);
  await expect(button(partner, "ارسال برای بازبینی")).toHaveCount(0);
  await expect(partner.getByLabel("سازمان", { exact: true })).toBeDisabled();
  await expect(partner.getByRole("checkbox", { name: "شهرداری منطقه یک ساری" })).toBeDisabled();
  await partner.goto("/desk/stories?tab=draft");
  await expect(partner.getByRole("row").filter({ hasText: headline })).toContainText("حمل‌ونقل");

  await lead.goto(address);
  await expect(lead.getByLabel("زیرتیتر", { exact: true })).toHaveValue("منطقه یک راه را باز کرد");
  await take(lead, "ارسال برای بازبینی", "پس گرفتن");
  await expect(headlineField(lead)).toHaveValue(headline);
  await endorseAndApprove(address, editor, manager);
  await editor.goto(address);
  await take(editor, "انتشار", "ویرایش خبر منتشرشده");

  const citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await citizen.goto((await editor.locator('a[href^="/n/"]').first().getAttribute("href")) ?? "");
  const particulars = citizen.locator(".particulars");
  await expect(particulars).toContainText("با همکاری");
  await particulars.getByRole("link", { name: "شهرداری منطقه یک ساری" }).click();
  await expect(citizen.getByRole("link", { name: headline })).toBeVisible();
});
