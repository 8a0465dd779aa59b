import { expect } from "@playwright/test";
import { bodyField, button, headlineField } from "./desk";
import { docsPage, paste, webPage, wordPage } from "./pasting";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const founding = `دیدار شهردار با مدیران روابط‌عمومی/ آمار باید شفاف باشد

به گزارش روابط‌عمومی، صبح شنبه نشستی برگزار شد ، با حضور معاونان.\r\n\r
وی افزود: مردم داوران خوبی‌اند؛ «آمار واقعی» می‌خواهند و نمی‌خواهند بزرگ‌نمایی شود.


\u200C
لینک اصل خبر`;

test("plain text arrives with every word, half-space and paragraph, and nothing else is filled in", async ({
  browser,
}) => {
  const page = await signedIn(browser, "author");
  await page.goto("/desk/stories/new");
  await paste(bodyField(page), { text: founding });
  const lines = founding.split(/\r?\n/).filter((line) => /[^\s\u200C]/.test(line));
  await expect(bodyField(page).locator("p")).toHaveText(lines);
  await expect(headlineField(page)).toHaveValue("");

  await button(page, "ذخیره").click();
  await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  await page.reload();
  await expect(bodyField(page).locator("p")).toHaveText(lines);
  expect(await bodyField(page).evaluate((text) => text.textContent?.split("\u200C").length)).toBe(
    lines.join("").split("\u200C").length,
  );
});

const cases = {
  "from Word": [
    wordPage,
    '<h2>گزارش نوسازی پارک</h2><h2>بخش یکم</h2><p>شهرداری می‌گوید <strong>۱۲ پارک</strong> و <strong>کتابخانه‌ها</strong> را نو می‌کند.</p><ul><li><p>روشنایی</p><ul><li><p>چراغ‌های تازه</p></li></ul></li><li><p>نیمکت</p></li></ul><ol><li><p>گام نخست</p></li></ol><table><tbody><tr><td><p>پارک</p></td><td><p>بودجه</p></td></tr><tr><td colspan="2"><p>لاله</p></td></tr></tbody></table><p><a rel="noopener noreferrer" href="https://sari.example/a?x=1">پیوند</a> بد [1]</p><p dir="ltr">Next.js 16.1</p>',
  ],
  "from Google Docs": [
    docsPage,
    "<h2>تیتر سند</h2><p>متن <strong>پررنگ</strong></p><ul><li><p>یک</p><ul><li><p>دو</p></li></ul></li></ul><h3>ریز</h3>",
  ],
  "from a news page": [
    webPage,
    "<p>خط یکم</p><p>خط دوم</p><p>خط سوم</p><p>شرح عکس</p><p>متن <strong>مهم</strong></p><p>بعدی</p><blockquote><p>نقل</p></blockquote><p>الف</p><p>ب</p>",
  ],
} as const;

for (const [name, [html, clean]] of Object.entries(cases)) {
  test(`a paste ${name} is plain story text`, async ({ browser }) => {
    const page = await signedIn(browser, "author");
    await page.goto("/desk/stories/new");
    await paste(bodyField(page), { html, text: "—" });
    await expect
      .poll(() =>
        bodyField(page).evaluate((text) =>
          text.innerHTML
            .replace(/ colspan="1"| rowspan="1"/g, "")
            // What the checks underline is drawn on the screen alone.
            .replace(/<span data-finding="[^"]*" class="[^"]*">(.*?)<\/span>/g, "$1"),
        ),
      )
      .toBe(clean);
    expect(await page.evaluate(() => "pasted" in window)).toBe(false);
  });
}

test("pictures from elsewhere are left out, and it is said", async ({ browser }) => {
  const page = await signedIn(browser, "author");
  await page.goto("/desk/stories/new");
  await paste(bodyField(page), { html: webPage });
  await expect(page.getByText("۱ تصویر از متن چسبانده‌شده برداشته شد", { exact: false })).toBeVisible();
});
