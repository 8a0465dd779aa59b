import { type ClipboardEvent, type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { FileChoice } from "@/components/ui/file-choice";

interface Props {
  id: string;
  label: string;
  hint: string;
  onFiles: (files: File[]) => void;
  /** Files pasted anywhere on the page come here, not only those pasted within. */
  wholePage?: boolean;
  children?: ReactNode;
}

/** Takes pictures by button, by dropping and by pasting. */
export function DropZone({ id, label, hint, onFiles, wholePage = false, children }: Props) {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    if (!wholePage) return;
    const paste = (event: globalThis.ClipboardEvent) => take(event, event.clipboardData, latest.current);
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, [wholePage]);
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    take(event, event.dataTransfer, onFiles);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same
    <div
      className="drop-zone"
      data-over={over || undefined}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={(event: ClipboardEvent) => {
        if (!wholePage) take(event, event.clipboardData, onFiles);
      }}
    >
      {children}
      <FileChoice id={id} label={label} hint={hint} multiple onFiles={onFiles} />
    </div>
  );
}

function take(
  event: { preventDefault: () => void },
  data: DataTransfer | null,
  onFiles: (files: File[]) => void,
): void {
  const files = [...(data?.files ?? [])];
  if (files.length === 0) return;
  event.preventDefault();
  onFiles(files);
}
