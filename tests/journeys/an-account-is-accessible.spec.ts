import { expect } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { anAddress, enter } from "./account";
import { openAStory, receiptOn, sendComment } from "./comments";
import { button } from "./desk";
import { linkInLetter } from "./letters";
import { test } from "./test";

for (const { name, viewport, colorScheme } of [
  { name: "on a phone, light", viewport: { width: 360, height: 780 }, colorScheme: "light" },
  { name: "on a desk, dark", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
] as const) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });

    test("an account, empty and with words, demands and letters in it", async ({ page }) => {
      test.slow();
      // As long as an address may be in one word: it must not push the page aside.
      const email = `${"a".repeat(12)}.${anAddress()}`;
      await enter(page, email);
      await expectAccessible(page, "/account");
      await openAStory(page);
      await sendComment(page, "مریم", `پیاده‌رو ${"بسیار".repeat(30)} بلند است.`);
      await expect(receiptOn(page)).toBeVisible();
      const receipt = page.url();
      await page.goto("/demands?state=open");
      await page.locator('main a[href^="/demands/1"]').first().click();
      await button(page, "پیگیری می‌کنم").click();
      await expect(page).toHaveURL(/\/account/);
      for (const address of ["/account", receipt, "/account/sent", "/account?why=stopped"])
        await expectAccessible(page, address);
      await page.goto("/account");
      await page.getByText("بستن حساب", { exact: true }).click();
      await expect(button(page, "بستن حساب و پاک کردن نوشته‌ها")).toBeVisible();
      await button(page, "خروج").click();
      await expectAccessible(page, await linkInLetter(email, "open"));
    });
  });
}
