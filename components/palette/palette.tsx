"use client";

import { Command } from "cmdk";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/desk/dialog";
import { useReady } from "@/components/ui/desk/use-ready";
import { paletteWords } from "@/words/fa/palette";
import { type PageCommand, pageCommands } from "./page-commands";
import { PaletteList, type Place } from "./palette-list";
import { ShortcutHelp } from "./shortcut-help";
import { useShortcuts } from "./use-shortcuts";
import "./palette.css";

// A whole page load, as a plain link would: the desk's pages are never kept, and unsaved words ask first.
const go = (href: string) => window.location.assign(href);

/** The button «فرمان‌ها», its dialog (Ctrl/Cmd+K), and the desk's keyboard shortcuts with the list of them. */
export function Palette({ places }: { places: readonly Place[] }) {
  const [open, setOpen] = useState<"palette" | "help" | null>(null);
  const [commands, setCommands] = useState<PageCommand[]>([]);
  const openPalette = () => {
    setCommands(pageCommands());
    setOpen("palette");
  };
  const ready = useReady();
  const close = () => setOpen(null);
  useShortcuts({ openPalette, openHelp: () => setOpen("help"), go });
  const press = (command: PageCommand) => {
    close();
    // After the dialog has given the focus back.
    requestAnimationFrame(command.press);
  };
  return (
    <>
      <Button
        tone="bare"
        icon="search"
        disabled={!ready}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={openPalette}
      >
        <span className="max-md:sr-only">{paletteWords.open}</span>
        <kbd className="key max-md:hidden" dir="ltr">
          Ctrl K
        </kbd>
      </Button>
      <Dialog open={open === "palette"} title={paletteWords.title} onClose={close}>
        {open === "palette" ? (
          <PaletteField places={places} commands={commands} press={press} help={() => setOpen("help")} />
        ) : null}
      </Dialog>
      <ShortcutHelp open={open === "help"} places={places} onClose={close} />
    </>
  );
}

interface FieldProps {
  places: readonly Place[];
  commands: readonly PageCommand[];
  press: (command: PageCommand) => void;
  help: () => void;
}

function PaletteField({ places, commands, press, help }: FieldProps) {
  const [words, setWords] = useState("");
  const all = [...commands, { label: paletteWords.shortcuts, press: help }];
  const take = (command: PageCommand) => (command.press === help ? help() : press(command));
  return (
    <Command label={paletteWords.title} shouldFilter={false} loop>
      <Command.Input
        data-begin
        value={words}
        onValueChange={setWords}
        aria-label={paletteWords.field}
        placeholder={paletteWords.hint}
        className="control"
      />
      <PaletteList words={words} places={places} commands={all} go={go} press={take} />
    </Command>
  );
}
