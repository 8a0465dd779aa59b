import { eq } from "drizzle-orm";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";

/** The public name of an organisation in its address. */
export async function slugOf(id: string): Promise<string> {
  const [row] = await db
    .select({ slug: organisations.slug })
    .from(organisations)
    .where(eq(organisations.id, id));
  return row?.slug ?? "";
}
