import type { Metadata } from "next";
import type { ReactNode } from "react";
import { origin } from "@/app/origin";
import { siteTitle } from "@/app/present/site-title";
import { readFrame } from "@/app/reading";
import { CityHead } from "@/components/frame/city-head";
import { directionOf } from "@/newsroom/persian/direction";
import "@/app/city.css";

const language = "fa";

// Every page here is a document, made when it is asked for and kept by the HTTP front until its story changes.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const title = siteTitle((await readFrame()).site);
  return {
    metadataBase: new URL(origin()),
    title: { default: title, template: `%s | ${title}` },
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
