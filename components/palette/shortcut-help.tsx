import { Dialog } from "@/components/ui/desk/dialog";
import { shortcutWords } from "@/words/fa/palette";
import type { Place } from "./palette-list";
import { generalShortcuts, jumps, letterOf, type ShownShortcut } from "./shortcuts";

interface Props {
  open: boolean;
  places: readonly Place[];
  onClose: () => void;
}

/** Every shortcut of the desk, in a table. */
export function ShortcutHelp({ open, places, onClose }: Props) {
  return (
    <Dialog open={open} title={shortcutWords.title} onClose={onClose}>
      {open ? <ShortcutTable shown={[...generalShortcuts, ...jumpsTo(places)]} /> : null}
    </Dialog>
  );
}

function ShortcutTable({ shown }: { shown: readonly ShownShortcut[] }) {
  return (
    <>
      <p className="mb-3 text-sm text-soft">{shortcutWords.intro}</p>
      <table className="w-full text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">{shortcutWords.does}</th>
            <th scope="col">{shortcutWords.keys}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ does, keys }) => (
            <tr key={does} className="border-t border-line">
              <td className="py-2">{does}</td>
              <td className="py-2 text-end" dir="ltr">
                {keys.map((key) => (
                  <kbd key={key} className="key me-1">
                    {key}
                  </kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

// Only places this person may enter.
function jumpsTo(places: readonly Place[]): ShownShortcut[] {
  return Object.entries(jumps).flatMap(([code, href]) => {
    const place = places.find((each) => each.href === href);
    return place ? [{ keys: ["G", letterOf(code)], does: place.label }] : [];
  });
}
