import { readSimilarDemands } from "@/app/reading-demands";
import { demandWords } from "@/words/fa/demands";
import { say } from "@/words/say";

const LONGEST_ASKED = 300;

/** What others asked already in words like those being typed (`?q=`), for the page's script; nobody keeps the question. */
export async function GET(request: Request): Promise<Response> {
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, LONGEST_ASKED);
  const similar = await readSimilarDemands({ title: typed, words: "" });
  return Response.json(
    similar.map(({ code, title, supporters }) => ({
      code,
      title,
      voices: supporters > 0 ? say(demandWords.supporters, { count: supporters }) : demandWords.noSupporters,
    })),
  );
}
