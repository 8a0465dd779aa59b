import { describe, expect, it } from "vitest";
import { appealDecision, decideAppeal } from "@/newsroom/comments/appeal";
import { authorOf } from "@/newsroom/comments/author-queries";
import { decideComment } from "@/newsroom/comments/decide";
import { decideInBulk } from "@/newsroom/comments/decide-in-bulk";
import { commentQueue } from "@/newsroom/comments/queue";
import { appealDemand, decideDemandAppeal } from "@/newsroom/demands/appeal";
import { deskDemand } from "@/newsroom/demands/desk-queries";
import { refuseDemand } from "@/newsroom/demands/route";
import type { Viewer } from "@/newsroom/people/person";
import { granted, keysOf } from "@/tests/city";
import { home, moderator, raised } from "@/tests/newsroom/demands/stage";
import { decided, person, posted, rowOf, type Scene, scene } from "./stage";

/** A comment that the scene's moderator refused, and another let stand on its writer's objection. */
async function reversed(here: Scene, other: Viewer) {
  const comment = await posted(here.code, { authorMark: `writer-${crypto.randomUUID()}` });
  await decided(here.moderator, comment.id, "refuse");
  granted(await appealDecision(comment.receipt, "نقد است."));
  granted(await decideAppeal(other, comment.id, "reversed"));
  return comment.id;
}

const removal = (commentId: string) =>
  ({ commentId, decision: "remove", version: 3, reason: "insult" }) as const;

describe("who was overruled about a comment", () => {
  it("does not take it away again, by any door; a third person may", async () => {
    const here = await scene();
    const other = await person("moderator", here.organisationId);
    const [one, two] = [await reversed(here, other), await reversed(here, other)];
    expect(keysOf(await decideComment(here.moderator, removal(one)))).toEqual(["comments.overruled"]);
    const rows = granted(await decideInBulk(here.moderator, "remove", [{ id: two, version: 3 }], "insult"));
    expect(rows.map(({ issues }) => issues[0]?.key)).toEqual(["comments.overruled"]);
    expect((await rowOf(one)).state).toBe("published");
    granted(await decideComment(other, removal(one)));
  });

  it("is shown no button for it", async () => {
    const here = await scene();
    const other = await person("moderator", here.organisationId);
    const id = await reversed(here, other);
    const decisionsOf = async (viewer: Viewer) => {
      const { items } = await commentQueue(viewer, { state: "published" });
      const { decisions, overruled } = items.find((item) => item.id === id) ?? {};
      return { decisions, overruled };
    };
    expect(await decisionsOf(here.moderator)).toEqual({ decisions: [], overruled: true });
    expect(await decisionsOf(other)).toEqual({ decisions: ["remove"], overruled: false });
    expect(await authorOf(here.moderator, id)).toMatchObject({ comments: [{ decisions: [] }] });
    expect(await authorOf(other, id)).toMatchObject({ comments: [{ decisions: ["remove"] }] });
  });
});

it("who was overruled about a demand does not take it away again, and is told why", async () => {
  const { id, code, receipt } = await raised();
  const other = await person("moderator", home);
  granted(await refuseDemand(moderator, id, 1, "insult"));
  granted(await appealDemand(receipt, "نقد است."));
  granted(await decideDemandAppeal(other, id, 2, "reversed"));
  expect(keysOf(await refuseDemand(moderator, id, 3, "insult"))).toEqual(["demands.overruled"]);
  expect(await deskDemand(moderator, code)).toMatchObject({ mayRefuse: false, overruled: true });
  expect(await deskDemand(other, code)).toMatchObject({ mayRefuse: true, overruled: false });
  granted(await refuseDemand(other, id, 3, "insult"));
});
