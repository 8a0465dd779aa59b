import { eq } from "drizzle-orm";
import { db } from "@/db";
import { people } from "@/db/schema/people";
import { now } from "@/newsroom/clock";
import { type Entry, record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { emailForm, isEmail } from "./email";
import { acceptCode } from "./one-time-code";
import { isPassword } from "./password";
import { openSession } from "./sessions";
import { countCode, countSignIn, type Try } from "./tries";
import { TurnstileFull } from "./turnstile";

/** What somebody typed at the door, and where they stand (see address-bucket.ts; null where that is not known). */
export interface Attempt {
  email: string;
  password: string;
  code: string;
  bucket: string | null;
}

type Person = typeof people.$inferSelect;
type Refusal = ReturnType<typeof refused>;

/**
 * Opens a session for who knows the password (and the one-time code, where enrolled). Out comes the session id for
 * the cookie. Refuses with people.slowed (5 failures in 15 minutes for account and bucket, 20 for the bucket),
 * people.wrong (the same words, work and time whether the account exists or not), people.code-needed,
 * people.code-wrong, people.busy.
 */
export async function signIn(attempt: Attempt): Promise<Outcome<{ sid: string; personId: string }>> {
  const email = emailForm(attempt.email);
  const turn = await countSignIn(email, attempt.bucket ?? "unknown");
  if (turn.waitMinutes !== null) return slowed(turn.waitMinutes);
  const person = await personOf(email);
  const right = await knows(person, attempt.password);
  if (right === "busy") {
    await turn.forgive();
    return refused({ key: "people.busy" });
  }
  if (!right || !person || !mayEnter(person)) return failed(turn, person, { key: "people.wrong" });
  const refusal = await askForCode(person, attempt.code, turn);
  if (refusal) return refusal;
  await turn.clear();
  return enter(person);
}

async function personOf(email: string): Promise<Person | undefined> {
  if (!isEmail(email)) return undefined;
  const [person] = await db.select().from(people).where(eq(people.email, email));
  return person;
}

async function knows(person: Person | undefined, password: string): Promise<boolean | "busy"> {
  try {
    return await isPassword(person?.passwordHash, password);
  } catch (error) {
    if (error instanceof TurnstileFull) return "busy";
    throw error;
  }
}

function mayEnter(person: Person): boolean {
  return (
    person.suspendedAt === null && (person.firstPasswordUntil === null || person.firstPasswordUntil > now())
  );
}

async function askForCode(person: Person, code: string, turn: Try): Promise<Refusal | null> {
  if (!person.totpEnrolledAt || !person.totpSecret) return null;
  if (code.trim() === "") {
    await turn.forgive();
    return refused({ key: "people.code-needed", field: "code" });
  }
  const codeTurn = await countCode(person.id);
  if (codeTurn.waitMinutes !== null) return slowed(codeTurn.waitMinutes);
  if (!(await acceptCode(db, person.id, person.totpSecret, code))) {
    return failed({ last: turn.last || codeTurn.last }, person, { key: "people.code-wrong", field: "code" });
  }
  await codeTurn.clear();
  return null;
}

function enter(person: Person): Promise<Outcome<{ sid: string; personId: string }>> {
  return db.transaction(async (tx) => {
    const { sid, sessionId } = await openSession(tx, person.id);
    const actor = { personId: person.id, name: person.name };
    await record(tx, { actor, action: "session.sign-in", subject: { kind: "session", id: sessionId } });
    return done({ sid, personId: person.id });
  });
}

function slowed(minutes: number): Refusal {
  return refused({ key: "people.slowed", values: { minutes } });
}

// Once for each row of failures, for accounts that exist and those that do not: a guesser can neither flood the
// journal nor tell by the time it takes.
async function failed(
  turn: Pick<Try, "last">,
  person: Person | undefined,
  issue: Parameters<typeof refused>[0],
) {
  if (turn.last) await db.transaction((tx) => record(tx, slowedEntry(person)));
  return refused(issue);
}

function slowedEntry(person: Person | undefined): Entry {
  const subject = { kind: "person", id: person?.id ?? "unknown" } as const;
  return { actor: { personId: null, name: "" }, action: "session.slowed", subject };
}
