import { randomUUID } from "node:crypto";
import { and, eq, like } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { notices } from "@/db/schema/notices";
import { stories } from "@/db/schema/stories";
import { at } from "@/newsroom/clock";
import type { Viewer } from "@/newsroom/people/person";
import { escalateAssignments } from "@/newsroom/planning/escalate";
import { typedFrom } from "@/newsroom/planning/fields";
import { handOver, type NewAssignment, planAssignment, replanAssignment } from "@/newsroom/planning/plan";
import { assignmentFor } from "@/newsroom/planning/queries";
import { dropAssignment, finishAssignment, startStory, takeAssignment } from "@/newsroom/planning/work";
import { createStory } from "@/newsroom/stories/create";
import { submitStory } from "@/newsroom/stories/review";
import { addTemplate } from "@/newsroom/templates/keep";
import { aPerson, theCentralDesk } from "@/tests/newsroom/stories/cast";
import { aNewsroom, contentOf, granted, issuesOf, journalOf, type Newsroom } from "@/tests/stories";

let room: Newsroom;
let other: Newsroom;
let central: Viewer;
beforeAll(async () => {
  room = await aNewsroom();
  other = await aNewsroom();
  central = await aPerson(await theCentralDesk(), "editor");
});

const typed = (more: Partial<NewAssignment> = {}): NewAssignment => ({
  organisationId: room.organisationId,
  assigneeId: "",
  templateId: "",
  title: "گزارش پل تازه",
  brief: "",
  deadlineDay: "۱۴۲۰/۱/۲۰",
  deadlineHour: "۱۷",
  eventPlace: "",
  eventDay: "",
  eventHour: "",
  ...more,
});
const plan = (more: Partial<NewAssignment> = {}) =>
  granted(planAssignment(room.editor, randomUUID(), typed(more)));
const seen = async (id: string, by = room.editor) => {
  const found = await assignmentFor(by, id);
  if (!found) throw new Error("not seen");
  return found;
};

describe("planning", () => {
  it("is for editors and managers of the organisation and the central desk", async () => {
    for (const by of [room.editor, room.manager, central])
      await granted(planAssignment(by, randomUUID(), typed()));
    for (const by of [room.author, other.editor, other.manager])
      expect(await issuesOf(planAssignment(by, randomUUID(), typed()))).toEqual(["planning.not-your-part"]);
  });

  it("twice with one key makes one", async () => {
    const key = randomUUID();
    const both = [1, 2].map(() => granted(planAssignment(room.editor, key, typed())));
    const [one, two] = await Promise.all(both);
    expect(one).toBe(two);
  });

  it("refuses a past or unreadable deadline and somebody from elsewhere", async () => {
    const refusal = (more: Partial<NewAssignment>) =>
      issuesOf(planAssignment(room.editor, randomUUID(), typed(more)));
    expect(await refusal({ deadlineDay: "1400/1/1" })).toEqual(["planning.deadline-past"]);
    expect(await refusal({ deadlineDay: "1420/12/31", title: " " })).toEqual([
      "planning.title-missing",
      "planning.deadline-missing",
    ]);
    expect(await refusal({ deadlineHour: "25" })).toEqual(["planning.hour-unreadable"]);
    expect(await refusal({ assigneeId: other.author.personId })).toEqual(["planning.nobody-there"]);
  });
});

describe("taking, handing over, ending", () => {
  it("one of two who take it at once has it; the other is told it is stale", async () => {
    const id = await plan();
    const second = await aPerson(room.organisationId, "author");
    const results = await Promise.all(
      [room.author, second].map((by) => takeAssignment(by, { id, version: 1 })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await journalOf(id)).map(({ action }) => action)).toEqual(["assignment.plan", "assignment.take"]);
  });

  it("does not exist for other organisations", async () => {
    const id = await plan();
    expect(await issuesOf(takeAssignment(other.author, { id, version: 1 }))).toEqual(["general.not-found"]);
    expect(await assignmentFor(other.manager, id)).toBeNull();
    expect((await seen(id, central)).id).toBe(id);
  });

  it("stale or missing versions change nothing", async () => {
    const id = await plan();
    await granted(takeAssignment(room.author, { id, version: 1 }));
    expect(await issuesOf(finishAssignment(room.author, { id, version: 1 }))).toEqual(["planning.stale"]);
    expect(await issuesOf(finishAssignment(room.author, { id, version: null }))).toEqual([
      "planning.version-missing",
    ]);
    expect((await seen(id)).state).toBe("taken");
    await granted(finishAssignment(room.author, { id, version: 2 }));
    expect(await issuesOf(dropAssignment(room.editor, { id, version: 3 }, "x"))).toEqual(["planning.ended"]);
  });

  it("only planners hand over and drop, and a drop says why", async () => {
    const id = await plan({ assigneeId: room.author.personId });
    const decided = { id, version: 1 };
    expect(await issuesOf(handOver(room.author, decided, ""))).toEqual(["planning.not-your-part"]);
    expect(await issuesOf(dropAssignment(room.editor, decided, " "))).toEqual(["planning.reason-missing"]);
    await granted(handOver(room.manager, decided, ""));
    expect(await seen(id)).toMatchObject({ state: "open", assigneeId: null, version: 2 });
    await granted(dropAssignment(room.editor, { id, version: 2 }, "رویداد برگزار نشد"));
    expect(await seen(id)).toMatchObject({ state: "dropped", droppedReason: "رویداد برگزار نشد" });
  });
});

