import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { NameForm, type NameTyped } from "@/components/names/name-form";
import { Badge } from "@/components/ui/badge";
import { StepForm } from "@/components/ui/desk/step-form";
import { EmptyState } from "@/components/ui/empty-state";
import { jalaliText } from "@/components/ui/jalali-text";
import { now } from "@/newsroom/clock";
import { mayKeepNames } from "@/newsroom/names/permissions";
import { type NameOnDay, namesOn } from "@/newsroom/names/queries";
import { dayOf } from "@/newsroom/persian/civil-day";
import { nameWords as words } from "@/words/fa/names";
import { settingsWords } from "@/words/fa/settings";
import { say } from "@/words/say";
import { dropNameAction, keepNameAction } from "./actions";

export const metadata: Metadata = { title: words.title };

const kinds = ["official", "office", "place"] as const;

/** The registry of officials, offices and places, each with the days on which it holds. */
export default async function NamesPage() {
  if (!mayKeepNames(await requireViewer())) notFound();
  const names = await namesOn(dayOf(now()));
  return (
    <>
      <PageHeader title={words.title} trail={[{ href: "/desk/settings", label: settingsWords.title }]}>
        {words.intro}
      </PageHeader>
      <div className="grid max-w-[46rem] gap-8">
        {names.length === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
        {kinds.map((kind) => (
          <Group key={kind} title={words.groups[kind]} names={names.filter((name) => name.kind === kind)} />
        ))}
        <h2 className="headline-3">{words.addTitle}</h2>
        <NameForm keep={keepNameAction} entry={blank} key={names.length} />
      </div>
    </>
  );
}

const blank: NameTyped = {
  id: "",
  kind: "official",
  name: "",
  title: "",
  organisation: "",
  variants: "",
  from: "",
  to: "",
};

function Group({ title, names }: { title: string; names: readonly NameOnDay[] }) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2 className="headline-3 border-b border-line pb-2">{title}</h2>
      <ul>
        {names.map((name) => (
          <NameLine key={name.id} name={name} />
        ))}
      </ul>
    </section>
  );
}

function NameLine({ name }: { name: NameOnDay }) {
  const { id, kind, title, organisation, variants, from, to, holds } = name;
  const about = [
    organisation,
    from ? say(words.since, { day: jalaliText(from) }) : "",
    to ? say(words.until, { day: jalaliText(to) }) : "",
    variants.length > 0 ? say(words.variantsAre, { variants: variants.join("، ") }) : "",
  ].filter(Boolean);
  const entry: NameTyped = {
    id,
    kind,
    name: name.name,
    title,
    organisation,
    variants: variants.join("\n"),
    from: from ? jalaliText(from) : "",
    to: to ? jalaliText(to) : "",
  };
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <strong>{name.name}</strong>
        {title ? <span>{title}</span> : null}
        {holds ? null : <Badge tone="quiet">{words.former}</Badge>}
      </p>
      {about.length > 0 ? <p className="meta">{about.join(" · ")}</p> : null}
      <details>
        <summary className="text-link target text-sm">{say(words.changeThat, { name: name.name })}</summary>
        <div className="grid gap-6 py-4">
          <NameForm keep={keepNameAction} entry={entry} key={JSON.stringify(entry)} />
          <StepForm step={dropNameAction} label={words.drop} tone="danger" hidden={{ id }} />
        </div>
      </details>
    </li>
  );
}
