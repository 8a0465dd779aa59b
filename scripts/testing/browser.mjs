import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runChild } from "../children.mjs";
import { Refusal, say } from "../terminal.mjs";

// The shell without a window's trappings first: the journeys take half the time in it.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
];
const packages = ["chromium-headless-shell", "chromium"];

/**
 * A Chromium the journeys can drive: Playwright's own, else the system's, else one installed now (as root by apt-get, otherwise by
 * Playwright's own download).
 * @returns {Promise<string>} the path of its program.
 * @throws {Refusal} when none is there and none can be installed.
 */
export async function findBrowser(signal) {
  return (await ownBrowser()) ?? systemBrowser() ?? (await installBrowser(signal));
}

async function ownBrowser() {
  const { chromium } = await import("playwright");
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function systemBrowser() {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find(canRun) ?? null;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installBrowser(signal) {
  say("▸ نصب مرورگر Chromium برای آزمون‌ها…");
  if (process.getuid() === 0 && (await installPackage(signal))) return systemBrowser() ?? nowhere();
  await runChild(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], { signal });
  return (await ownBrowser()) ?? nowhere();
}

async function installPackage(signal) {
  if (!existsSync("/usr/bin/apt-get")) return false;
  if (await installOneOf(packages, signal)) return true;
  await aptGet(["update"], signal);
  return installOneOf(packages, signal);
}

async function installOneOf(packages, signal) {
  for (const name of packages) {
    if (await aptGet(["install", "-y", "--no-install-recommends", name], signal)) return true;
  }
  return false;
}

async function aptGet(words, signal) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return (await runChild("apt-get", words, { signal, env })).ok;
}

function nowhere() {
  throw new Refusal(
    "مرورگری برای آزمون‌ها پیدا یا نصب نشد؛ بستهٔ chromium-headless-shell یا chromium را نصب کنید.",
    "No browser for the journeys could be found or installed: install the package chromium-headless-shell or chromium.",
  );
}
