import { randomUUID } from "node:crypto";
import { generateSync } from "otplib";
import { expect, test } from "vitest";
import { db } from "@/db";
import { settings } from "@/db/schema/settings";
import { accountOf } from "@/newsroom/people/account";
import type { Role } from "@/newsroom/people/person";
import { beginSecondFactor, confirmSecondFactor } from "@/newsroom/people/second-factor";
import { viewerForSession } from "@/newsroom/people/sessions";
import { signIn } from "@/newsroom/people/sign-in";
import {
  anOrganisation,
  aPerson,
  type BuiltPerson,
  granted,
  keysOf,
  PASSWORD,
  rowOfPerson,
  viewerOf,
} from "../../city";

function enter(person: BuiltPerson, code = "") {
  return signIn({ email: person.email, password: PASSWORD, code, bucket: randomUUID() });
}

async function secretOf(person: BuiltPerson): Promise<string> {
  return (await accountOf(viewerOf(person)))?.enrolment?.secret ?? "";
}

const thirtySeconds = 30;
const present = () => Math.floor(Date.now() / 1000);
const codeOf = (secret: string, epoch = present()) => generateSync({ secret, epoch });
/** A code that enrolling has not used up: of the step to come, which a phone that is ahead shows already. */
const nextCodeOf = (secret: string) => codeOf(secret, present() + thirtySeconds);

async function enrolled(roles: Role[] = ["manager"]) {
  const organisation = await anOrganisation();
  const person = await aPerson({ roles: Object.fromEntries(roles.map((role) => [role, organisation])) });
  granted(await beginSecondFactor(viewerOf(person)));
  const secret = await secretOf(person);
  const code = codeOf(secret);
  granted(await confirmSecondFactor(viewerOf(person), { password: PASSWORD, code }));
  return { person, secret };
}

test.each<[Role, boolean]>([
  ["author", true],
  ["editor", true],
  ["manager", false],
  ["moderator", false],
  ["administrator", false],
])("before enrolment the role of %s counts: %s", async (role, counts) => {
  const person = await aPerson({ roles: { [role]: await anOrganisation() } });
  const { sid } = granted(await enter(person));
  const viewer = await viewerForSession(sid);
  expect(viewer?.memberships.map((held) => held.role)).toEqual(counts ? [role] : []);
  expect((await accountOf(viewerOf(person)))?.duty).toBe(counts ? null : "second-factor");
});

test("enrolment makes the withheld roles count, and signing in asks for a code from then on", async () => {
  const { person, secret } = await enrolled(["author", "manager"]);
  expect(keysOf(await enter(person))).toEqual(["people.code-needed"]);
  const { sid } = granted(await enter(person, nextCodeOf(secret)));
  expect((await viewerForSession(sid))?.memberships).toHaveLength(2);
});

test("a code works once, also when it is sent twice at the same moment", async () => {
  const { person, secret } = await enrolled();
  const code = nextCodeOf(secret);
  const both = await Promise.all([enter(person, code), enter(person, code)]);
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(keysOf(await enter(person, code))).toEqual(["people.code-wrong"]);
});

test("a code may be typed in Persian digits with a space", async () => {
  const { person, secret } = await enrolled();
  const typed = nextCodeOf(secret).replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹".charAt(Number(digit)));
  expect(keysOf(await enter(person, `${typed.slice(0, 3)} ${typed.slice(3)}`))).toEqual([]);
});

test("codes of other times do not work", async () => {
  const { person, secret } = await enrolled();
  expect(keysOf(await enter(person, codeOf(secret, present() - 4 * thirtySeconds)))).toEqual([
    "people.code-wrong",
  ]);
  expect(keysOf(await enter(person, codeOf(secret, present() + 4 * thirtySeconds)))).toEqual([
    "people.code-wrong",
  ]);
});

test("ten wrong codes slow the account, from wherever they come", async () => {
  const { person, secret } = await enrolled();
  const near = [-2, -1, 0, 1, 2].map((steps) => codeOf(secret, present() + steps * thirtySeconds));
  const wrong =
    ["000000", "111111", "222222", "333333", "444444", "555555"].find((code) => !near.includes(code)) ?? "";
  for (let count = 0; count < 10; count += 1)
    expect(keysOf(await enter(person, wrong))).toEqual(["people.code-wrong"]);
  expect(keysOf(await enter(person, nextCodeOf(secret)))).toEqual(["people.slowed"]);
});

test("enrolment asks for the password, and cannot be begun again from an open desk", async () => {
  const person = await aPerson();
  granted(await beginSecondFactor(viewerOf(person)));
  const code = codeOf(await secretOf(person));
  const guessed = await confirmSecondFactor(viewerOf(person), { password: "نادرست", code });
  expect(keysOf(guessed)).toEqual(["people.old-password-wrong"]);
  granted(await confirmSecondFactor(viewerOf(person), { password: PASSWORD, code }));
  expect(keysOf(await beginSecondFactor(viewerOf(person)))).toEqual(["people.already-enrolled"]);
});

test("the secret is sealed, and shown no more once it is confirmed", async () => {
  const { person, secret } = await enrolled();
  expect((await rowOfPerson(person.id)).totpSecret).not.toContain(secret);
  expect((await accountOf(viewerOf(person)))?.enrolment).toBeNull();
});

test("the demonstration city skips the duty", async () => {
  await db.insert(settings).values({ key: "demonstration", value: true });
  const person = await aPerson({ roles: { manager: await anOrganisation() } });
  const { sid } = granted(await enter(person));
  expect((await viewerForSession(sid))?.memberships).toMatchObject([{ role: "manager" }]);
  expect((await accountOf(viewerOf(person)))?.duty).toBeNull();
});
