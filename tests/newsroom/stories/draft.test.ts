import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { revisions } from "@/db/schema/stories";
import { plainText } from "@/newsroom/stories/body";
import { hashOfContent } from "@/newsroom/stories/canonical";
import { emptyContent } from "@/newsroom/stories/content";
import { createStory } from "@/newsroom/stories/create";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { saveStory } from "@/newsroom/stories/draft";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { publishStory } from "@/newsroom/stories/publish";
import { submitStory } from "@/newsroom/stories/review";
import { reviseStory } from "@/newsroom/stories/revise";
import {
  aDraft,
  aLive,
  aNewsroom,
  anApproved,
  bodyOf,
  contentFor,
  contentOf,
  granted,
  issuesOf,
  type Newsroom,
  rowOf,
  stateOf,
  tracesOf,
} from "@/tests/stories";
import { anOrganisation, aPerson } from "./cast";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

describe("a new story", () => {
  it("may be as poor as an empty sheet, and the summary names everything that is missing", async () => {
    const { id, number } = await granted(
      createStory(room.author, randomUUID(), emptyContent(room.organisationId)),
    );
    expect(await stateOf(id)).toBe("draft/none");
    const missing = ["headline", "lead", "body", "topic"].map((part) => `stories.${part}-missing`);
    expect(await issuesOf(submitStory(room.author, id, number))).toEqual(missing);
    expect(await stateOf(id)).toBe("draft/none");
  });

  it("is one story for one key, whatever the second click carries", async () => {
    const key = randomUUID();
    const first = await granted(createStory(room.author, key, contentFor(room)));
    const second = await granted(createStory(room.author, key, contentFor(room)));
    expect(second).toEqual(first);
  });

  it("is not found by the key of somebody else", async () => {
    const key = randomUUID();
    const mine = await granted(createStory(room.author, key, contentFor(room)));
    const theirs = await granted(createStory(room.editor, key, contentFor(room)));
    expect(theirs.id).not.toBe(mine.id);
  });

  it.each(["", "1", "\u0000", `${randomUUID()}\u0000`, "'; drop table stories; --"])(
    "is refused with the key %j",
    async (key) => {
      expect(await issuesOf(createStory(room.author, key, contentFor(room)))).toEqual(["stories.unreadable"]);
    },
  );

  it("is begun by nobody who may not write in that organisation", async () => {
    const outsiders = [
      await aPerson(room.organisationId, "moderator", "administrator"),
      await aPerson(await anOrganisation(), "author", "editor", "manager"),
      await aPerson(room.organisationId),
    ];
    for (const viewer of outsiders) {
      const outcome = createStory(viewer, randomUUID(), contentFor(room));
      expect(await issuesOf(outcome)).toEqual(["stories.organisation-not-yours"]);
    }
  });

  it("gets a news code nobody had", async () => {
    const codes = await Promise.all(
      [1, 2, 3, 4].map(async () => (await rowOf((await aDraft(room)).id)).code),
    );
    expect(new Set(codes).size).toBe(4);
  });
});

describe("saving", () => {
  it("keeps every revision as it was, with who wrote it and what it was based on", async () => {
    const { id, number } = await aDraft(room);
    const kept = await granted(saveStory(room.editor, id, number, contentFor(room)));
    const rows = await db.select().from(revisions).where(eq(revisions.storyId, id)).orderBy(revisions.number);
    expect(rows.map((row) => [row.number, row.basedOn, row.authorId])).toEqual([
      [number, null, room.author.personId],
      [kept.number, number, room.editor.personId],
    ]);
    for (const row of rows) expect(row.hash).toBe(hashOfContent(await contentOf({ id, number: row.number })));
  });

  it("of what is there already makes no revision, however its keys are ordered", async () => {
    const { id, number } = await aDraft(room);
    const content = await contentOf({ id, number });
    const turned = Object.fromEntries(Object.entries(content).reverse());
    const before = await tracesOf(id);
    expect(await granted(saveStory(room.author, id, number, turned))).toEqual({ id, number });
    expect(await tracesOf(id)).toBe(before);
  });

  it("refuses a topic and a picture that nobody made", async () => {
    const picture = {
      mediaId: randomUUID(),
      alt: "میدان",
      decorative: false,
      caption: "",
      credit: "روابط عمومی",
    };
    const { id, number } = await aDraft(room);
    const content = contentFor(room, { topicId: randomUUID(), picture });
    expect(await issuesOf(saveStory(room.author, id, number, content))).toEqual([
      "stories.topic-unknown",
      "stories.picture-unknown",
    ]);
  });

  it("of a working copy that is open no more is refused", async () => {
    const { id, number } = await aLive(room);
    expect(await issuesOf(saveStory(room.editor, id, number, contentFor(room)))).toEqual([
      "stories.wrong-state",
    ]);
  });
});

