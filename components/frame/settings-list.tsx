interface Props {
  sections: readonly { href: string; title: string; text: string }[];
}

/** The pages of the settings, each with a sentence on what is decided there. */
export function SettingsList({ sections }: Props) {
  return (
    <ul className="max-w-[46rem]">
      {sections.map(({ href, title, text }) => (
        <li key={href} className="grid gap-1 border-b border-line py-4">
          <a href={href} className="quiet-link headline-4 justify-self-start">
            {title}
          </a>
          <p className="meta">{text}</p>
        </li>
      ))}
    </ul>
  );
}
