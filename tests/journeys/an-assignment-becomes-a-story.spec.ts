import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { button, headlineField } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

test("an editor plans, an author takes it and begins the story from the template, and the calendar shows it", async ({
  browser,
}) => {
  const editor = await signedIn(browser, "editor");
  const author = await signedIn(browser, "author");
  const title = `دیدار با کتابداران ${randomUUID().slice(0, 8)}`;
  await editor.goto("/desk/assignments/new");
  await editor.getByLabel("عنوان مأموریت").fill(title);
  await editor.getByLabel("روز مهلت").fill("۱۴۲۰/۲/۱۰");
  await editor.getByLabel("قالب").selectOption({ label: "دیدار شهردار" });
  await button(editor, "برنامه‌ریزی").click();
  await editor.waitForURL(/\/desk\/assignments\/[0-9a-f-]{36}$/);

  await author.goto(editor.url());
  await button(author, "برداشتن مأموریت").click();
  await author.getByLabel("با چه کسانی").fill("کتابداران شهر");
  await button(author, "آغاز خبر").click();
  await author.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  await expect(headlineField(author)).toHaveValue("شهردار با کتابداران شهر دیدار کرد");
  await expect(author.getByText("[… کجا]", { exact: false }).first()).toBeVisible();

  await editor.goto("/desk/calendar?view=month&at=1420-02");
  await expect(editor.getByRole("link", { name: title })).toBeVisible();
  await editor.goto("/desk/calendar?view=week&at=1420-02-10");
  await expect(editor.getByRole("link", { name: title })).toBeVisible();
});

test("a story is begun from a template by itself; a planned assignment is changed", async ({ browser }) => {
  const author = await signedIn(browser, "author");
  await author.goto("/desk/stories/new");
  await author.getByText("خبر تازه از قالب").click();
  await author.getByRole("link", { name: "دیدار شهردار" }).click();
  await author.getByLabel("با چه کسانی").fill("باغبانان شهر");
  await button(author, "آغاز خبر").click();
  await author.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  await expect(headlineField(author)).toHaveValue("شهردار با باغبانان شهر دیدار کرد");

  const editor = await signedIn(browser, "editor");
  await editor.goto("/desk/assignments/new");
  await editor.getByLabel("عنوان مأموریت").fill(`گشت پارک‌ها ${randomUUID().slice(0, 8)}`);
  await editor.getByLabel("روز مهلت").fill("۱۴۲۰/۲/۱۰");
  await button(editor, "برنامه‌ریزی").click();
  await editor.waitForURL(/\/desk\/assignments\/[0-9a-f-]{36}$/);
  await editor.getByText("تغییر مأموریت").first().click();
  await expect(editor.getByLabel("روز مهلت")).toHaveValue("۱۴۲۰/۰۲/۱۰");
  await editor.getByLabel("روز مهلت").fill("۱۴۲۰/۲/۴۰");
  await editor.getByLabel("شرح").fill("با عکاس");
  await button(editor, "تغییر مأموریت").click();
  await expect(editor.getByRole("alert").first()).toBeVisible();
  await expect(editor.getByLabel("شرح")).toHaveValue("با عکاس");
  await editor.getByLabel("روز مهلت").fill("۱۴۲۰/۲/۱۱");
  await button(editor, "تغییر مأموریت").click();
  await expect(editor.getByText("۱۱ اردیبهشت ۱۴۲۰", { exact: false }).first()).toBeVisible();
});

test("what is late stands on top for the editor, and the pages are accessible", async ({ browser }) => {
  test.slow();
  const editor = await signedIn(browser, "editor");
  const late = "پاسخ به پرسش شهروندان دربارهٔ خط تازهٔ اتوبوس";
  for (const width of [1280, 360]) {
    await editor.setViewportSize({ width, height: 900 });
    for (const address of [
      "/desk/assignments",
      "/desk/calendar",
      "/desk/calendar?view=week",
      "/desk/assignments/new",
    ]) {
      await editor.goto(address);
      const { violations } = await new AxeBuilder({ page: editor }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      const sideways = await editor.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, address).toBeLessThanOrEqual(0);
    }
    await editor.goto("/desk/assignments");
    await expect(
      editor.getByRole("region", { name: "دیرشده" }).getByRole("link", { name: late }),
    ).toBeVisible();
  }
});