describe("moving a draft to another organisation", () => {
  it("is refused where one may not write", async () => {
    const { id, number } = await aDraft(room);
    const elsewhere = { ...contentFor(room), organisationId: await anOrganisation() };
    const before = await tracesOf(id);
    expect(await issuesOf(saveStory(room.author, id, number, elsewhere))).toEqual([
      "stories.organisation-not-yours",
    ]);
    expect(await tracesOf(id)).toBe(before);
  });

  it("takes it out of sight of the organisation it left", async () => {
    const other = await aNewsroom();
    const viewer = { ...room.author, memberships: [...room.author.memberships, ...other.author.memberships] };
    const { id, number } = await aDraft(room);
    await granted(
      saveStory(viewer, id, number, { ...contentFor(room), organisationId: other.organisationId }),
    );
    expect(await storyFor(room.editor, id)).toBeNull();
    expect((await storyFor(other.editor, id))?.organisationId).toBe(other.organisationId);
  });

  it("is refused once it was public", async () => {
    const other = await aNewsroom();
    const viewer = { ...room.author, memberships: [...room.author.memberships, ...other.author.memberships] };
    const { id, number } = await aLive(room);
    await granted(reviseStory(viewer, id, number));
    const elsewhere = { ...contentFor(room), organisationId: other.organisationId };
    expect(await issuesOf(saveStory(viewer, id, number, elsewhere))).toEqual(["stories.organisation-fixed"]);
  });
});

describe("a text pasted by an author", () => {
  const lines = [
    "نشست شهردار با روابط‌عمومی‌های منطقه‌ها و سازمان‌های وابسته، صبح سه‌شنبه ۱۸ آذرماه ۱۴۰۴ برگزار شد.",
    "وی گفت: «مردم داوران خوبی‌اند؛ آن‌چه می‌گوییم باید از واقعیت برخاسته باشد، نه بزرگ‌نمایی.»",
    "در ۳۵ پروژهٔ نیمه‌تمام، ۱٬۲۴۰ میلیارد ریال هزینه شده است (۶۲٪ پیش‌رفت).",
    "نشانی: خیابان قارن، کوچهٔ ۱۲، پلاک 12B — تلفن ۱۳۷؛ https://example.ir/خبر?a=1&b=2",
    "نمی‌خواهیم، می‌گوییم، خانه‌ای، آیین‌نامه‌ها؛ مسئولیت، هیئت، رأی، جزء، مؤسسه.",
  ];

  it("is read by a citizen word for word, half-space for half-space, paragraph for paragraph", async () => {
    const { id, number } = await anApproved(room, room.author, { lead: lines[1], body: bodyOf(...lines) });
    await granted(publishStory(room.editor, id, number));
    const story = await publicStoryByCode((await rowOf(id)).code);
    if (story?.standing !== "live") throw new Error("not live");
    expect(plainText(story.content.body).split("\n")).toEqual(lines);
    expect(story.content.lead).toBe(lines[1]);
  });

  it("keeps a half-space where two differently marked pieces of one word meet", async () => {
    const pieces = [
      { type: "text" as const, text: "می\u200C", marks: [{ type: "bold" as const }] },
      { type: "text" as const, text: "خواهم" },
    ];
    const kept = await aDraft(room, room.author, {
      body: { type: "doc", content: [{ type: "paragraph", content: pieces }] },
    });
    expect(plainText((await contentOf(kept)).body)).toBe("می\u200Cخواهم");
  });
});
