import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { receiptOn } from "./comments";
import { button } from "./desk";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

const SURE = "هیچ‌کدام نیست؛ مطالبهٔ خودم را ثبت کن";

async function citizen(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

/** Raises a demand without a script; out comes its receipt. */
async function raise(page: Page, title: string): Promise<string> {
  await page.goto("/demands/new");
  await page.getByLabel("چه می‌خواهید؟").fill(title);
  await page.getByLabel("شرح").fill("شب‌ها آن‌جا تاریک است.");
  await page.getByLabel("از کدام سازمان").selectOption({ label: "شهرداری منطقه یک ساری" });
  await page.getByLabel("نام شما").fill("شهروند");
  await page.getByRole("button", { name: "ثبت مطالبه" }).click();
  if ((await page.getByLabel(SURE).count()) > 0) {
    await page.getByLabel(SURE).check();
    await page.getByRole("button", { name: "ثبت مطالبه" }).click();
  }
  return (await receiptOn(page).textContent()) ?? "";
}

/** Lets everybody read it; out comes its public address. */
async function register(desk: Page, title: string): Promise<string> {
  await desk.goto("/desk/demands");
  await desk.getByRole("link", { name: title }).click();
  await button(desk, "ثبت و انتشار مطالبه").click();
  return (await desk.getByRole("link", { name: "صفحهٔ عمومی مطالبه" }).getAttribute("href")) ?? "";
}

/** No two fields of the page are called the same, so that who only hears them knows which is which. */
async function expectNamesOfTheirOwn(page: Page): Promise<void> {
  const fields = page.locator("main :is(textarea, select, input:not([type=hidden]))");
  const names = await fields.evaluateAll((all) =>
    all.map((field) => [...((field as HTMLInputElement).labels ?? [])].map((one) => one.textContent).join()),
  );
  expect(names.length).toBeGreaterThan(1);
  expect(names.toSorted()).toEqual([...new Set(names)].sort());
}

test("two demands become one, the old address points on and its receipt judges, and they are parted again", async ({
  browser,
}) => {
  const mark = randomUUID().replace(/[^a-f]/g, "");
  const [oneTitle, intoTitle] = [`کوچهٔ ${mark} تاریک است`, `چراغ کوچهٔ ${mark} را روشن کنید`];
  const [neighbour, asker] = [await citizen(browser), await citizen(browser)];
  await raise(asker, intoTitle);
  const receipt = await raise(neighbour, oneTitle);
  const moderator = await signedIn(browser, "moderator");
  const into = await register(moderator, intoTitle);
  const one = await register(moderator, oneTitle);

  await expect(moderator.getByRole("link", { name: intoTitle })).toBeVisible();
  await expect(moderator.getByLabel("کد مطالبه‌ای که می‌ماند")).toHaveValue(into.split("/").at(-1) ?? "");
  await button(moderator, "یکی کردن").click();
  await expect(moderator.getByText("بنویسید چرا", { exact: false })).toBeVisible();
  await moderator.locator("#merge-words").fill("هر دو همان چراغ را می‌خواهند.");
  await button(moderator, "یکی کردن").click();
  await expect(moderator.getByText("یکی شده است", { exact: false })).toBeVisible();
  expect((await new AxeBuilder({ page: moderator }).analyze()).violations).toEqual([]);
  await moderator.goto(`/desk${into}`);
  await expectNamesOfTheirOwn(moderator);

  await neighbour.goto(one);
  await expect(neighbour.getByRole("heading", { level: 1 })).toHaveText(oneTitle);
  await expect(neighbour.getByText("این مطالبه با مطالبهٔ دیگری یکی شد")).toBeVisible();
  await neighbour.getByRole("link", { name: intoTitle }).click();
  await expect(neighbour.getByText("۱ هم‌خواسته")).toBeVisible();
  await neighbour.goto("/demands");
  await expect(neighbour.getByRole("link", { name: intoTitle })).toBeVisible();
  await expect(neighbour.getByRole("link", { name: oneTitle })).toHaveCount(0);

  const editor = await signedIn(browser, "editor-district1");
  await editor.goto(`/desk${into}`);
  await expectNamesOfTheirOwn(editor);
  await editor.locator("#words-done").fill("چراغ روشن شد.");
  await button(editor, "اعلام انجام").click();
  await expect(editor.getByText("اعلام انجام کرد", { exact: false })).toBeVisible();
  await neighbour.goto(`/track/${receipt}`);
  await neighbour.getByRole("button", { name: "نه، انجام نشد" }).click();
  await neighbour.goto(into);
  await expect(neighbour.getByText("۰ شهروند تأیید کرده‌اند، ۱ نه.")).toBeVisible();

  const feed = await neighbour.request.get(`${one}/feed.xml`);
  expect(await feed.text()).toContain("اعلام انجام کرد");

  await moderator.goto(`/desk${into}`);
  await moderator.getByText("جدا کردن مطالبهٔ", { exact: false }).click();
  await moderator.getByLabel(/^چرا مطالبهٔ .* جدا می‌شود؟$/).fill("دو کوچهٔ جدا هستند.");
  await moderator.getByRole("button", { name: /^جدا شدن / }).click();
  await expect(moderator.getByText("مطالبهٔ دیگری از این جدا شد")).toBeVisible();
  await neighbour.goto(into);
  await expect(neighbour.getByText("هنوز هم‌خواسته‌ای ندارد")).toBeVisible();
  await expect(neighbour.getByText("هنوز شهروندی تأیید نکرده است")).toBeVisible();
  await neighbour.goto(one);
  await expect(neighbour.getByRole("button", { name: "من هم می‌خواهم" })).toBeVisible();
});

test("a removed demand leaves a marker, and another moderator reads its writer's objection", async ({
  browser,
}) => {
  const title = `نردهٔ پل ${randomUUID()} شکسته است`;
  const writer = await citizen(browser);
  const receipt = await raise(writer, title);
  const moderator = await signedIn(browser, "moderator");
  const address = await register(moderator, title);
  await moderator.getByLabel("دلیل").selectOption({ index: 1 });
  await button(moderator, "برداشتن از سایت").click();
  await expect(moderator.getByText("حذف‌شده")).toBeVisible();
  expect((await writer.goto(address))?.status()).toBe(410);
  await expect(writer.getByText("این مطالبه حذف شد — دلیل:", { exact: false })).toBeVisible();
  await expect(writer.getByText(title)).toHaveCount(0);

  await writer.goto(`/track/${receipt}`);
  await writer.getByLabel("چرا باید منتشر شود؟").fill("نردهٔ شکسته خطر دارد.");
  await writer.getByRole("button", { name: "فرستادن اعتراض" }).click();
  await expect(writer.getByText("اعتراض شما رسید", { exact: false })).toBeVisible();
  const another = await signedIn(browser, "moderator2");
  await another.goto("/desk/demands");
  const objection = another.getByRole("article").filter({ hasText: title });
  await objection.getByRole("button", { name: "پذیرفتن اعتراض و انتشار مطالبه" }).click();
  await expect(objection).toHaveCount(0);
  expect((await writer.goto(address))?.status()).toBe(200);
  await writer.goto("/transparency");
  await expect(writer.getByRole("heading", { name: "مطالبه‌ها" })).toBeVisible();
});

test("while a demand is typed, what others asked already stands below it, and the cursor stays", async ({
  page,
}) => {
  await page.goto("/demands/new");
  const title = page.getByLabel("چه می‌خواهید؟");
  await title.fill("روشنایی پارک ششصد دستگاه");
  const same = page.getByRole("link", { name: "من هم همین را می‌خواهم", exact: false }).first();
  await expect(same).toBeVisible();
  await expect(title).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await same.click();
  await expect(page.getByRole("button", { name: "من هم می‌خواهم" })).toBeVisible();
});
