import { and, asc, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { demandAppeals, demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { type CommentReason, isCommentReason } from "@/newsroom/comments/comment";
import { organisationsWhere, type Viewer } from "@/newsroom/people/person";
import type { DemandStanding } from "./demand";

/** An open objection as who decides it sees it. */
export interface OpenDemandAppeal {
  id: string;
  code: number;
  version: number;
  title: string;
  words: string;
  standing: DemandStanding;
  reason: CommentReason | null;
  objection: string;
  at: Date;
  decidedBy: string | null;
  /** Decided by this very viewer: somebody else reads the objection. */
  mine: boolean;
  organisation: string;
}

function waiting(viewer: Viewer): SQL | undefined {
  const routed = organisationsWhere(viewer, ["moderator"]);
  const theirs = routed === "all" ? undefined : inArray(demands.organisationId, routed);
  const none = routed.length === 0 ? sql`false` : undefined;
  return and(eq(demandAppeals.state, "open"), ne(demands.title, ""), theirs, none);
}

/** The objections to what this moderator's organisations do not show, the oldest first. */
export async function openDemandAppeals(viewer: Viewer): Promise<OpenDemandAppeal[]> {
  const rows = await db
    .select({
      id: demands.id,
      code: demands.code,
      version: demands.version,
      title: demands.title,
      words: demands.words,
      standing: demands.standing,
      reason: demands.reason,
      objection: demandAppeals.words,
      at: demandAppeals.createdAt,
      decidedBy: people.name,
      deciderId: demands.standingBy,
      organisation: organisations.shortName,
    })
    .from(demandAppeals)
    .innerJoin(demands, eq(demands.id, demandAppeals.demandId))
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .leftJoin(people, eq(people.id, demands.standingBy))
    .where(waiting(viewer))
    .orderBy(asc(demandAppeals.createdAt))
    .limit(100);
  return rows.map(({ reason, deciderId, ...row }) => ({
    ...row,
    reason: isCommentReason(reason) ? reason : null,
    mine: deciderId === viewer.personId,
  }));
}

/** How many objections wait for this moderator. */
export async function countDemandAppeals(viewer: Viewer): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(demandAppeals)
    .innerJoin(demands, eq(demands.id, demandAppeals.demandId))
    .where(waiting(viewer));
  return row?.count ?? 0;
}
