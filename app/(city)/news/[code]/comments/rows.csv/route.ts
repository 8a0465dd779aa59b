import { codeFrom } from "@/app/addresses";
import { missingFile, openFile } from "@/app/present/open-file";
import { readStory } from "@/app/reading";
import { readCommentRows } from "@/app/reading-account";

type Context = RouteContext<"/news/[code]/comments/rows.csv">;

/** What became of every comment under a story: the rows of the counts on its page. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const code = codeFrom((await params).code);
  const story = code === null ? null : await readStory(code);
  if (!story || story.standing === "removed") return missingFile();
  const { rows, period } = await readCommentRows(story);
  return openFile({ table: "comments", format: "csv", period }, null, rows);
}
