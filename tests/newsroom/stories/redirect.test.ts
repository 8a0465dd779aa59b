import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { topics } from "@/db/schema/topics";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { removeStory, restoreStory } from "@/newsroom/stories/withdraw";
import { aDraft, aLive, aNewsroom, granted, issuesOf, type Newsroom, rowOf, tracesOf } from "@/tests/stories";
import { build } from "./situations";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

async function removedTo(redirect: string): Promise<{ issues: string[]; redirectTo: string | null }> {
  const { id, number } = await aLive(room);
  const before = await tracesOf(id);
  const issues = await issuesOf(removeStory(room.manager, id, number, "نادرست", redirect));
  if (issues.length > 0) expect(await tracesOf(id)).toBe(before);
  return { issues, redirectTo: (await rowOf(id)).redirectTo };
}

const codeOf = async ({ id }: { id: string }) => (await rowOf(id)).code;

describe("a removed story sends its readers", () => {
  it("nowhere, when nothing is said", async () => {
    expect(await removedTo("  ")).toEqual({ issues: [], redirectTo: null });
  });

  it("to another public story, whatever headline stands in its address", async () => {
    const code = await codeOf(await aLive(room));
    for (const typed of [`/n/${code}`, `/news/${code}`, `/news/${code}/تیتر-کهنه`, ` /news/${code}/ `]) {
      expect(await removedTo(typed)).toEqual({ issues: [], redirectTo: `/n/${code}` });
    }
  });

  it("to a list of the site", async () => {
    const [topic] = await db.select().from(topics).where(eq(topics.id, room.topicId));
    const [organisation] = await db
      .select()
      .from(organisations)
      .where(eq(organisations.id, room.organisationId));
    for (const path of [
      "/",
      "/news",
      "/corrections",
      `/topics/${topic?.slug}`,
      `/organisations/${organisation?.slug}`,
    ]) {
      expect(await removedTo(path)).toEqual({ issues: [], redirectTo: path });
    }
  });

  it.each([
    "https://evil.example/",
    "http://localhost/news",
    "//evil.example/news",
    "/\\evil.example",
    "\\\\evil.example",
    "/news/../desk",
    "/desk",
    "/login?next=//evil.example",
    "/news?x=//evil.example",
    "news",
    "javascript:alert(1)",
    "/n/1e3",
    "/n/۱۰۰۱",
    "/topics/a/b",
    "/topics/%2e%2e",
    "/n/1#x\u0000",
    "\u0000",
  ])("never to %j", async (typed) => {
    expect(await removedTo(typed)).toEqual({ issues: ["stories.redirect-outside"], redirectTo: null });
  });

  it("never to itself", async () => {
    const { id, number } = await aLive(room);
    const code = await codeOf({ id });
    const outcome = removeStory(room.manager, id, number, "نادرست", `/news/${code}/x`);
    expect(await issuesOf(outcome)).toEqual(["stories.redirect-itself"]);
  });

  it("never to a draft, a removed story, or one nobody wrote", async () => {
    const hidden = [await codeOf(await aDraft(room)), 999_999_999, 999_999_999_999_999];
    hidden.push(await codeOf(await build(room, { working: "published", standing: "removed" })));
    for (const code of hidden)
      expect((await removedTo(`/n/${code}`)).issues).toEqual(["stories.redirect-not-public"]);
    for (const path of ["/topics/none-such", "/organisations/none-such"]) {
      expect((await removedTo(path)).issues).toEqual(["stories.redirect-not-public"]);
    }
  });

  it("never round in a circle", async () => {
    const [one, other] = [await aLive(room), await aLive(room)];
    await granted(removeStory(room.manager, one.id, one.number, "تکراری", `/n/${await codeOf(other)}`));
    const back = removeStory(room.manager, other.id, other.number, "تکراری", `/n/${await codeOf(one)}`);
    expect(await issuesOf(back)).toEqual(["stories.redirect-not-public"]);
  });

  it("and no more once it is restored", async () => {
    const { id, number } = await aLive(room);
    await granted(removeStory(room.manager, id, number, "نادرست", "/news"));
    expect(await publicStoryByCode(await codeOf({ id }))).toMatchObject({
      standing: "removed",
      redirectTo: "/news",
    });
    await granted(restoreStory(room.manager, id, number, "درست بود"));
    expect(await publicStoryByCode(await codeOf({ id }))).toMatchObject({ standing: "live" });
    expect((await rowOf(id)).redirectTo).toBeNull();
  });
});
