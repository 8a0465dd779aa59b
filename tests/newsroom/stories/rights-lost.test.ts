import { randomUUID } from "node:crypto";
import type pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "@/newsroom/outcome";
import type { Role, Viewer } from "@/newsroom/people/person";
import { createStory } from "@/newsroom/stories/create";
import { aNewsroom, contentFor, issuesOf, type Newsroom, tracesOf } from "@/tests/stories";
import { type Button, verbs } from "./act";
import { anOrganisation, aPerson, theCentralDesk } from "./cast";
import { meanwhile } from "./meanwhile";
import { build, type Situation } from "./situations";

/** Rights end with the moment they are taken: also for a verb that had found them in order and is about to act. */

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

type Loss = (other: pg.Client, viewer: Viewer) => Promise<unknown>;

const losses: [string, Loss][] = [
  [
    "suspended",
    (other, { personId }) => other.query("update people set suspended_at = now() where id = $1", [personId]),
  ],
  [
    "taken off the desk",
    (other, { personId }) => other.query("delete from memberships where person_id = $1", [personId]),
  ],
  [
    "given another role",
    (other, { personId }) =>
      other.query("update memberships set role = 'moderator' where person_id = $1", [personId]),
  ],
];

const steps: [Button, Situation, Role][] = [
  ["save", { working: "submitted", standing: "none" }, "editor"],
  ["claim", { working: "submitted", standing: "none" }, "editor"],
  ["return", { working: "submitted", standing: "none" }, "editor"],
  ["endorse", { working: "submitted", standing: "none" }, "editor"],
  ["approve", { working: "reviewed", standing: "none" }, "manager"],
  ["publish", { working: "approved", standing: "none" }, "editor"],
  ["emergency", { working: "draft", standing: "none" }, "manager"],
  ["clear", { working: "published", standing: "live", unreviewed: true }, "manager"],
  ["withdraw", { working: "published", standing: "live" }, "manager"],
  ["remove", { working: "published", standing: "live" }, "manager"],
  ["restore", { working: "published", standing: "removed" }, "manager"],
];

describe.each(losses)("who is %s between the look and the step", (_, lose) => {
  it.each(steps)("changes nothing with «%s»", async (button, at, role) => {
    const { id, number } = await build(room, at);
    const viewer = await aPerson(room.organisationId, role);
    const before = await tracesOf(id);
    const outcome = await meanwhile<Outcome<unknown>>(
      () => verbs[button](viewer, id, number),
      (other) => lose(other, viewer),
    );
    expect(await issuesOf(outcome)).toEqual(["stories.changed-meanwhile"]);
    expect(await tracesOf(id)).toBe(before);
  });

  it("begins no story", async () => {
    const viewer = await aPerson(room.organisationId, "author");
    const outcome = await meanwhile(
      () => createStory(viewer, randomUUID(), contentFor(room)),
      (other) => lose(other, viewer),
    );
    expect(await issuesOf(outcome)).toEqual(["stories.organisation-not-yours"]);
  });
});

describe("a membership elsewhere that arrives in that moment", () => {
  it("does not stand in for the one that was lost, unless it is the central desk's", async () => {
    const elsewhere = { other: await anOrganisation(), central: await theCentralDesk() };
    for (const [place, issues] of [
      ["other", ["stories.changed-meanwhile"]],
      ["central", []],
    ] as const) {
      const { id, number } = await build(room, { working: "reviewed", standing: "none" });
      const viewer = await aPerson(room.organisationId, "manager");
      const outcome = await meanwhile(
        () => verbs.approve(viewer, id, number),
        (other) =>
          other.query("update memberships set organisation_id = $2 where person_id = $1", [
            viewer.personId,
            elsewhere[place],
          ]),
      );
      expect(await issuesOf(outcome)).toEqual(issues);
    }
  });
});
