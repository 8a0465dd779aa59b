import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { generateSync } from "otplib";
import { fillSignIn, signedIn } from "./people-sign-in";
import { test } from "./test";

const SIGN_IN = /\/login\?/;

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

test("a copied cookie is dead after sign-out: on pages, in actions, on addresses for programs", async ({
  browser,
}) => {
  const page = await signedIn(browser, "author-green");
  const thief = await browser.newContext({ storageState: await page.context().storageState() });
  const open = await thief.newPage();
  await open.goto("/desk/account");
  await expect(open.getByRole("heading", { name: "حساب من" })).toBeVisible();

  await page.getByRole("button", { name: "خروج" }).click();
  await page.waitForURL(/\/login/);

  await open.getByLabel("گذرواژهٔ کنونی").fill("meydan-demo");
  await open.getByLabel("گذرواژهٔ تازه").fill("درخت انار کنار تجن");
  await open.getByRole("button", { name: "تغییر گذرواژه" }).click();
  await expect(open.getByText("نشست شما پایان یافته است")).toBeVisible();
  const upload = await open.evaluate(
    async () => (await fetch("/desk/media/upload", { method: "POST", body: new FormData() })).status,
  );
  expect(upload).toBe(401);
  await open.goto("/desk");
  expect(open.url()).toMatch(SIGN_IN);
});

test("a suspended person's open page loses its power with the next request", async ({ browser }) => {
  const victim = await signedIn(browser, "author-culture");
  await victim.goto("/desk/account");
  const admin = await signedIn(browser, "admin");
  await admin.goto("/desk/people?q=author-culture");
  await admin.getByRole("link", { name: "نیلوفر شکری" }).click();
  await admin.getByRole("button", { name: "بستن دسترسی" }).click();
  await expect(admin.getByText("دسترسی او بسته است، از")).toBeVisible();

  await victim.getByLabel("گذرواژهٔ کنونی").fill("meydan-demo");
  await victim.getByLabel("گذرواژهٔ تازه").fill("درخت انار کنار تجن");
  await victim.getByRole("button", { name: "تغییر گذرواژه" }).click();
  await expect(victim.getByText("نشست شما پایان یافته است")).toBeVisible();
  await victim.goto("/login");
  await fillSignIn(victim, "author-culture");
  await expect(victim.getByRole("alert").first()).toContainText("نشد وارد شد");

  await admin.getByRole("button", { name: "باز کردن دسترسی" }).click();
  await expect(admin.getByRole("button", { name: "بستن دسترسی" })).toBeVisible();
});

const OWN_PASSWORD = "درخت انار کنار تجن";

/** An administrator adds somebody; out come the account and the password to hand over. */
async function addColleague(admin: Page, role: string) {
  const account = `colleague-${randomUUID()}`;
  await admin.goto("/desk/people/new");
  await admin.getByLabel("نام و نام خانوادگی").fill("مهتاب تازه‌وارد");
  await admin.getByLabel("رایانامه").fill(`${account}@meydan.example`);
  await admin.getByLabel("نقش").selectOption({ label: role });
  await admin.getByLabel("سازمان").selectOption({ label: "شهرداری منطقه دو ساری" });
  await admin.getByRole("button", { name: "افزودن" }).click();
  const handed = await admin.getByRole("status").locator("bdi[dir=ltr]").textContent();
  return { account, handed: handed ?? "" };
}

async function changePassword(page: Page, from: string, to: string) {
  await page.goto("/desk/account");
  await page.getByLabel("گذرواژهٔ کنونی").first().fill(from);
  await page.getByLabel("گذرواژهٔ تازه").fill(to);
  await page.getByRole("button", { name: "تغییر گذرواژه" }).click();
}

test("somebody new enters with the password handed over, and has no role before choosing an own one", async ({
  browser,
}) => {
  const { account, handed } = await addColleague(await signedIn(browser, "admin"), "دبیر");
  expect(handed).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);

  const page = await signedIn(browser, account, handed);
  await expect(page.getByText("نخست گذرواژهٔ خودتان را بگذارید")).toBeVisible();
  await expect(page.getByRole("link", { name: "خبرها", exact: true })).toHaveCount(0);
  await changePassword(page, handed, OWN_PASSWORD);
  await expect(page.getByRole("status")).toContainText("گذرواژه عوض شد");
  await page.goto("/desk");
  await expect(page.getByRole("link", { name: "خبرها", exact: true })).toBeVisible();
});

