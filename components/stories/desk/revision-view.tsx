import type { StoryContent } from "@/newsroom/stories/content";
import { type Names, partsOf } from "./content-lines";

/** A revision as its named parts, with everything an approval sealed. */
export function RevisionView({ content, names }: { content: StoryContent; names: Names }) {
  return (
    <dl className="grid max-w-[46rem] gap-4">
      {partsOf(content, names)
        .filter((part) => part.lines.length > 0)
        .map((part) => (
          <div key={part.key} className="border-b border-line pb-3">
            <dt className="meta font-bold">{part.label}</dt>
            <dd dir="auto" className="whitespace-pre-line">
              {part.lines.join("\n")}
            </dd>
          </div>
        ))}
    </dl>
  );
}
