// Recounts the public ledger of a Meydan city: node recount.mjs https://city.example [receipt]
// Needs Node 18 or newer and nothing else. It trusts no total that it has not counted itself.
import { createHash } from "node:crypto";

const [city, receipt] = process.argv.slice(2);
if (!city) fail("usage: node recount.mjs https://city.example [receipt]");

const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const names = ["received", "published", "queued", "not-publishable", "withdrawn", "removed"];
const places = {
  received: "queued",
  published: "published",
  refused: "not-publishable",
  removed: "removed",
  withdrawn: "withdrawn",
  undone: "queued",
  reversed: "published",
};
const own = receipt ? sha256(`meydan-ledger:${sha256(readable(receipt))}`).slice(0, 32) : null;

const { days } = JSON.parse(await text(new URL("/transparency/ledger.json", city)));
const totals = Object.fromEntries(names.map((name) => [name, 0]));
let previous = "0".repeat(64);
for (const day of [...days].reverse()) {
  const body = await text(new URL(`/transparency/ledger/${day.day}.txt`, city));
  if (sha256(body) !== day.hash) fail(`${day.day}: the file is not the one that was hashed`);
  const [format, named, chained, ...lines] = body.trimEnd().split("\n");
  if (format !== "meydan-ledger 1" || named !== `day ${day.day}`) fail(`${day.day}: not a file of this day`);
  if (chained !== `previous ${previous}`) fail(`${day.day}: does not go on from the day before`);
  const told = lines.pop();
  for (const line of lines) count(line, day.day);
  const counted = `total ${names.map((name) => `${name} ${totals[name]}`).join(" ")}`;
  if (told !== counted) fail(`${day.day}: says "${told}", counted "${counted}"`);
  const parts = names.slice(1).reduce((sum, name) => sum + totals[name], 0);
  if (parts !== totals.received) fail(`${day.day}: ${totals.received} received, ${parts} accounted for`);
  previous = day.hash;
}
say(`${days.length} days recounted, the chain is whole.`);
say(names.map((name) => `${name}: ${totals[name]}`).join("\n"));

function count(line, day) {
  const [mark, event, from] = line.split(" ");
  if (mark === own) say(`yours: ${day} ${line}`);
  const to = places[event];
  if (!to) return;
  if (event === "received") totals.received += 1;
  else totals[from] -= 1;
  totals[to] += 1;
  if (Object.values(totals).some((total) => total < 0)) fail(`${day}: more than there was: ${line}`);
}

async function text(address) {
  const response = await fetch(address);
  if (!response.ok) fail(`${address}: ${response.status}`);
  return response.text();
}

// A receipt as it is written in its one form: small letters in groups of four.
function readable(typed) {
  const misread = { o: "0", i: "1", l: "1" };
  const digits = (letter) => String(letter.codePointAt(0) & 15);
  const code = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digits)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[oil]/g, (letter) => misread[letter]);
  return code.match(/.{4}/g)?.join("-") ?? code;
}

function fail(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
