import { Icon, type IconName } from "@/components/ui/icon";
import { uploadWords as words } from "@/words/fa/media";
import { say } from "@/words/say";
import type { SentFile } from "./use-uploads";

const icons: Record<SentFile["state"], IconName> = {
  waiting: "clock",
  sending: "send",
  kept: "good",
  refused: "refused",
};

/** What became of each file that was sent. The name is shown, and kept nowhere. */
export function SentFiles({ files, linked = false }: { files: readonly SentFile[]; linked?: boolean }) {
  if (files.length === 0) return null;
  const of = (state: SentFile["state"]) => files.filter((file) => file.state === state).length;
  const isDone = of("waiting") + of("sending") === 0;
  return (
    <div>
      <p role="status" className="meta">
        {isDone ? say(words.summary, { kept: of("kept"), refused: of("refused") }) : words.sending}
      </p>
      <ul aria-label={words.list} className="sent-files">
        {files.map((file) => (
          <li key={file.key} data-state={file.state}>
            <Icon name={icons[file.state]} className="size-4.5" />
            <bdi className="sent-name">{file.name}</bdi>
            <span>{file.said}</span>
            {linked ? <Further file={file} /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Further({ file: { picture } }: { file: SentFile }) {
  if (!picture) return null;
  const [alike] = picture.alike;
  return (
    <span className="flex flex-wrap gap-x-3">
      <a href={`/desk/media/${picture.mediaId}`} className="text-link">
        {picture.known ? words.openKnown : words.open}
      </a>
      {alike ? (
        <a href={`/desk/media/${alike}`} className="text-link">
          {words.openAlike}
        </a>
      ) : null}
    </span>
  );
}
