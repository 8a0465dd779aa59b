// Run by hand when the character list changes; its output is committed: npx tsx scripts/build-font.ts
import { copyFile, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const source = "node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf";
const target = "public/fonts/vazirmatn-33.woff2";

const letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىپچژکگیۀە";
const marks = "ًٌٍَُِّْٰٕٓٔ";
const digits = "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩";
const persianPunctuation = "،؛؟٪٫٬«»ـ﷼";
const typography = "–—‘’“”…•·×÷−°→←↑↓©№€";
const joinersAndDirection = "\u00a0\u200c\u200d\u200e\u200f\u202a-\u202e\u2066\u2067\u2068\u2069";
const latin = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");

const font = await subsetFont(
  await readFile(source),
  letters + marks + digits + persianPunctuation + typography + joinersAndDirection + latin,
  { targetFormat: "woff2", variationAxes: { wght: { min: 400, max: 800, default: 400 } }, noHinting: true },
);
await writeFile(target, font);
await copyFile("node_modules/vazirmatn/OFL.txt", "public/fonts/OFL.txt");
process.stdout.write(`${target}: ${(font.length / 1024).toFixed(1)} KB\n`);
