import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { freshness } from "@/db/schema/journal";
import { type Role, roles, type Viewer } from "@/newsroom/people/person";
import type { Kept } from "@/newsroom/stories/story";
import { actions } from "@/newsroom/stories/workflow";
import { aNewsroom, issuesOf, journalOf, type Newsroom, rowOf, stateOf, tracesOf } from "@/tests/stories";
import { type Button, buttons, verbs } from "./act";
import { anOrganisation, aPerson, theCentralDesk } from "./cast";
import { changesThePublicPage, type Line, writtenLine } from "./matrix";
import { build, nameOf, type Situation, situations } from "./situations";
import { aTwinOf } from "./twin";

interface Actor {
  name: string;
  viewer: Viewer;
  /** The role in whose right they act on the stories of the room, or null: to them the stories are not there. */
  role: Role | null;
  /** Wrote the working copy and sent it to review. */
  wrote?: boolean;
}

let room: Newsroom;
let actors: Actor[];

beforeAll(async () => {
  room = await aNewsroom();
  actors = [
    { name: "the author who wrote it", viewer: room.author, role: "author", wrote: true },
    ...(await oneOfEachRole("of the same organisation", room.organisationId, true)),
    ...(await oneOfEachRole("of the central desk", await theCentralDesk(), true)),
    ...(await oneOfEachRole("of another organisation", await anOrganisation(), false)),
    { name: "nobody", viewer: await aPerson(room.organisationId), role: null },
  ];
});

async function oneOfEachRole(where: string, organisationId: string, reaches: boolean): Promise<Actor[]> {
  const made = roles.map(async (role) => {
    const seesStories = reaches && ["author", "editor", "manager"].includes(role);
    const viewer = await aPerson(organisationId, role);
    return { name: `${role} ${where}`, viewer, role: seesStories ? role : null };
  });
  return Promise.all(made);
}

/** Why this actor is refused here, by the written matrix; null when they are not. */
function writtenRefusal(actor: Actor, button: Button, at: Situation, line: Line | null): string | null {
  if (actor.role === null) return "general.not-found";
  if (!line) return button === "revise" && isOpenAgain(at) ? null : "stories.wrong-state";
  if (button === "recall") return refusalOfRecall(actor, at);
  if (button === "endorse" && at.working === "draft") {
    return actor.role === "editor" ? "stories.not-your-draft" : "stories.not-your-part";
  }
  if (!line.who.includes(actor.role)) return "stories.not-your-part";
  if (button === "claim" && at.claimed) return "stories.already-claimed";
  if (button === "clear" && !at.unreviewed) return "stories.not-unreviewed";
  return null;
}

// Editing a live story twice opens the one working copy that is open already.
function isOpenAgain({ working, standing }: Situation): boolean {
  return standing === "live" && working !== "published";
}

function refusalOfRecall(actor: Actor, at: Situation): string | null {
  if (!actor.wrote) return "stories.not-submitted-by-you";
  return at.claimed ? "stories.already-claimed" : null;
}

async function press(button: Button, actor: Actor, { id, number }: Kept): Promise<string[]> {
  return issuesOf(verbs[button](actor.viewer, id, number));
}

interface Cell {
  button: Button;
  at: Situation;
  story: Kept;
}

/** What is wrong with the cells in which these actors must be refused; empty when nothing is. */
async function wrongRefusals({ button, story }: Cell, keys: Map<Actor, string>): Promise<string[]> {
  const before = await tracesOf(story.id);
  const wrong: string[] = [];
  for (const [actor, key] of keys) {
    const issues = (await press(button, actor, story)).join();
    if (issues !== key) wrong.push(`${actor.name}: ${issues || "succeeded"} instead of ${key}`);
  }
  expect(await tracesOf(story.id)).toBe(before);
  return wrong;
}

/** What is wrong with a cell in which the actor must succeed; null when nothing is. */
async function wrongStep({ button, at, story }: Cell, actor: Actor, line: Line): Promise<string | null> {
  const twin = await aTwinOf(story);
  const issues = await press(button, actor, twin);
  if (issues.length > 0) return `${actor.name}: refused with ${issues.join()}`;
  const from = `${at.working}/${at.standing}`;
  const to = line.to(at.standing);
  expect(await stateOf(twin.id)).toBe(to);
  const entries = await journalOf(twin.id);
  const told = entries.map(({ action, fromState, toState, actorId }) => [
    action,
    fromState,
    toState,
    actorId,
  ]);
  expect(told).toEqual([[`story.${button}`, from, to, actor.viewer.personId]]);
  return (await tellsThePages(twin)) === changesThePublicPage.includes(button)
    ? null
    : `${actor.name}: told the pages wrongly`;
}

async function tellsThePages({ id }: Kept): Promise<boolean> {
  const tag = `story:${(await rowOf(id)).code}`;
  return (await db.select().from(freshness).where(eq(freshness.tag, tag))).length === 1;
}

it("the written matrix knows every action there is", () => {
  expect(buttons.toSorted()).toEqual(actions.toSorted());
});

describe.each(situations.map((at) => [nameOf(at), at] as const))("a story that is %s", (_, at) => {
  let story: Kept;

  beforeAll(async () => {
    story = await build(room, at);
    const row = await rowOf(story.id);
    expect([row.workingState, row.standing, row.unreviewed]).toEqual([
      at.working,
      at.standing,
      at.unreviewed ?? false,
    ]);
  });

  it.each(buttons)("answers «%s» to every person as it is written", async (button) => {
    const cell = { button, at, story };
    const line = writtenLine(button, at.working, at.standing);
    const refusals = new Map<Actor, string>();
    const wrong: (string | null)[] = [];
    for (const actor of actors) {
      const key = writtenRefusal(actor, button, at, line);
      if (key) refusals.set(actor, key);
      else wrong.push(line ? await wrongStep(cell, actor, line) : await wrongReopening(cell, actor));
    }
    expect([...wrong.filter(Boolean), ...(await wrongRefusals(cell, refusals))]).toEqual([]);
  });
});

async function wrongReopening({ button, story }: Cell, actor: Actor): Promise<string | null> {
  const before = await tracesOf(story.id);
  const issues = await press(button, actor, story);
  const untouched = (await tracesOf(story.id)) === before;
  return issues.length === 0 && untouched ? null : `${actor.name}: opened a second working copy, or none`;
}
