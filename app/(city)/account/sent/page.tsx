import { City } from "@/app/(city)/city";
import { PageHeader } from "@/components/frame/page-header";
import { accountWords } from "@/words/fa/citizens";
import { ownPage } from "../own-page";

const words = accountWords.sent;

export const metadata = ownPage(words.title);

/** The one answer to whoever asked for a letter. */
export default function Sent() {
  return (
    <City>
      <PageHeader title={words.title} />
      <div className="grid max-w-[42rem] gap-4">
        <p className="text-lg">{words.text}</p>
        <p>
          <a href="/account" className="text-link target">
            {words.back}
          </a>
        </p>
      </div>
    </City>
  );
}
