import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { TemplateForm, type TemplateTyped } from "@/components/planning/template-form";
import { StepForm } from "@/components/ui/desk/step-form";
import { EmptyState } from "@/components/ui/empty-state";
import { organisationOptions } from "@/newsroom/organisations/queries";
import { holdsSomewhere } from "@/newsroom/people/person";
import { mayKeepTemplatesOf, templateKeepers } from "@/newsroom/templates/permissions";
import { templatesFor } from "@/newsroom/templates/queries";
import { writeQuestions } from "@/newsroom/templates/questions";
import type { Template } from "@/newsroom/templates/template";
import { settingsWords } from "@/words/fa/settings";
import { templateWords as words } from "@/words/fa/templates";
import { say } from "@/words/say";
import { keepTemplateAction, retireTemplateAction } from "./actions";

export const metadata: Metadata = { title: words.title };

/** The templates an assignment's story is begun from, and a new one. */
export default async function TemplatesPage() {
  const viewer = await requireViewer();
  if (!holdsSomewhere(viewer, templateKeepers)) notFound();
  const [templates, organisations] = await Promise.all([
    templatesFor(viewer),
    organisationOptions(viewer, templateKeepers),
  ]);
  return (
    <>
      <PageHeader title={words.title} trail={[{ href: "/desk/settings", label: settingsWords.title }]}>
        {words.intro}
      </PageHeader>
      <div className="grid max-w-[46rem] gap-8">
        {templates.length === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
        <ul>
          {templates.map((template) => (
            <TemplateLine
              key={template.id}
              template={template}
              may={mayKeepTemplatesOf(viewer, template.organisationId)}
            />
          ))}
        </ul>
        <h2 className="headline-3">{words.addTitle}</h2>
        <TemplateForm
          key={templates.length}
          keep={keepTemplateAction}
          template={{ ...blank, organisationId: organisations[0]?.id ?? "" }}
          organisations={organisations}
        />
      </div>
    </>
  );
}

const blank: TemplateTyped = {
  id: "",
  version: "0",
  organisationId: "",
  name: "",
  about: "",
  kind: "news",
  celebratory: "",
  questions: "",
  kicker: "",
  headline: "",
  lead: "",
  body: "",
};

function TemplateLine({ template, may }: { template: Template; may: boolean }) {
  const { id, name, about, organisation, central, form, version } = template;
  return (
    <li className="border-b border-line py-3">
      <p className="font-bold">{name}</p>
      <p className="meta">
        {[about, central ? words.everybody : organisation, say(words.asks, { count: form.questions.length })]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {may ? (
        <details>
          <summary className="text-link target text-sm">{say(words.change, { name })}</summary>
          <div className="grid gap-6 py-4">
            <TemplateForm
              key={version}
              keep={keepTemplateAction}
              template={typedOf(template)}
              organisations={[]}
            />
            <StepForm
              step={retireTemplateAction}
              label={words.retire}
              tone="danger"
              hidden={{ id, version }}
            />
          </div>
        </details>
      ) : null}
    </li>
  );
}

function typedOf({ id, version, organisationId, name, about, celebratory, form }: Template): TemplateTyped {
  const { questions, ...words_ } = form;
  return {
    id,
    version: String(version),
    organisationId,
    name,
    about,
    celebratory: celebratory ? "1" : "",
    questions: writeQuestions(questions),
    ...words_,
  };
}
