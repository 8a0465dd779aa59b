import { eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { noticeChoices } from "@/db/schema/notices";
import { now } from "@/newsroom/clock";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { mailChoices, type NoticeChoices } from "./notice";

const schema = z.object({ urgent: z.enum(mailChoices), other: z.enum(mailChoices) });

/** What this person chose to get by mail; nothing until they chose. */
export async function choicesOf(viewer: Viewer): Promise<NoticeChoices> {
  const columns = { urgent: noticeChoices.urgent, other: noticeChoices.other };
  const mine = eq(noticeChoices.personId, viewer.personId);
  const [row] = await db.select(columns).from(noticeChoices).where(mine);
  return row ?? { urgent: "never", other: "never" };
}

/** Chooses what also comes by mail. What was told before is not sent afterwards. Refuses with general.unreadable. */
export async function chooseMail(viewer: Viewer, chosen: unknown): Promise<Outcome<null>> {
  const read = schema.safeParse(chosen);
  if (!read.success) return refused({ key: "general.unreadable" });
  await db
    .insert(noticeChoices)
    .values({ ...read.data, personId: viewer.personId, digestedUntil: now() })
    .onConflictDoUpdate({ target: noticeChoices.personId, set: read.data });
  return done(null);
}
