const MOST = 2_000;

/** The answers to a template's questions in a form: its fields `answer-{key}`, by their keys. */
export function answersIn(form: FormData): Record<string, string> {
  const answers = [...form].filter(
    ([name, value]) => name.startsWith("answer-") && typeof value === "string",
  );
  return Object.fromEntries(
    answers.map(([name, value]) => [name.slice("answer-".length), String(value).slice(0, MOST)]),
  );
}
