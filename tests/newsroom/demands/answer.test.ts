import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { demandSteps, demands } from "@/db/schema/demands";
import { now } from "@/newsroom/clock";
import { answerDemand, mendAnswer } from "@/newsroom/demands/answer";
import { demandActions, demandStates, leadsFrom } from "@/newsroom/demands/demand";
import { publicDemand } from "@/newsroom/demands/queries";
import { granted, keysOf } from "@/tests/city";
import { journalOf, person } from "@/tests/newsroom/comments/stage";
import { editor, elsewhere, home, kinds, registered, rowOf } from "./stage";

describe("an answer", () => {
  it.each(demandStates.flatMap((state) => demandActions.map((action) => ({ state, action }))))(
    "$action from $state as the table says",
    async ({ state, action }) => {
      const { id } = await registered();
      const ended = state === "done" || state === "declined";
      await db
        .update(demands)
        .set({ state, endedAt: ended ? now() : null })
        .where(eq(demands.id, id));
      const outcome = await answerDemand(editor, id, 2, action, "پاسخ ما");
      expect(keysOf(outcome)).toEqual(leadsFrom(action, state) ? [] : ["demands.not-now"]);
      expect((await rowOf(id))?.version).toBe(leadsFrom(action, state) ? 3 : 2);
    },
  );

  it("is the organisation's alone, with words, on the version that was on the screen", async () => {
    const { id } = await registered();
    const stranger = await person("editor", elsewhere);
    const author = await person("author", home);
    for (const viewer of [stranger, author])
      expect(keysOf(await answerDemand(viewer, id, 2, "done", "شد"))).toEqual(["general.not-found"]);
    expect(keysOf(await answerDemand(editor, id, 2, "done", "\u200c"))).toEqual(["demands.words-missing"]);
    expect(keysOf(await answerDemand(editor, id, 1, "accept", ""))).toEqual(["demands.stale"]);
    expect(keysOf(await answerDemand(editor, id, null, "accept", ""))).toEqual(["demands.version-missing"]);
    expect(await kinds(id)).toEqual(["registered"]);
  });

  it("may be put right: the old words stay for everybody, struck out, and the journal has both", async () => {
    const { id, code } = await registered();
    granted(await answerDemand(editor, id, 2, "done", "دو چراغ گذاشتیم."));
    const answer = (await publicDemand(code))?.lines.at(-1);
    granted(await mendAnswer(editor, id, 3, answer?.id ?? "", "سه چراغ گذاشتیم."));
    const lines = (await publicDemand(code))?.lines ?? [];
    expect(lines.map(({ words }) => words)).toEqual(["", "دو چراغ گذاشتیم.", "سه چراغ گذاشتیم."]);
    expect(lines[1]?.mendedBy).toBe(lines[2]?.id);
    expect(keysOf(await mendAnswer(editor, id, 4, answer?.id ?? "", "چهار"))).toEqual([
      "demands.no-such-answer",
    ]);
    expect((await journalOf(id)).map(({ action }) => action)).toEqual([
      "demand.raise",
      "demand.register",
      "demand.done",
      "demand.mend",
    ]);
    await expect(
      db.update(demandSteps).set({ words: "x" }).where(eq(demandSteps.demandId, id)),
    ).rejects.toThrow();
  });
});
