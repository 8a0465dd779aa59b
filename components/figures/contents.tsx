interface Props {
  title: string;
  chapters: readonly { id: string; title: string }[];
}

/** The chapters of the report, to jump to. */
export function Contents({ title, chapters }: Props) {
  return (
    <nav aria-label={title} className="screen-only mb-12">
      <ol className="flex flex-wrap gap-x-6">
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={`#${chapter.id}`} className="text-link target text-sm">
              {chapter.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
