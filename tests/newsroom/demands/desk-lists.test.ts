import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { db } from "@/db";
import { demands } from "@/db/schema/demands";
import { now } from "@/newsroom/clock";
import { deskDemands } from "@/newsroom/demands/desk-queries";
import { home, moderator, raised, registered } from "./stage";

const DAY = 86_400_000;

beforeAll(async () => {
  const ended = Array.from({ length: 230 }, (_, place) => ({
    title: `پایان‌یافته ${place}`,
    words: "…",
    name: "شهروند",
    standing: "public" as const,
    state: "done" as const,
    organisationId: home,
    openedAt: new Date(now().getTime() - (900 - place) * DAY),
    endedAt: new Date(now().getTime() - (800 - place) * DAY),
    receiptHash: randomUUID(),
    searchText: "",
  }));
  await db.insert(demands).values(ended);
});

it("years of ended demands push nothing that waits out of the desk's list, and the newest ends are shown", async () => {
  const [open, queued] = [await registered(), await raised()];
  const listed = await deskDemands(moderator);
  const codes = listed.map(({ code }) => code);
  expect(codes).toContain(open.code);
  expect(codes).toContain(queued.code);
  const titles = listed.map(({ title }) => title);
  expect(titles).toContain("پایان‌یافته 229");
  expect(titles).not.toContain("پایان‌یافته 0");
});
