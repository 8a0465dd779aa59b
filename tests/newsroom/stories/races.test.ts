import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "@/newsroom/outcome";
import { createStory } from "@/newsroom/stories/create";
import { saveStory } from "@/newsroom/stories/draft";
import { publishStory } from "@/newsroom/stories/publish";
import { approveStory, claimStory } from "@/newsroom/stories/review";
import { reviseStory } from "@/newsroom/stories/revise";
import { removeStory, withdrawStory } from "@/newsroom/stories/withdraw";
import {
  aLive,
  aNewsroom,
  anApproved,
  aReviewed,
  aRevised,
  aSubmitted,
  contentFor,
  granted,
  journalOf,
  type Newsroom,
  rowOf,
  stateOf,
} from "@/tests/stories";
import { verbs } from "./act";
import { meanwhile } from "./meanwhile";
import { build } from "./situations";
import { aTwinOf } from "./twin";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

const rounds = Array.from({ length: 200 }, (_, round) => round);

const issueOf = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.issues[0]);
const succeeded = (outcomes: Outcome<unknown>[]) => outcomes.filter(({ ok }) => ok).length;

/** Each entry begins where the one before it ended, and the last one ended where the story is. */
async function expectOneWalk(id: string, start: string): Promise<void> {
  const entries = await journalOf(id);
  const ends = [start, ...entries.map(({ toState }) => toState)];
  expect(entries.map(({ fromState }) => fromState)).toEqual(ends.slice(0, -1));
  expect(ends.at(-1)).toBe(await stateOf(id));
}

describe("two at once", () => {
  it("who save: one is kept, the other is told the number of the newer revision and loses nothing of theirs", async () => {
    const { id, number } = await aSubmitted(room);
    const outcomes = await Promise.all([
      saveStory(room.editor, id, number, contentFor(room)),
      saveStory(room.manager, id, number, contentFor(room)),
    ]);
    expect(succeeded(outcomes)).toBe(1);
    expect(outcomes.map(issueOf).find(Boolean)).toEqual({
      key: "stories.stale",
      values: { newest: number + 1 },
    });
    expect((await rowOf(id)).workingNumber).toBe(number + 1);
  });

  it("who approve: the story is approved once", async () => {
    const { id, number } = await aReviewed(room);
    const managers = [room.manager, room.otherManager];
    const outcomes = await Promise.all(managers.map((manager) => approveStory(manager, id, number)));
    expect(succeeded(outcomes)).toBe(1);
    expect((await journalOf(id)).filter(({ action }) => action === "story.approve")).toHaveLength(1);
    const winner = managers[outcomes.findIndex(({ ok }) => ok)];
    expect((await rowOf(id)).approvedBy).toBe(winner?.personId);
  });

  it("who publish: it is published once", async () => {
    const { id, number } = await anApproved(room);
    const all = [room.editor, room.manager, room.otherManager, room.editor];
    const outcomes = await Promise.all(all.map((viewer) => publishStory(viewer, id, number)));
    expect(succeeded(outcomes)).toBe(1);
    expect((await journalOf(id)).filter(({ action }) => action === "story.publish")).toHaveLength(1);
  });

  it("who claim: one holds it", async () => {
    const { id, number } = await aSubmitted(room);
    const outcomes = await Promise.all(
      [room.editor, room.manager].map((viewer) => claimStory(viewer, id, number)),
    );
    expect(succeeded(outcomes)).toBe(1);
    expect((await rowOf(id)).claimedBy).toBe(
      [room.editor, room.manager][outcomes.findIndex(({ ok }) => ok)]?.personId,
    );
  });

  it("who revise: both get the one working copy", async () => {
    const { id, number } = await aLive(room);
    const all = [room.author, room.editor, room.manager];
    const outcomes = await Promise.all(all.map((viewer) => reviseStory(viewer, id, number)));
    expect(succeeded(outcomes)).toBe(3);
    expect((await journalOf(id)).filter(({ action }) => action === "story.revise")).toHaveLength(1);
  });

  it("who create with one key: it is one story", async () => {
    const key = randomUUID();
    const press = () => createStory(room.author, key, contentFor(room));
    const kept = await Promise.all([press(), press(), press(), press()].map(granted));
    expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
    expect(await journalOf(kept[0]?.id ?? "")).toHaveLength(1);
  });

  it("who remove two stories towards each other: no circle of redirects comes of it", async () => {
    const live = await aLive(room);
    for (const _ of rounds.slice(0, 10)) {
      const [one, other] = [await aTwinOf(live), await aTwinOf(live)];
      const [codeOfOne, codeOfOther] = [(await rowOf(one.id)).code, (await rowOf(other.id)).code];
      const outcomes = await Promise.all([
        removeStory(room.manager, one.id, one.number, "دو خبر از یک رویداد", `/n/${codeOfOther}`),
        removeStory(room.otherManager, other.id, other.number, "دو خبر از یک رویداد", `/n/${codeOfOne}`),
      ]);
      expect(succeeded(outcomes)).toBe(1);
      expect(outcomes.map(issueOf).find(Boolean)).toMatchObject({ key: "stories.redirect-not-public" });
    }
  });
});

