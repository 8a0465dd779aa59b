import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db";
import { formDrafts } from "@/db/schema/settings";
import { draftOf, keepDraft } from "@/newsroom/comments/form-draft";

const draft = {
  storyCode: 1001,
  parentId: null,
  name: "مریم",
  words: "نوشته",
  token: "t",
  issues: [{ key: "comments.name-missing", field: "name" }],
} as const;
const refused = { ...draft, issues: [...draft.issues] };

it("a refused form comes back under its story, and under no other", async () => {
  const id = await keepDraft(refused, null);
  expect(id).toMatch(/^[\w-]{22}$/);
  expect(await draftOf(id, 1001)).toEqual(refused);
  expect(await draftOf(id, 1002)).toBeNull();
  expect(await draftOf(randomUUID(), 1001)).toBeNull();
  expect(await draftOf("' or 1=1 --", 1001)).toBeNull();
});

it("keeps what can be kept of words no database takes", async () => {
  const id = await keepDraft({ ...refused, words: "سلام\0\uD83D خوب" }, null);
  expect((await draftOf(id, 1001))?.words).toBe("سلام\uFFFD\uFFFD خوب");
});

it("is gone after its half hour, and swept out by the next one", async () => {
  const id = (await keepDraft(refused, null)) ?? "";
  await db
    .update(formDrafts)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .where(eq(formDrafts.id, id));
  expect(await draftOf(id, 1001)).toBeNull();
  await keepDraft(refused, null);
  expect(await db.select().from(formDrafts).where(eq(formDrafts.id, id))).toEqual([]);
});

it("one network does not fill the database with refused forms", async () => {
  const bucket = randomUUID();
  for (let sent = 0; sent < 600; sent += 1) expect(await keepDraft(refused, bucket)).not.toBeNull();
  expect(await keepDraft(refused, bucket)).toBeNull();
  expect(await keepDraft(refused, randomUUID())).not.toBeNull();
});
