"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { frameWords } from "@/words/fa/frame";
import { Button } from "../button";

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** The browser's own modal: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog({ open, title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) {
      element.showModal();
      // Where one begins to type; without it the browser takes the first thing that can have the focus.
      element.querySelector<HTMLElement>("[data-begin]")?.focus();
    }
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      // React lets the closing of a dialog within this one rise up to here.
      onClose={(event) => event.target === event.currentTarget && onClose()}
      className="dialog"
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={titleId} className="headline-3">
          {title}
        </h2>
        <Button
          tone="bare"
          icon="close"
          aria-label={frameWords.close}
          onClick={onClose}
          className="-me-3 -mt-2"
        />
      </div>
      {children}
    </dialog>
  );
}
