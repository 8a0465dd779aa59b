import { formWords } from "@/words/fa/frame";
import { Icon } from "./icon";

interface Props {
  /** `field` is the id of the control; without it the sentence concerns the whole form. */
  issues: readonly { text: string; field?: string }[];
  title?: string;
}

/** Everything that was refused, on top of the form, each a link to its field. Nothing when nothing was. */
export function ErrorSummary({ issues, title = formWords.summaryTitle }: Props) {
  if (issues.length === 0) return null;
  return (
    <div role="alert" id="issues" tabIndex={-1} className="border-s-4 border-red bg-red-wash px-5 py-4">
      <h2 className="flex items-center gap-2 font-bold text-red">
        <Icon name="alert" />
        {title}
      </h2>
      <ul className="mt-1 text-sm">
        {issues.map((issue) => (
          <li key={`${issue.field ?? ""}:${issue.text}`}>
            {issue.field ? (
              <a
                href={`#${issue.field}`}
                className="inline-block py-1 font-semibold text-red underline underline-offset-8"
              >
                {issue.text}
              </a>
            ) : (
              <p className="py-1 font-semibold">{issue.text}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
