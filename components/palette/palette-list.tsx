import { Command } from "cmdk";
import type { ReactNode } from "react";
import { foldForSearch } from "@/newsroom/persian/fold";
import { paletteWords } from "@/words/fa/palette";
import type { PageCommand } from "./page-commands";
import { useFoundStories } from "./use-found-stories";

export interface Place {
  href: string;
  label: string;
}

interface Props {
  words: string;
  places: readonly Place[];
  commands: readonly PageCommand[];
  go: (href: string) => void;
  press: (command: PageCommand) => void;
}

/** What answers to the typed words: the page's own buttons, the desk's sections, stories. */
export function PaletteList({ words, places, commands, go, press }: Props) {
  const found = useFoundStories(words);
  const fits = fitsTo(words);
  return (
    <Command.List label={paletteWords.list} className="palette-list">
      <Command.Empty className="meta py-4">
        {found.state === "searching" ? paletteWords.searching : paletteWords.nothing}
      </Command.Empty>
      <Group title={paletteWords.here}>
        {commands
          .filter(({ label }) => fits(label))
          .map((command) => (
            <Line key={command.label} value={`here ${command.label}`} take={() => press(command)}>
              {command.label}
            </Line>
          ))}
      </Group>
      <Group title={paletteWords.go}>
        {places
          .filter(({ label }) => fits(label))
          .map(({ href, label }) => (
            <Line key={href} value={href} take={() => go(href)}>
              {label}
            </Line>
          ))}
      </Group>
      <Group title={paletteWords.stories}>
        {found.stories.map(({ id, code, headline }) => (
          <Line key={id} value={id} take={() => go(`/desk/stories/${id}`)}>
            <bdi>{headline}</bdi>
            <span className="meta ms-auto">{code.toLocaleString("fa-IR", { useGrouping: false })}</span>
          </Line>
        ))}
      </Group>
      {found.state === "unreachable" ? <p className="meta py-2">{paletteWords.unreachable}</p> : null}
    </Command.List>
  );
}

function fitsTo(words: string): (label: string) => boolean {
  const wanted = foldForSearch(words).split(" ");
  return (label) => {
    const text = foldForSearch(label);
    return wanted.every((word) => text.includes(word));
  };
}

function Group({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Command.Group heading={title} className="palette-group">
      {children}
    </Command.Group>
  );
}

function Line({ value, take, children }: { value: string; take: () => void; children: ReactNode }) {
  return (
    <Command.Item value={value} onSelect={take} className="palette-line">
      {children}
    </Command.Item>
  );
}
