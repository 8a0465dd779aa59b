import { defineConfig } from "@playwright/test";

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "tests/journeys",
  globalSetup: "./tests/setup/city.mjs",
  workers: 2,
  // How long a machine that is busy with other things may take; nothing is measured here.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  globalTimeout: 70 * 60_000,
  // A machine that halts for seconds is no failure of the city; what passed only at the second try is named "flaky".
  retries: 1,
  forbidOnly: true,
  reporter: "list",
  use: {
    // Known once the city is served; the journeys read this file after that.
    baseURL: process.env.MEYDAN_ORIGIN,
    locale: "fa-IR",
    timezoneId: "Asia/Tehran",
    launchOptions: { executablePath: process.env.MEYDAN_BROWSER, args: quiet },
  },
});
