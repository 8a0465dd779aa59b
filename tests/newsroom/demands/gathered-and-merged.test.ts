import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db";
import { demands } from "@/db/schema/demands";
import { answerDemand } from "@/newsroom/demands/answer";
import { answerAsking } from "@/newsroom/demands/consent";
import { gatherDemand } from "@/newsroom/demands/gather";
import { mergeDemand } from "@/newsroom/demands/merging";
import { publicDemand } from "@/newsroom/demands/queries";
import { askedOf, demandsOfComments, demandsOfStory } from "@/newsroom/demands/source-queries";
import { judgeDemand } from "@/newsroom/demands/verdict";
import { granted } from "@/tests/city";
import { person, published, scene } from "@/tests/newsroom/comments/stage";

it("what was gathered from a comment and merged goes on as the other: its answer, its page, and the writer's say", async () => {
  const here = await scene();
  const editor = await person("editor", here.organisationId);
  const gathered = async (title: string, comments: string[]) => {
    const wish = { title, words: "شهروندان چراغ می‌خواهند.", organisationId: here.organisationId, comments };
    const { code } = granted(await gatherDemand(here.moderator, wish));
    const [row] = await db.select().from(demands).where(eq(demands.code, code));
    return { code, id: row?.id ?? "", version: row?.version ?? 0 };
  };
  const [first, second] = [await published(here), await published(here)];
  const one = await gathered("چراغ کوچه روشن شود", [first.id]);
  const root = await gathered("کوچه‌ها روشن شود", [second.id]);
  granted(await answerAsking(first.receipt, one.code, "consented"));
  granted(await mergeDemand(here.moderator, one.id, one.version, root.code, "هر دو همان است."));
  const { version } = (await db.select().from(demands).where(eq(demands.id, root.id)))[0] ?? { version: 0 };
  granted(await answerDemand(editor, root.id, version, "done", "چراغ‌ها روشن شد."));

  const linked = (await demandsOfComments([first.id])).get(first.id);
  expect(linked).toMatchObject({ code: root.code, state: "done", answer: { words: "چراغ‌ها روشن شد." } });
  expect(await demandsOfStory(here.storyId)).toMatchObject([{ code: root.code, linked: true }]);
  expect(await askedOf(first.receipt)).toMatchObject([{ code: one.code, state: "done", mayJudge: true }]);
  granted(await judgeDemand(first.receipt, "confirmed", ""));
  expect(await askedOf(first.receipt)).toMatchObject([{ mayJudge: false, verdict: "confirmed" }]);
  expect(await publicDemand(root.code)).toMatchObject({ verdicts: { confirmed: 1 } });
});
