import { origin } from "@/app/origin";
import { readLedger } from "@/app/reading-account";

const ALL = 10_000;

/** The closed days of the ledger, the newest first, with their hashes and where their files are. */
export async function GET(): Promise<Response> {
  const days = await readLedger(ALL);
  const list = days.map(({ day, hash, previousHash }) => ({
    day,
    hash,
    previous: previousHash,
    file: `${origin()}/transparency/ledger/${day}.txt`,
  }));
  return Response.json({ format: "meydan-ledger 1", days: list });
}
