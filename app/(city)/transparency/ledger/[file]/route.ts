import { readLedgerFile } from "@/app/reading-account";

type Context = RouteContext<"/transparency/ledger/[file]">;

/** The account of one day, byte for byte as it was hashed. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const day = /^(\d{4}-\d{2}-\d{2})\.txt$/.exec((await params).file)?.[1];
  const body = day ? await readLedgerFile(day) : null;
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return body === null ? new Response("", { status: 404, headers }) : new Response(body, { headers });
}
