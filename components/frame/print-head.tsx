import { storyWords } from "@/words/fa/frame";
import { Crest } from "./crest";
import { QrCode } from "./qr-code";

interface Props {
  siteName: string;
  owner: string;
  /** The news code as shown, in Persian digits. */
  code: string;
  /** Full address, for the QR. */
  shortUrl: string;
  printedDate: string;
}

/** The head of the paper sheet: crest, code, short link and its QR. Seen only in print. */
export function PrintHead({ siteName, owner, code, shortUrl, printedDate }: Props) {
  return (
    <div className="print-head">
      <Crest className="size-14" />
      <div>
        <p className="text-xl font-extrabold">{siteName}</p>
        <p className="text-sm">{owner}</p>
      </div>
      <dl className="print-particulars">
        <dt>{storyWords.code}</dt>
        <dd>{code}</dd>
        <dt>{storyWords.publishedAt}</dt>
        <dd>{printedDate}</dd>
        <dt>{storyWords.shortLink}</dt>
        <dd>
          <bdi dir="ltr">{shortUrl.replace(/^https?:\/\//, "")}</bdi>
        </dd>
      </dl>
      <QrCode text={shortUrl} label={storyWords.qrLabel} className="size-24" />
    </div>
  );
}
