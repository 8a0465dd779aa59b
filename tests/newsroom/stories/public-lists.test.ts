import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { topics } from "@/db/schema/topics";
import { at } from "@/newsroom/clock";
import {
  type ListedStory,
  type ListFilter,
  type ListKey,
  newestByOrganisation,
  publicStories,
} from "@/newsroom/stories/public-list-queries";
import { removeStory } from "@/newsroom/stories/withdraw";
import { aNewsroom, anEmergency, granted, type Newsroom, rowOf } from "@/tests/stories";

const instant = new Date("2026-03-21T08:00:00.000Z");

async function published(room: Newsroom, when: Date): Promise<number> {
  const { id } = await at(when, () => anEmergency(room));
  return (await rowOf(id)).code;
}

async function slugsOf(room: Newsroom): Promise<{ topicSlug: string; organisationSlug: string }> {
  const [topic] = await db.select().from(topics).where(eq(topics.id, room.topicId));
  const [organisation] = await db
    .select()
    .from(organisations)
    .where(eq(organisations.id, room.organisationId));
  return { topicSlug: topic?.slug ?? "", organisationSlug: organisation?.slug ?? "" };
}

/** Reads a list to its end, a page at a time; `between` happens after each page. */
async function turnPages(
  filter: ListFilter,
  size: number,
  between: () => Promise<unknown>,
): Promise<number[]> {
  const read: number[] = [];
  let key: ListKey | null = null;
  for (;;) {
    const page: ListedStory[] = await publicStories(filter, key, size);
    read.push(...page.map(({ code }) => code));
    const last = page.at(-1);
    if (!last || page.length < size) return read;
    key = { publishedAt: last.publishedAt, code: last.code };
    await between();
  }
}

describe("a public list read page by page", () => {
  let room: Newsroom;
  const codes: number[] = [];

  beforeAll(async () => {
    room = await aNewsroom();
    // Four of one moment in a row: a page ends among them.
    for (const hour of [1, 2, 3, 3, 3, 3, 4, 5, 6]) {
      codes.unshift(await published(room, new Date(instant.getTime() + hour * 3_600_000)));
    }
  });

  it.each([1, 2, 3, 4, 5, 9, 10])(
    "of %i neither skips nor repeats while stories are published in between",
    async (size) => {
      const { organisationSlug } = await slugsOf(room);
      const later = new Date(instant.getTime() + 86_400_000);
      const added: number[] = [];
      const read = await turnPages({ organisationSlug }, size, async () =>
        added.push(await published(room, later)),
      );
      expect(new Set(read).size).toBe(read.length);
      expect(read.filter((code) => codes.includes(code))).toEqual(codes);
      expect(read.filter((code) => added.includes(code))).toEqual([]);
    },
  );

  it("does not lose its place when the story at its edge is taken down", async () => {
    const own = await aNewsroom();
    const stories = [];
    for (const hour of [4, 3, 2, 1])
      stories.push(await at(new Date(instant.getTime() + hour * 3_600_000), () => anEmergency(own)));
    const filter = { organisationSlug: (await slugsOf(own)).organisationSlug };
    const [, edge] = await publicStories(filter, null, 2);
    const second = stories[1];
    if (!edge || !second) throw new Error("no edge");
    await granted(removeStory(own.manager, second.id, second.number, "تکراری"));
    const rest = await publicStories(filter, { publishedAt: edge.publishedAt, code: edge.code }, 10);
    expect(rest).toHaveLength(2);
  });
});

describe("a public list", () => {
  it("of a topic or an organisation holds its own stories and no others", async () => {
    const [room, other] = [await aNewsroom(), await aNewsroom()];
    const code = await published(room, instant);
    await published(other, instant);
    const { topicSlug, organisationSlug } = await slugsOf(room);
    for (const filter of [{ topicSlug }, { organisationSlug }, { topicSlug, organisationSlug }]) {
      expect((await publicStories(filter, null, 10)).map((story) => story.code)).toEqual([code]);
    }
    expect(await publicStories({ topicSlug, except: code }, null, 10)).toEqual([]);
    expect(await publicStories({ topicSlug: `${randomUUID()}'; --` }, null, 10)).toEqual([]);
  });

  it("names the newest story of each organisation", async () => {
    const room = await aNewsroom();
    await published(room, instant);
    const newest = await published(room, new Date(instant.getTime() + 1));
    const { organisationSlug } = await slugsOf(room);
    expect((await newestByOrganisation()).get(organisationSlug)).toMatchObject({ code: newest });
  });
});
