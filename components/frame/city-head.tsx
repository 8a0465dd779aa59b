/**
 * What every city page carries in `<head>` beyond its own metadata. The script is small and comes before the
 * first paint on purpose: a reader who chose the dark theme must not see a white flash.
 */
export function CityHead() {
  return (
    <>
      <link
        rel="preload"
        href="/fonts/vazirmatn-33.woff2"
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
      />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/icons/crest-180.png" />
      <meta name="theme-color" content="#fdfefd" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#0f1613" media="(prefers-color-scheme: dark)" />
      <script src="/reader.js" />
    </>
  );
}