test("with a second factor on, signing in asks for a code and keeps what was typed", async ({ browser }) => {
  const { account, handed } = await addColleague(await signedIn(browser, "admin"), "ناظر نظرات");
  const page = await signedIn(browser, account, handed);
  await changePassword(page, handed, OWN_PASSWORD);
  await page.getByRole("button", { name: "آغاز" }).click();
  const secret = (await page.locator("bdi.font-mono").textContent())?.replaceAll(" ", "") ?? "";
  await page.locator("#enrol-password").fill(OWN_PASSWORD);
  await page.getByLabel("کد یک‌بارمصرف").fill(generateSync({ secret }));
  await page.getByRole("button", { name: "روشن کردن ورود دومرحله‌ای" }).click();
  await expect(page.getByText("روشن است، از")).toBeVisible();

  await page.getByRole("button", { name: "خروج" }).click();
  await page.waitForURL(/\/login/);
  await fillSignIn(page, account, OWN_PASSWORD);
  await expect(page.getByRole("alert").first()).toContainText("کد شش‌رقمی");
  await expect(page.getByLabel("رایانامه")).toHaveValue(`${account}@meydan.example`);
  // Enrolling used up the code of the present step; the one to come is taken from a phone that is ahead.
  const ahead = generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 });
  await page.getByLabel("کد یک‌بارمصرف").fill(ahead);
  await page.getByRole("button", { name: "ورود" }).click();
  await page.waitForURL("/desk");
});

test("signing in leads back to the page that was asked for, and never to another site", async ({ page }) => {
  await page.goto("/desk/account?from=mail");
  expect(page.url()).toMatch(SIGN_IN);
  await fillSignIn(page, "editor");
  await page.waitForURL(/\/desk\/account\?from=mail$/);

  await page.getByRole("button", { name: "خروج" }).click();
  await page.waitForURL(/\/login/);
  await page.goto("/login?callbackUrl=https://evil.example/desk");
  await fillSignIn(page, "editor");
  await page.waitForURL("/desk");
  await page.goto("/login");
  await page.waitForURL("/desk");
});

test("a wrong password keeps what was typed and says what to do", async ({ page }) => {
  await page.goto("/login");
  await fillSignIn(page, `nobody-${randomUUID()}`, "نادرست");
  await expect(page.getByRole("alert").first()).toContainText("هر دو را یک بار دیگر بنویسید");
  await expect(page.getByLabel("گذرواژه")).toHaveValue("نادرست");
  await expect(page.getByLabel("کد یک‌بارمصرف")).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one signs in, is told what was wrong, and signs out", async ({ page }) => {
    await page.goto("/desk/account");
    await fillSignIn(page, "editor-district1", "نادرست");
    await expect(page.getByRole("alert")).toContainText("نشد وارد شد");
    await fillSignIn(page, "editor-district1");
    await expect(page).toHaveURL(/\/desk\/account$/);
    await page.getByRole("button", { name: "خروج" }).click();
    await expect(page.getByRole("button", { name: "ورود" })).toBeVisible();
    await page.goto("/desk");
    await expect(page).toHaveURL(SIGN_IN);
  });
});

test.describe("the desk of people", () => {
  for (const scheme of ["light", "dark"] as const) {
    test(`has nothing for axe to find, ${scheme}`, async ({ browser }) => {
      const admin = await signedIn(browser, "admin");
      await admin.emulateMedia({ colorScheme: scheme });
      for (const address of [
        "/desk",
        "/desk/people",
        "/desk/people/new",
        "/desk/organisations",
        "/desk/audit",
        "/desk/account",
        "/desk/nowhere",
      ]) {
        await admin.goto(address);
        await expectNoViolations(admin);
      }
      await admin.goto("/desk/people?q=editor-district1");
      await admin.getByRole("link", { name: "هومن توکلی" }).click();
      await admin.waitForURL(/\/desk\/people\/[0-9a-f-]{36}$/);
      await expectNoViolations(admin);
      await admin.context().clearCookies();
      await admin.goto("/login?error=people.code-needed");
      await expectNoViolations(admin);
    });
  }

  test("is closed to everybody but administrators", async ({ browser }) => {
    for (const who of ["author", "editor", "manager", "moderator"]) {
      const page = await signedIn(browser, who);
      for (const address of ["/desk/people", "/desk/people/new", "/desk/organisations", "/desk/audit"]) {
        await page.goto(address);
        await expect(page.getByRole("heading", { name: "چیزی با این نشانی پیدا نشد" })).toBeVisible();
      }
    }
  });
});
