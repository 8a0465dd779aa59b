/** What the sign-in service answered: on to an address, or a refusal as text; null when no answer came. */
export type SignInAnswer = { to: string } | { refusal: string } | null;

/** Sends the form as the browser would, but stays on the page, so that a refusal loses nothing of what was typed. */
export async function sendSignIn(form: HTMLFormElement): Promise<SignInAnswer> {
  try {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.set(name, value);
    // Anew each time: the page may have been open for longer than its token lived.
    const token: unknown = await (await fetch("/api/auth/csrf")).json();
    body.set("csrfToken", stringIn(token, "csrfToken"));
    body.set("json", "true");
    const answer: unknown = await (await fetch(form.action, { method: "POST", body })).json();
    return read(new URL(stringIn(answer, "url"), location.origin));
  } catch {
    return null;
  }
}

function read(address: URL): SignInAnswer {
  const refusal = address.searchParams.get("error");
  if (refusal) return { refusal };
  if (address.pathname.startsWith("/api/auth/")) return { refusal: "people.page-old" };
  return { to: `${address.pathname}${address.search}` };
}

function stringIn(thing: unknown, key: string): string {
  const value =
    thing !== null && typeof thing === "object" && key in thing
      ? (thing as Record<string, unknown>)[key]
      : null;
  if (typeof value !== "string") throw new Error(`the answer has no ${key}`);
  return value;
}
