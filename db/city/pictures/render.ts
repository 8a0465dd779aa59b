import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

const here = import.meta.dirname;
const LARGEST = 160 * 1024;

/** Writes one drawing as a JPEG beside `src/`, at the best quality that keeps it under 160 KB. */
async function renderPicture(name: string): Promise<string> {
  const pixels = await sharp(join(here, "src", `${name}.svg`))
    .flatten({ background: "#fff" })
    .toBuffer();
  const file = join(here, `${name}.jpg`);
  for (let quality = 82; ; quality -= 4) {
    const { size } = await sharp(pixels).jpeg({ quality, mozjpeg: true }).toFile(file);
    if (size <= LARGEST || quality < 50) return `${name}.jpg ${Math.round(size / 1024)} KB q${quality}`;
  }
}

const wanted = process.argv.slice(2);
const drawings = (await readdir(join(here, "src"))).map((file) => file.replace(/\.svg$/, ""));
for (const name of drawings.filter((drawing) => wanted.length === 0 || wanted.includes(drawing)).sort()) {
  process.stdout.write(`${await renderPicture(name)}\n`);
}
