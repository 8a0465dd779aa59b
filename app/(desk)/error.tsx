"use client";

import { Button, LinkButton } from "@/components/ui/button";
import { deskTroubleWords } from "@/words/fa/people";

/** Stands in for a page of the desk, and for its frame, which may be what failed. */
export default function DeskError({ reset }: { reset: () => void }) {
  return (
    <main className="mx-auto grid max-w-[36rem] gap-4 px-4 py-16">
      <h1 className="headline-2">{deskTroubleWords.errorTitle}</h1>
      <p>{deskTroubleWords.errorText}</p>
      <p className="flex flex-wrap gap-3">
        <Button tone="primary" onClick={reset}>
          {deskTroubleWords.tryAgain}
        </Button>
        <LinkButton href="/desk">{deskTroubleWords.toDesk}</LinkButton>
      </p>
    </main>
  );
}
