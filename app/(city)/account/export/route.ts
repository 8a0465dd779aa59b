import { citizenOf } from "@/app/citizen";
import { seeOther } from "@/app/refused-form";
import { exportAccount } from "@/newsroom/citizens/export";

/** Everything kept of an account, as a file for its owner. */
export async function GET(request: Request): Promise<Response> {
  const citizen = await citizenOf(request.headers);
  const kept = citizen ? await exportAccount(citizen) : null;
  if (!kept) return seeOther("/account?why=signed-out");
  return Response.json(kept, {
    headers: {
      "content-disposition": 'attachment; filename="meydan-account.json"',
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
    },
  });
}
