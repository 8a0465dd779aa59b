import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { previewLinks } from "@/db/schema/access";
import {
  endPreviewLink,
  makePreviewLink,
  previewed,
  previewShowsPicture,
  writeGuestNote,
} from "@/newsroom/access/preview";
import { previewLinksOf } from "@/newsroom/access/queries";
import { at, now } from "@/newsroom/clock";
import { saveStory } from "@/newsroom/stories/draft";
import { publishStory } from "@/newsroom/stories/publish";
import { aDraft, aNewsroom, anApproved, contentFor, granted, issuesOf, type Newsroom } from "@/tests/stories";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

const wanted = { label: "خانم کاظمی، رئیس سازمان", days: 3, factCheck: false };
const DAY = 24 * 60 * 60_000;

describe("a preview link", () => {
  it("shows the draft as it is now, and its token is kept nowhere", async () => {
    const kept = await aDraft(room);
    const token = await granted(makePreviewLink(room.author, kept.id, wanted));
    const fresh = contentFor(room, { headline: "تیتری که تازه نوشته شد" });
    await granted(saveStory(room.author, kept.id, kept.number, fresh));
    expect((await previewed(token))?.content.headline).toBe("تیتری که تازه نوشته شد");
    const [row] = await db.select().from(previewLinks).where(eq(previewLinks.storyId, kept.id));
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await previewed(`${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`)).toBeNull();
    expect(await previewed("' or 1=1 --")).toBeNull();
  });

  it("is dead after its days, once taken back, and from the publication on", async () => {
    const kept = await anApproved(room);
    const token = await granted(makePreviewLink(room.author, kept.id, { ...wanted, factCheck: true }));
    const day = (count: number) => new Date(now().getTime() + count * DAY);
    expect(await at(day(2.9), () => previewed(token))).not.toBeNull();
    expect(await at(day(3.1), () => previewed(token))).toBeNull();
    const second = await granted(makePreviewLink(room.author, kept.id, wanted));
    const [newest] = await previewLinksOf(kept);
    await granted(endPreviewLink(room.editor, kept.id, newest?.id ?? ""));
    expect(await previewed(second)).toBeNull();
    expect(await issuesOf(endPreviewLink(room.editor, kept.id, newest?.id ?? ""))).toEqual([
      "general.not-found",
    ]);
    await granted(publishStory(room.editor, kept.id, kept.number));
    expect(await previewed(token)).toBeNull();
    expect(await previewShowsPicture(token, "any")).toBe(false);
    expect(await issuesOf(writeGuestNote(token, "مهمان", "یادداشت"))).toEqual(["access.link-dead"]);
    expect(await issuesOf(makePreviewLink(room.author, kept.id, wanted))).toEqual(["access.nothing-to-show"]);
  });

  it("is made by those who write here, for somebody, for days that are offered", async () => {
    const kept = await aDraft(room);
    const stranger = (await aNewsroom()).author;
    expect(await issuesOf(makePreviewLink(stranger, kept.id, wanted))).toEqual(["general.not-found"]);
    expect(await issuesOf(makePreviewLink(room.author, kept.id, { ...wanted, label: " " }))).toEqual([
      "access.label-missing",
    ]);
    expect(await issuesOf(makePreviewLink(room.author, kept.id, { ...wanted, days: 365 }))).toEqual([
      "access.days-unknown",
    ]);
  });
});

describe("checking facts by a link", () => {
  it("keeps what a guest writes beside that draft alone, up to a limit", async () => {
    const kept = await aDraft(room);
    const reading = await granted(makePreviewLink(room.author, kept.id, wanted));
    expect(await issuesOf(writeGuestNote(reading, "مهمان", "نادرست است"))).toEqual(["access.link-dead"]);
    const token = await granted(makePreviewLink(room.author, kept.id, { ...wanted, factCheck: true }));
    await granted(writeGuestNote(token, "مهمان", "عدد درست ۱۲ است"));
    const notes = (await previewLinksOf(kept)).flatMap((link) => link.notes);
    expect(notes.map(({ name, words }) => [name, words])).toEqual([["مهمان", "عدد درست ۱۲ است"]]);
    expect(await issuesOf(writeGuestNote(token, "", "الف"))).toEqual(["access.name-missing"]);
    expect(await issuesOf(writeGuestNote(token, "مهمان", "\u200c"))).toEqual(["access.words-missing"]);
    expect(await issuesOf(writeGuestNote(token, "مهمان", "الف".repeat(2_000)))).toEqual(["access.too-long"]);
    const many = await Promise.all(
      Array.from({ length: 60 }, (_, count) => issuesOf(writeGuestNote(token, "مهمان", `نکتهٔ ${count}`))),
    );
    expect(many.filter((issues) => issues.length === 0)).toHaveLength(49);
    expect(many.flat()).toContain("access.notes-full");
  });
});
