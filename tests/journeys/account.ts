import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { button } from "./desk";
import { linkInLetter } from "./letters";

/** A mail address nobody else's journey uses. */
export const anAddress = () => `${randomUUID()}@citizen.example`;

/** Asks for a link and opens it; answers with the link that was used. */
export async function enter(page: Page, email: string): Promise<string> {
  await page.goto("/account");
  await page.getByLabel("رایانامه").fill(email);
  await button(page, "فرستادن پیوند").click();
  await expect(page).toHaveURL(/\/account\/sent$/);
  const link = await linkInLetter(email, "open");
  // As a mail scanner would: looking at it twice uses nothing up and signs nobody in.
  await page.request.get(link);
  await page.goto(link);
  await expect(page.getByText(email)).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
  await button(page, "ورود به حساب").click();
  await expect(page.getByText("با این نشانی وارد شده‌اید:")).toBeVisible();
  return link;
}
