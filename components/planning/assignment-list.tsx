import { Badge } from "@/components/ui/badge";
import { type Moment, Time } from "@/components/ui/time";
import { assignmentWords } from "@/words/fa/planning";

export interface AssignmentLine {
  id: string;
  title: string;
  organisation: string;
  with: string | null;
  deadline: Moment;
  late: boolean;
}

/** Assignments that wait for somebody, those due first on top. */
export function AssignmentList({
  id,
  title,
  lines,
}: {
  id: string;
  title: string;
  lines: readonly AssignmentLine[];
}) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={`list-${id}`} className="mb-10 max-w-[46rem]">
      <h2 id={`list-${id}`} className="headline-3 border-b border-line pb-3">
        {title}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="grid gap-1 border-b border-line py-4">
            <a href={`/desk/assignments/${line.id}`} className="quiet-link headline-4 justify-self-start">
              {line.title}
            </a>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              {line.late ? <Badge tone="alive">{assignmentWords.lists.late}</Badge> : null}
              <span className="meta">
                {assignmentWords.deadline}: <Time at={line.deadline} /> · <bdi>{line.organisation}</bdi> ·{" "}
                <bdi>{line.with ?? assignmentWords.anybody}</bdi>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
