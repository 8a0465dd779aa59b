import { missingFile, openFile } from "@/app/present/open-file";
import { readOrganisation } from "@/app/reading";
import { readTable } from "@/app/reading-account";
import { fileAsked } from "@/newsroom/figures/file";

type Context = RouteContext<"/transparency/data/[...path]">;

/** An open file: «demands.csv» of the whole city, «district-1/demands.csv» of an organisation. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  const [name = "", slug = null, ...more] = path.toReversed();
  const asked = fileAsked(name);
  if (!asked || more.length > 0) return missingFile();
  if (slug !== null && !(await readOrganisation(slug))) return missingFile();
  return openFile(asked, slug, await readTable(asked.table, slug, asked.period));
}
