import { parentPort } from "node:worker_threads";
import dictionary from "dictionary-fa";
import hunspellAsm from "hunspell-asm";
import { formsOf } from "./forms.mjs";

// Runs in a thread of its own, as it stands: nothing bundles it, so its dictionary and its wasm are found beside it.

const MOST_GUESSES = 5;
/** Guessing takes up to a second a word; after this the rest is only marked. */
const GUESSING = 1_500;

const factory = await hunspellAsm.loadModule();
const affixes = factory.mountBuffer(dictionary.aff, "fa.aff");
const stems = factory.mountBuffer(dictionary.dic, "fa.dic");
const hunspell = factory.create(affixes, stems);

parentPort.on("message", ({ id, words, more }) => {
  const city = new Set(more);
  const knows = (word) => city.has(word) || hunspell.spell(word);
  const unknown = words.filter((word) => !formsOf(word).some((parts) => parts.every(knows)));
  parentPort.postMessage({ id, unknown: withGuesses(unknown) });
});
parentPort.postMessage({ ready: true });

function withGuesses(unknown) {
  const until = Date.now() + GUESSING;
  return unknown.map((word) => ({
    word,
    suggestions: Date.now() < until ? hunspell.suggest(word).slice(0, MOST_GUESSES) : [],
  }));
}
