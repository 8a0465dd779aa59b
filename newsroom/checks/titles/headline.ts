import { isBlank, lengthInLetters } from "@/newsroom/persian/blank";
import { type Check, isPart, matches } from "../check";
import { hasVerb } from "../verbs";

const LONGEST = 90;

/** No full stop at the end of a headline, kicker or subheadline. */
export const headlineFullStop: Check = {
  key: "headline-full-stop",
  group: "titles",
  inPassage: (passage) =>
    isPart(passage, "kicker", "headline", "subheadline")
      ? matches(passage.text, /(?<=[^.…\s])[.۔]\s*$/gu, () => "")
      : [],
};

/** A headline says what happened, and that takes a verb. */
export const headlineVerb: Check = {
  key: "headline-no-verb",
  group: "titles",
  inPassage: ({ where, text }) =>
    where.part === "headline" && !isBlank(text) && !hasVerb(text) ? [{ from: 0, to: text.length }] : [],
};

/** About ninety letters: two lines on a phone. */
export const headlineLength: Check = {
  key: "headline-long",
  group: "titles",
  inPassage: ({ where, text }) => {
    const letters = where.part === "headline" ? lengthInLetters(text) : 0;
    return letters > LONGEST ? [{ from: 0, to: text.length, values: { letters, most: LONGEST } }] : [];
  },
};

/** The headline stands without the kicker above it: it does not begin with a word that leans on it. */
export const headlineLeans: Check = {
  key: "headline-leans",
  group: "titles",
  inPassage: (passage) =>
    isPart(passage, "headline")
      ? matches(passage.text, /^(?:او|وی|آنها|آن‌ها|ایشان|همچنین|اما|ولی|و|نیز|زیرا|چون)(?=\s)/gu)
      : [],
};

/** Calling out belongs on posters. */
export const shouting: Check = {
  key: "shouting",
  group: "titles",
  inPassage: (passage) =>
    isPart(passage, "kicker", "headline", "subheadline", "lead")
      ? matches(passage.text, /\s*(?:[!؟?]*!+[!؟?]*|…|\.{3,})(?![^«]*»)/gu, ({ 0: mark }) =>
          /[؟?]/.test(mark) ? "؟" : "",
        )
      : matches(passage.text, /[!؟]*![!؟]+|؟!+/gu, ({ 0: mark }) => (mark.includes("؟") ? "؟" : "!")),
};
