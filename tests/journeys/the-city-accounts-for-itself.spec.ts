import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect } from "@playwright/test";
import { test } from "./test";

const run = promisify(execFile);

test("without a script, a citizen reads what became of everything that was sent, and opens the file of a day", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/");
  await page.getByRole("link", { name: "شفافیت", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("شفافیت");
  const account = page.locator('#whole-city [data-measure="comments"]').first();
  const counts = await account.locator("dd bdi").allTextContents();
  const numbers = counts.map((text) => Number(text.replace(/[۰-۹]/g, toLatin)));
  const received = Number(await account.locator("[data-n]").getAttribute("data-n"));
  expect(numbers.reduce((sum, part) => sum + part, 0)).toBe(received);
  await expect(page.locator("#evenness")).toContainText("کمتر از ۱۰ مورد: برای سنجش کافی نیست");
  const file = await page.locator('a[href^="/transparency/ledger/"]').first().getAttribute("href");
  const body = await (await page.request.get(file ?? "")).text();
  expect(body).toMatch(/^meydan-ledger 1\nday \d{4}-\d{2}-\d{2}\nprevious [0-9a-f]{64}\n/);
  expect((await page.request.get("/transparency/ledger/2019-01-01.txt")).status()).toBe(404);
});

test("every number the city claims leads to its rows, which are anybody's", async ({ page }) => {
  for (const address of ["/transparency", "/organisations/district-1"]) {
    await page.goto(address);
    const links = page.locator("[data-measure] [data-n]");
    const rows = await links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute("href")))]);
    expect(rows.length).toBeGreaterThan(0);
    for (const file of rows) {
      const answer = await page.request.get(file ?? "");
      expect(answer.status(), `${file}`).toBe(200);
      if (file?.endsWith(".csv")) expect(answer.headers().link).toContain('rel="license"');
    }
  }
  for (const none of ["people.csv", "nobody/demands.csv", "district-1/x/demands.csv"])
    expect((await page.request.get(`/transparency/data/${none}`)).status()).toBe(404);
});

test("anybody recounts the city with the script it publishes", async ({ page }) => {
  const origin = process.env.MEYDAN_ORIGIN ?? "";
  const script = await (await page.request.get("/recount.mjs")).text();
  const file = test.info().outputPath("recount.mjs");
  await writeFile(file, script);
  const { stdout: told } = await run(process.execPath, [file, origin]);
  expect(told).toContain("the chain is whole");
  expect(told).toMatch(/received: [1-9]/);
});

function toLatin(digit: string): string {
  return String((digit.codePointAt(0) ?? 0) & 15);
}
