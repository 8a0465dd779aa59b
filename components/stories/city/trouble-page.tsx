import type { ReactNode } from "react";
import { Crest } from "@/components/frame/crest";
import { LinkButton } from "@/components/ui/button";
import { type Moment, Time } from "@/components/ui/time";
import { frameWords, storyWords, troubleWords } from "@/words/fa/frame";

interface FrameProps {
  /** The HTTP status, in Persian digits. */
  status: string;
  title: string;
  children: ReactNode;
}

function TroublePage({ status, title, children }: FrameProps) {
  return (
    <div className="trouble">
      <div className="trouble-mark">
        <Crest className="size-24 text-line" />
        <p className="meta">{status}</p>
      </div>
      <div>
        <h1 className="headline-1">{title}</h1>
        <div className="mt-3 max-w-[36rem] text-soft">{children}</div>
        <div className="mt-6 flex flex-wrap gap-3">
          <LinkButton href="/" tone="primary">
            {frameWords.home}
          </LinkButton>
          <LinkButton href="/search" icon="search">
            {frameWords.search}
          </LinkButton>
        </div>
      </div>
    </div>
  );
}

/** 410: it was public and a manager took it down. */
export function GonePage({ code, at }: { code?: string; at?: Moment }) {
  return (
    <TroublePage status="۴۱۰" title={troubleWords.goneTitle}>
      <p>{troubleWords.goneText}</p>
      {code ? (
        <p className="meta mt-2">
          {storyWords.code}: <bdi>{code}</bdi>
          {at ? (
            <>
              {"، "}
              <Time at={at} />
            </>
          ) : null}
        </p>
      ) : null}
    </TroublePage>
  );
}

export function NotFoundPage() {
  return (
    <TroublePage status="۴۰۴" title={troubleWords.missingTitle}>
      <p>{troubleWords.missingText}</p>
    </TroublePage>
  );
}
