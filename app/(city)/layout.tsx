import type { Metadata } from "next";
import type { ReactNode } from "react";
import { origin } from "@/app/origin";
import { CityHead } from "@/components/frame/city-head";
import { directionOf } from "@/newsroom/persian/direction";
import { frameWords } from "@/words/fa/frame";
import "@/app/city.css";

const language = "fa";

// Every page here is a document, made when it is asked for and kept by the HTTP front until its story changes.
export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(origin()),
    title: { default: frameWords.siteTitle, template: `%s | ${frameWords.siteTitle}` },
    alternates: { types: { "application/rss+xml": "/feed.xml" } },
  };
}

export default function CityLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <CityHead />
      </head>
      <body>{children}</body>
    </html>
  );
}
