import { sql } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { db, pool } from "@/db";
import { comments } from "@/db/schema/comments";
import { editComment } from "@/newsroom/comments/edit-comment";
import { honestForm } from "@/newsroom/form-stamp";
import { onTrouble, type Trouble } from "@/newsroom/trouble";
import { granted } from "@/tests/city";
import { posted, rowOf, scene } from "./stage";

const long = "این نوشته آن‌قدر بلند است که با نوشته‌های دیگر سنجیده می‌شود.";

const troubles: Trouble[] = [];
onTrouble((trouble) => troubles.push(trouble));
afterEach(() => {
  expect(troubles.splice(0)).toEqual([{ what: expect.stringContaining("held"), error: expect.any(Error) }]);
});

describe("a check that fails holds the words and says that it failed", () => {
  // A row that an earlier program, or a hand, left behind.
  afterEach(async () => {
    await db.update(comments).set({ likeness: null });
  });

  const spoil = (id: string) => db.execute(sql`update comments set likeness = 'zz' where id = ${id}`);

  it("when a comment arrives", async () => {
    const { code } = await scene();
    await spoil((await posted(code)).id);
    const { id } = await posted(code, { words: long });
    expect(await rowOf(id)).toMatchObject({ state: "queued", body: long, signals: ["check-failed"] });
  });

  it("when its words are changed", async () => {
    const { code } = await scene();
    await spoil((await posted(code)).id);
    const { id, receipt } = await posted(code, { words: "کوتاه" });
    granted(await editComment({ receipt, words: long, addressBucket: null, form: honestForm }));
    expect(await rowOf(id)).toMatchObject({ state: "queued", body: long, signals: ["check-failed"] });
  });
});

it("a check that does not answer holds, too", async () => {
  const { code } = await scene();
  const client = await pool.connect();
  try {
    await client.query("begin; lock table watch_words in access exclusive mode");
    const { id } = await posted(code, { words: "چراغ کوچه خاموش است." });
    expect((await rowOf(id)).signals).toEqual(["check-failed"]);
  } finally {
    await client.query("rollback");
    client.release();
  }
});
