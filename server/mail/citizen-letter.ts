import { z } from "zod";
import { linkLetter } from "@/newsroom/citizens/sign-in";
import { questionLetter, type StepLetter, stepLetter } from "@/newsroom/demands/follow-letters";
import { citizenMailWords as words } from "@/words/fa/citizens";
import { demandWords } from "@/words/fa/demands";
import { say } from "@/words/say";
import type { OutgoingLetter } from "./outgoing-letter";

const contentSchema = z.union([
  z.object({ citizenLink: z.uuid() }),
  z.object({ followQuestion: z.uuid() }),
  z.object({ follow: z.uuid(), step: z.uuid() }),
]);

/** A letter to a citizen. The outbox holds only ids: address and link are put in here, and rest nowhere in clear. */
export async function citizenLetter(
  content: unknown,
  origin: URL,
): Promise<OutgoingLetter | null | "none-of-these"> {
  const read = contentSchema.safeParse(content);
  if (!read.success) return "none-of-these";
  if ("citizenLink" in read.data) return linkText(await linkLetter(read.data.citizenLink), origin);
  if ("followQuestion" in read.data)
    return questionText(await questionLetter(read.data.followQuestion), origin);
  return stepText(await stepLetter(read.data.follow, read.data.step), origin);
}

function linkText(letter: Awaited<ReturnType<typeof linkLetter>>, origin: URL): OutgoingLetter | null {
  if (!letter) return null;
  const link = new URL(`/account/open/${letter.token}`, origin).href;
  return {
    to: { name: "", address: letter.email },
    subject: words.open.subject,
    text: say(words.open.text, { link }),
  };
}

function questionText(
  letter: Awaited<ReturnType<typeof questionLetter>>,
  origin: URL,
): OutgoingLetter | null {
  if (!letter) return null;
  const { email, token, title } = letter;
  const link = new URL(`/account/follow/${token}`, origin).href;
  return {
    to: { name: "", address: email },
    subject: words.question.subject,
    text: say(words.question.text, { title: oneLine(title), link }),
  };
}

function stepText(letter: StepLetter | null, origin: URL): OutgoingLetter | null {
  if (!letter) return null;
  const { email, stopToken, code, organisation, to } = letter;
  const title = oneLine(letter.title);
  const stop = new URL(`/account/stop/${stopToken}`, origin);
  const what = say(demandWords.lines[letter.kind], { organisation, to });
  const said = letter.words ? `«${letter.words}»\n\n` : "";
  const link = new URL(`/demands/${code}`, origin).href;
  return {
    to: { name: "", address: email },
    subject: say(words.step.subject, { title }),
    text: say(words.step.text, { title, what: oneLine(what), said, link, stop: stop.href }),
    stop: new URL(`${stop.pathname}/one-click`, origin),
  };
}

// A title is somebody's words: no line of it may become a header of the letter.
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 200);
}
