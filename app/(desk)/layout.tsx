import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { directionOf } from "@/newsroom/persian/direction";
import { deskWords } from "@/words/fa/people";
import "@/app/desk.css";

const language = "fa";

// The desk is one person's own: made for each request, and kept nowhere.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: deskWords.title, template: `%s | ${deskWords.title}` },
  robots: { index: false, follow: false },
};

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    // The theme somebody chose is put on this element before the page is shown.
    <html lang={language} dir={directionOf(language)} suppressHydrationWarning>
      <head>
        <link
          rel="preload"
          href="/fonts/vazirmatn-33.woff2"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script src="/reader.js" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>{children}</body>
    </html>
  );
}
