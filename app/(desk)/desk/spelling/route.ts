import { assertSameOrigin } from "@/app/forms";
import { viewer } from "@/app/session";
import type { Issue } from "@/newsroom/outcome";
import { spellWords } from "@/newsroom/spelling/spell";
import { sentenceOf } from "@/words/issue";

const MOST_BYTES = 256 * 1024;

/** The words of an open text, once each, for their spelling: JSON `words` and `organisationId`. Answers with the unknown ones. */
export async function POST(request: Request): Promise<Response> {
  await assertSameOrigin();
  const asking = await viewer();
  if (!asking) return refusal(401, { key: "general.not-allowed" });
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES)
    return refusal(413, { key: "spelling.too-many" });
  const text = await request.text();
  if (text.length > MOST_BYTES) return refusal(413, { key: "spelling.too-many" });
  const spelt = await spellWords(asking, read(text));
  return spelt.ok ? Response.json({ unknown: spelt.value }) : refusal(422, ...spelt.issues);
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refusal(status: number, ...issues: Issue[]): Response {
  return Response.json({ issues: issues.map(sentenceOf) }, { status });
}
