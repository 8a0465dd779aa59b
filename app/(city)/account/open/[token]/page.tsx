import { addressOfLink } from "@/newsroom/citizens/sign-in";
import { accountWords } from "@/words/fa/citizens";
import { DeadLink, LetterPage } from "../../letter-page";
import { ownPage } from "../../own-page";

const words = accountWords.open;

export const metadata = ownPage(words.title);

/** The link of a letter; it opens nothing by itself. The address is shown, so that nobody enters another's account unaware. */
export default async function OpenByLink({ params }: PageProps<"/account/open/[token]">) {
  const { token } = await params;
  const email = await addressOfLink(token);
  if (!email) return <DeadLink />;
  return (
    <LetterPage title={words.title} action="/account/enter" token={token} send={words.send}>
      <p>{words.text}</p>
      <p className="max-w-full break-all text-xl font-bold">
        <bdi dir="ltr">{email}</bdi>
      </p>
      <p className="text-sm text-soft">{words.foreign}</p>
    </LetterPage>
  );
}