describe("a race ends where the table lets it end", () => {
  it("approval against edit: what is approved is what was read", async () => {
    const reviewed = await aReviewed(room);
    for (const _ of rounds) {
      const { id, number } = await aTwinOf(reviewed);
      const [approved, saved] = await Promise.all([
        approveStory(room.manager, id, number),
        saveStory(room.editor, id, number, contentFor(room)),
      ]);
      const row = await rowOf(id);
      const legal = {
        "true,false": { workingState: "approved", workingNumber: number, approvedNumber: number },
        "false,true": { workingState: "reviewed", workingNumber: number + 1, approvedNumber: 0 },
        "true,true": { workingState: "submitted", workingNumber: number + 1, approvedNumber: number },
        "false,false": null,
      }[`${approved.ok},${saved.ok}`];
      expect(row).toMatchObject(legal ?? { impossible: true });
      await expectOneWalk(id, "reviewed/none");
    }
  });

  it("publishing against withdrawing: a withdrawn story shows nothing new", async () => {
    const to = {
      "true,false": "published/live",
      "false,true": "approved/withdrawn",
      "true,true": "published/withdrawn",
    };
    const revised = await build(room, { working: "approved", standing: "live" });
    for (const _ of rounds) {
      const { id, number } = await aTwinOf(revised);
      const [published, withdrawn] = await Promise.all([
        publishStory(room.editor, id, number),
        withdrawStory(room.manager, id, number, "نادرست بود"),
      ]);
      expect(await stateOf(id)).toBe(
        Object.entries(to).find(([ends]) => ends === `${published.ok},${withdrawn.ok}`)?.[1],
      );
      expect((await rowOf(id)).liveNumber).toBe(published.ok ? number : number - 1);
      await expectOneWalk(id, "approved/live");
    }
  });
});

describe("between the look and the step", () => {
  it.each(["approve", "save", "return"] as const)(
    "a revision saved by somebody else refuses «%s» and is named",
    async (button) => {
      const { id, number } = await aReviewed(room);
      const outcome = await meanwhile<Outcome<unknown>>(
        () => verbs[button](room.manager, id, number),
        (other) =>
          other.query(
            `with revision as (
             insert into revisions (story_id, number, content, hash, author_id)
             select story_id, number + 1, content, repeat('f', 64), author_id from revisions where story_id = $1)
           update stories set working_number = working_number + 1, working_hash = repeat('f', 64) where id = $1`,
            [id],
          ),
      );
      expect(issueOf(outcome)).toEqual({ key: "stories.stale", values: { newest: number + 1 } });
      expect(await stateOf(id)).toBe("reviewed/none");
    },
  );

  it("another state refuses the step, so that the journal never tells of a state that was not", async () => {
    const { id, number } = await aRevised(room, await aLive(room));
    const outcome = await meanwhile(
      () => withdrawStory(room.manager, id, number, "نادرست بود"),
      (other) => other.query("update stories set working_state = 'submitted' where id = $1", [id]),
    );
    expect(issueOf(outcome)).toEqual({ key: "stories.changed-meanwhile" });
    expect(await stateOf(id)).toBe("submitted/live");
  });
});
