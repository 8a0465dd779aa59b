import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import type { z } from "zod";
import { origin } from "@/app/origin";
import { viewer } from "@/app/session";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";

/** What a form shows after it was sent: whether it was done, or why not, and what was typed. */
export interface FormState {
  done: boolean;
  issues: Issue[];
  typed: Record<string, string>;
}

const secrets = new Set(["password", "newPassword", "code", "csrfToken"]);

/** A verb's outcome for the form that asked for it. What was typed comes back on a refusal, but never a secret. */
export function formState(outcome: Outcome<unknown>, form: FormData): FormState {
  if (outcome.ok) return { done: true, issues: [], typed: {} };
  const typed = fieldsOf(form).filter(([name]) => !secrets.has(name));
  return { done: false, issues: outcome.issues, typed: Object.fromEntries(typed) };
}

/**
 * A form's fields as data of this strict schema. What does not fit (a field too many, a missing or malformed one) was
 * not sent by our form: general.unreadable. What people can get wrong is the verbs' to tell.
 */
export function parseForm<T>(schema: z.ZodType<T>, form: FormData): Outcome<T> {
  const parsed = schema.safeParse(Object.fromEntries(fieldsOf(form)));
  return parsed.success ? done(parsed.data) : refused({ key: "general.unreadable" });
}

/**
 * The common course of a form of the desk: who asks, what the form holds, the verb, and `page` drawn anew when it was
 * done. Refuses as viewerAtTheDoor, parseForm and the verb do.
 */
export async function answerForm<T>(
  form: FormData,
  schema: z.ZodType<T>,
  page: string | ((data: T) => string),
  verb: (viewer: Viewer, data: T) => Promise<Outcome<unknown>>,
): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const read = parseForm(schema, form);
  if (!read.ok) return formState(read, form);
  const outcome = await verb(asking.value, read.value);
  if (outcome.ok) revalidatePath(typeof page === "string" ? page : page(read.value));
  return formState(outcome, form);
}

// Without JavaScript, React sends the action's own name along.
function fieldsOf(form: FormData): [string, string][] {
  return [...form].flatMap(([name, value]) =>
    typeof value === "string" && !name.startsWith("$ACTION") ? [[name, value] as [string, string]] : [],
  );
}

/** The request carries somebody else's form, or does not say where it comes from. */
class ForeignRequest extends Error {}

/**
 * Every action and route that changes something calls this first: the browser has to say that the request comes from
 * this site (Origin or Sec-Fetch-Site; Next lets a request with neither pass). Throws ForeignRequest.
 */
export async function assertSameOrigin(): Promise<void> {
  const given = await headers();
  const from = given.get("origin");
  const site = given.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") throw new ForeignRequest(site);
  if (from !== null && from !== "null") {
    if (from !== origin() && from !== ownHost(given.get("host"))) throw new ForeignRequest(from);
  } else if (site === null) throw new ForeignRequest("unknown");
}

// A page and the actions on it have the same host, under whatever name of this machine they were opened.
function ownHost(host: string | null): string {
  return `${new URL(origin()).protocol}//${host}`;
}

/**
 * The viewer at the door of an action. Refuses with people.foreign-form, and with people.signed-out: what was typed
 * stays on the page while one signs in elsewhere.
 */
export async function viewerAtTheDoor(): Promise<Outcome<Viewer>> {
  try {
    await assertSameOrigin();
  } catch (error) {
    if (error instanceof ForeignRequest) return refused({ key: "people.foreign-form" });
    throw error;
  }
  const asking = await viewer();
  return asking ? done(asking) : refused({ key: "people.signed-out" });
}
