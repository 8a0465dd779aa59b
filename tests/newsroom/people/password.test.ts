import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/db";
import { changePassword } from "@/newsroom/people/change-password";
import { passwordIssue } from "@/newsroom/people/password-rules";
import { openSession, viewerForSession } from "@/newsroom/people/sessions";
import { signIn } from "@/newsroom/people/sign-in";
import { anOrganisation, aPerson, granted, keysOf, PASSWORD, viewerOf } from "../../city";

const person = { name: "فرهاد مقدم", email: "farhad.moghaddam@sari.example" };
const NEW = "درخت انار کنار تجن";

test.each([
  ["کوتاه", "people.password-short"],
  ["a".repeat(15), "people.password-common"],
  ["123456789012345", "people.password-common"],
  ["password123password", "people.password-common"],
  ["Meydan-Sari-1405!!", "people.password-common"],
  ["گذرواژهٔ شهرداری ساری", "people.password-common"],
  ["فرهاد مقدم ۱۳۶۰۱۳۶۰", "people.password-own"],
  ["farhad.moghaddam1360", "people.password-own"],
  ["خ".repeat(129), "people.password-long"],
])("%s is refused as a password", (password, key) => {
  expect(passwordIssue(password, person)?.key).toBe(key);
});

test.each(["درخت انار کنار تجن", "correct horse battery staple", "kmpx7-9qwrt-zz4ub-3hhna"])(
  "%s is taken",
  (password) => {
    expect(passwordIssue(password, person)).toBeNull();
  },
);

test("a changed password ends every session but this one, and the old one opens nothing", async () => {
  const someone = await aPerson({
    roles: { author: await anOrganisation() },
    firstPasswordUntil: new Date(Date.now() + 60_000),
  });
  const [here, there] = await db.transaction(async (tx) => [
    await openSession(tx, someone.id),
    await openSession(tx, someone.id),
  ]);
  expect((await viewerForSession(here.sid))?.memberships).toEqual([]);
  granted(await changePassword(viewerOf(someone, here.sessionId), { password: PASSWORD, newPassword: NEW }));
  expect((await viewerForSession(here.sid))?.memberships).toHaveLength(1);
  expect(await viewerForSession(there.sid)).toBeNull();
  const enter = (password: string) =>
    signIn({ email: someone.email, password, code: "", bucket: randomUUID() });
  expect(keysOf(await enter(PASSWORD))).toEqual(["people.wrong"]);
  expect(keysOf(await enter(NEW))).toEqual([]);
});

test("the old password is asked, and may not be guessed at from an open desk", async () => {
  const viewer = viewerOf(await aPerson());
  for (let count = 0; count < 5; count += 1) {
    const outcome = await changePassword(viewer, { password: "نادرست", newPassword: NEW });
    expect(keysOf(outcome)).toEqual(["people.old-password-wrong"]);
  }
  expect(keysOf(await changePassword(viewer, { password: PASSWORD, newPassword: NEW }))).toEqual([
    "people.slowed",
  ]);
});

test("the same password is no new one", async () => {
  const outcome = await changePassword(viewerOf(await aPerson()), {
    password: PASSWORD,
    newPassword: PASSWORD,
  });
  expect(keysOf(outcome)).toEqual(["people.password-same"]);
});
