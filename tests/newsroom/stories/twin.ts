import { getTableColumns, sql } from "drizzle-orm";
import { db } from "@/db";
import { stories } from "@/db/schema/stories";
import type { Kept } from "@/newsroom/stories/story";

const itsOwn = ["id", "code", "creation_key", "search"];
const shared = sql.join(
  Object.values(getTableColumns(stories))
    .filter(({ name }) => !itsOwn.includes(name))
    .map(({ name }) => sql.identifier(name)),
  sql`, `,
);

/** Another story with the same past, row for row: many of one state without walking the whole way for each. */
export async function aTwinOf({ id, number }: Kept): Promise<Kept> {
  const { rows } = await db.execute<{ story_id: string }>(sql`
    with twin as (
      insert into stories (creation_key, ${shared}) select gen_random_uuid(), ${shared} from stories where id = ${id} returning id)
    insert into revisions (story_id, number, based_on, content, hash, author_id)
    select twin.id, number, based_on, content, hash, author_id from revisions, twin where story_id = ${id}
    returning story_id`);
  const [twin] = rows;
  if (!twin) throw new Error("no such story");
  return { id: twin.story_id, number };
}
