import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { StoryScreen } from "@/components/stories/desk/story-screen";
import type { Viewer } from "@/newsroom/people/person";
import { emptyContent } from "@/newsroom/stories/content";
import { storyRoles } from "@/newsroom/stories/reach";
import { templatesFor } from "@/newsroom/templates/queries";
import { screenWords } from "@/words/fa/desk-story-screen";
import { templateWords } from "@/words/fa/templates";
import { actionsAtFirst } from "../actions-ahead";
import { writingChoicesFor } from "../choices";
import { Queue } from "../queue";
import { teachingFor } from "../teaching";
import { pairVerbs, storyVerbs } from "../verbs";
import { WritingPanels } from "../writing-panels";

export const metadata: Metadata = { title: screenWords.newTitle };

/** An empty sheet. Nothing is written until the first save. */
export default async function NewStoryPage() {
  const viewer = await requireViewer();
  const choices = await writingChoicesFor(viewer);
  const organisation =
    choices.organisations.find(({ id }) => id === ownOrganisation(viewer)) ?? choices.organisations[0];
  if (!organisation) notFound();
  return (
    <StoryScreen
      opened={{
        story: null,
        content: emptyContent(organisation.id),
        begins: firstSteps(viewer, organisation.id),
      }}
      choices={choices}
      personId={viewer.personId}
      verbs={storyVerbs}
      pair={pairVerbs}
      teaching={await teachingFor(viewer, null, organisation.id)}
      queue={<Queue viewer={viewer} />}
      above={<TemplateLinks templates={await templatesFor(viewer)} />}
      panels={<WritingPanels viewer={viewer} follows={[]} />}
    />
  );
}

function TemplateLinks({ templates }: { templates: readonly { id: string; name: string }[] }) {
  if (templates.length === 0) return null;
  return (
    <details className="fold mb-4 text-sm">
      <summary>{templateWords.begin}</summary>
      <p className="meta">{templateWords.beginText}</p>
      <ul className="flex flex-wrap gap-x-4">
        {templates.map(({ id, name }) => (
          <li key={id}>
            <a href={`/desk/stories/new/${id}`} className="text-link target">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

// Nobody begins a story to put it aside.
function firstSteps(viewer: Viewer, organisationId: string) {
  return actionsAtFirst(viewer, organisationId).filter((action) => action !== "spike");
}

function ownOrganisation({ memberships }: Viewer): string | undefined {
  return memberships.find(({ role }) => storyRoles.some((writer) => writer === role))?.organisationId;
}
