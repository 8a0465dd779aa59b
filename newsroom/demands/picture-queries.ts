import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db";
import { demandPictures } from "@/db/schema/demand-pictures";
import { demands } from "@/db/schema/demands";
import { isId } from "@/newsroom/comments/comment";
import type { Viewer } from "@/newsroom/people/person";
import { hashOfReceipt, readReceipt } from "@/newsroom/receipt";
import type { DemandPicture } from "./demand";
import { demandsSeen, mayRoute } from "./permissions";

const { id, position, alt, width, height, sha256, bytes, createdAt } = demandPictures;

/** The pictures of a demand, in their order. Whether they may be seen is its own question. */
export function picturesOf(demandId: string): Promise<DemandPicture[]> {
  return db
    .select({ id, position, alt, width, height })
    .from(demandPictures)
    .where(eq(demandPictures.demandId, demandId))
    .orderBy(asc(position));
}

/** Everything kept of a demand's pictures, for who raised it. */
export function picturesKept(demandId: string) {
  return db
    .select({ position, alt, width, height, bytes, sha256, at: createdAt })
    .from(demandPictures)
    .where(eq(demandPictures.demandId, demandId))
    .orderBy(asc(position));
}

async function pictureWithDemand(pictureId: string) {
  if (!isId(pictureId)) return null;
  const [row] = await db
    .select({ sha256, standing: demands.standing, organisationId: demands.organisationId })
    .from(demandPictures)
    .innerJoin(demands, eq(demands.id, demandPictures.demandId))
    .where(eq(id, pictureId));
  return row ?? null;
}

/** The file of a picture whose demand citizens see at this moment; else null. */
export async function publicDemandPicture(pictureId: string): Promise<string | null> {
  const row = await pictureWithDemand(pictureId);
  return row?.standing === "public" ? row.sha256 : null;
}

/** The file of a picture that came with the demand raised with this receipt, as typed, however it stands; else null. */
export async function ownDemandPicture(typedReceipt: string, pictureId: string): Promise<string | null> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt || !isId(pictureId)) return null;
  const [row] = await db
    .select({ sha256 })
    .from(demandPictures)
    .innerJoin(demands, eq(demands.id, demandPictures.demandId))
    .where(and(eq(id, pictureId), eq(demands.receiptHash, hashOfReceipt(receipt))));
  return row?.sha256 ?? null;
}

/** The file of a picture whose demand this viewer sees at the desk (deskDemand); else null. */
export async function demandPictureFor(viewer: Viewer, pictureId: string): Promise<string | null> {
  const row = await pictureWithDemand(pictureId);
  if (!row) return null;
  if (mayRoute(viewer, row.organisationId)) return row.sha256;
  const seen = demandsSeen(viewer);
  const isSeen = row.standing === "public" && (seen === "all" || seen.includes(row.organisationId));
  return isSeen ? row.sha256 : null;
}
