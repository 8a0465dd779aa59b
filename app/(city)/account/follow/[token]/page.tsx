import { demandToFollow } from "@/newsroom/demands/follow";
import { accountWords, followWords } from "@/words/fa/citizens";
import { DeadLink, LetterPage } from "../../letter-page";
import { ownPage } from "../../own-page";

const words = followWords.confirm;

export const metadata = ownPage(words.title);

/** The link of a letter; it changes nothing by itself. */
export default async function ConfirmFollow({ params }: PageProps<"/account/follow/[token]">) {
  const { token } = await params;
  const demand = await demandToFollow(token);
  if (!demand) return <DeadLink />;
  return (
    <LetterPage title={words.title} action="/account/confirm" token={token} send={words.send}>
      <p>{words.text}</p>
      <p className="headline-3">
        <bdi>{demand.title || accountWords.takenDown}</bdi>
      </p>
    </LetterPage>
  );
}
