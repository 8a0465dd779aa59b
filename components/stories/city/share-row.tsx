import { Icon } from "@/components/ui/icon";
import { storyWords } from "@/words/fa/frame";

export interface ShareTarget {
  /** Full address of the story. */
  url: string;
  /** Full short address, `…/n/{code}`. */
  shortUrl: string;
  headline: string;
}

/** Links that work everywhere; what needs the clipboard or the printer is seen only where reader.js runs. */
export function ShareRow({ url, shortUrl, headline }: ShareTarget) {
  return (
    <section aria-labelledby="share" className="screen-only">
      <h2 id="share" className="part-title">
        {storyWords.share}
      </h2>
      <ul className="share-list">
        <li>
          <button
            type="button"
            className="needs-share button"
            data-reader="share"
            data-url={url}
            data-title={headline}
          >
            <Icon name="share" />
            {storyWords.shareNative}
          </button>
        </li>
        {channelLinks(url, headline).map((channel) => (
          <li key={channel.label}>
            <a href={channel.href} rel="noopener nofollow" className="button">
              {channel.label}
            </a>
          </li>
        ))}
        <li>
          <CopyButton text={url} label={storyWords.copyForRubika} />
        </li>
        <li>
          <CopyButton text={shortUrl} label={storyWords.copyShortLink} />
        </li>
        <li>
          <button type="button" className="needs-script button" data-reader="print">
            <Icon name="print" />
            {storyWords.print}
          </button>
        </li>
      </ul>
      <p className="meta mt-3">
        {storyWords.shortLink}:{" "}
        <a href={shortUrl} className="text-link">
          <bdi dir="ltr">{shortUrl.replace(/^https?:\/\//, "")}</bdi>
        </a>
      </p>
    </section>
  );
}

function CopyButton({ text, label }: { text: string; label: string }) {
  return (
    <button
      type="button"
      className="needs-script button"
      data-reader="copy"
      data-text={text}
      data-done={storyWords.copied}
      aria-live="polite"
    >
      <Icon name="copy" />
      <span>{label}</span>
    </button>
  );
}

function channelLinks(url: string, headline: string) {
  const address = encodeURIComponent(url);
  const text = encodeURIComponent(headline);
  return [
    { label: storyWords.eitaa, href: `https://eitaa.com/share/url?url=${address}` },
    { label: storyWords.bale, href: `https://ble.ir/share/url?url=${address}&text=${text}` },
    { label: storyWords.telegram, href: `https://t.me/share/url?url=${address}&text=${text}` },
  ];
}
