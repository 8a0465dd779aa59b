type Described = { type: string; message: string; code?: string; stack?: string; cause?: Described };

const LONGEST = 300;

/** An error without the values in it: its first line, its code and its places in the code. */
export function describeError(error: unknown): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: firstLine(String(error)) };
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  const stack = (error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
  return { type: error.name, message: firstLine(error.message), ...code, stack: stack.join("\n"), ...cause };
}

/** The first line of a text, cut where a log line would become a page. Parameters of a query stand on later lines. */
export function firstLine(text: string): string {
  return text.trim().split("\n", 1).join("").slice(0, LONGEST);
}