describe("the story of an assignment", () => {
  const template = () =>
    granted(
      addTemplate(room.editor, room.organisationId, {
        name: `دیدار ${randomUUID()}`,
        about: "",
        celebratory: false,
        kind: "news",
        questions: "who | با چه کسانی | | لازم\nwhere | کجا |",
        kicker: "",
        headline: "دیدار با {who}",
        lead: "در {where} برگزار شد.",
        body: "گفت‌وگو با {who}.\n\nپایان.",
      }),
    );

  it("is one though it is begun twice at once, and keeps its blanks from being submitted", async () => {
    const id = await plan({ assigneeId: room.author.personId, templateId: await template() });
    const start = () => startStory(room.author, { id, version: 1 }, { who: "شورایاران." }, createStory);
    const [one, two] = await Promise.all([start(), start()]);
    const story = await granted(one ?? start());
    expect(await granted(two ?? start())).toBe(story);
    expect(await granted(start())).toBe(story);
    const drafts = await db
      .select()
      .from(stories)
      .where(eq(stories.creationKey, `${room.author.personId}:${id}`));
    expect(drafts).toHaveLength(1);
    const content = await contentOf({ id: story, number: 1 });
    expect(content).toMatchObject({ headline: "دیدار با شورایاران", lead: "در [… کجا] برگزار شد." });
    expect(await issuesOf(submitStory(room.author, story, 1))).toContain("stories.blank-left");
    expect((await seen(id)).story?.id).toBe(story);
  });

  it("is begun by the assignee alone", async () => {
    const id = await plan({ assigneeId: room.author.personId });
    expect(await issuesOf(startStory(room.editor, { id, version: 1 }, {}, createStory))).toEqual([
      "planning.not-yours",
    ]);
  });
});

describe("deadlines", () => {
  const toldTo = async ({ personId }: Viewer, id: string) =>
    (
      await db
        .select({ kind: notices.kind })
        .from(notices)
        .where(and(eq(notices.personId, personId), like(notices.onceKey, `assignment:${id}:%`)))
        .orderBy(notices.createdAt)
    ).map(({ kind }) => kind.replace("assignment.", ""));

  it("are told once each, and the managers after one working day, past Nowruz", async () => {
    // Due on Thursday 28 Esfand 1404 at 17:00; Nowruz runs to 4 Farvardin, so the next working day is 5 Farvardin.
    const planned = new Date("2026-03-01T08:00:00Z");
    const id = await at(planned, () =>
      plan({ assigneeId: room.author.personId, deadlineDay: "1404/12/28", deadlineHour: "17:00" }),
    );
    const run = (instant: string) =>
      at(new Date(instant), async () => {
        await escalateAssignments();
        await escalateAssignments();
      });
    await run("2026-03-18T14:00:00Z");
    expect(await toldTo(room.author, id)).toEqual(["soon"]);
    await run("2026-03-19T13:30:01Z");
    expect(await toldTo(room.author, id)).toEqual(["soon", "due"]);
    expect(await toldTo(room.editor, id)).toEqual(["late"]);
    expect(await toldTo(room.manager, id)).toEqual([]);
    await run("2026-03-24T20:00:00Z");
    expect(await toldTo(room.manager, id)).toEqual([]);
    await run("2026-03-25T13:30:01Z");
    expect(await toldTo(room.manager, id)).toEqual(["escalated"]);
    expect(await toldTo(room.author, id)).toEqual(["soon", "due"]);
    await at(new Date("2026-03-26T08:00:00Z"), () =>
      granted(replanAssignment(room.editor, { id, version: 1 }, typed({ deadlineDay: "1405/1/20" }))),
    );
    await run("2026-04-09T14:00:00Z");
    expect(await toldTo(room.author, id)).toEqual(["soon", "due", "due"]);
    await granted(finishAssignment(room.editor, { id, version: 2 }));
  });
});

describe("changing a planned assignment", () => {
  it("begins with what was planned: sent back as it is, it stays the same", async () => {
    const id = await granted(
      planAssignment(
        room.editor,
        randomUUID(),
        typed({ eventDay: "1405/12/29", eventHour: "۹:۳۰", eventPlace: "تالار" }),
      ),
    );
    const planned = await assignmentFor(room.editor, id);
    if (!planned) throw new Error("no assignment");
    await granted(replanAssignment(room.editor, { id, version: planned.version }, typedFrom(planned)));
    const { deadline, eventAt, title, brief, eventPlace } = planned;
    expect(await assignmentFor(room.editor, id)).toMatchObject({
      deadline,
      eventAt,
      title,
      brief,
      eventPlace,
    });
    expect(await issuesOf(replanAssignment(room.author, { id, version: 2 }, typedFrom(planned)))).toEqual([
      "planning.not-your-part",
    ]);
  });
});
