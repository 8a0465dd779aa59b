import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { StepForm } from "@/components/ui/desk/step-form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { organisationOptions } from "@/newsroom/organisations/queries";
import { storyRoles } from "@/newsroom/stories/reach";
import { templateFor } from "@/newsroom/templates/queries";
import { screenWords, storyFieldWords } from "@/words/fa/desk-story-screen";
import { assignmentWords } from "@/words/fa/planning";
import { templateWords } from "@/words/fa/templates";
import { beginFromTemplateAction } from "../actions";

export const metadata: Metadata = { title: templateWords.begin };

/** The questions of a template; the answers become a draft. */
export default async function FromTemplatePage({ params }: PageProps<"/desk/stories/new/[template]">) {
  const viewer = await requireViewer();
  const [template, organisations] = await Promise.all([
    templateFor(viewer, (await params).template),
    organisationOptions(viewer, storyRoles),
  ]);
  if (!template) notFound();
  return (
    <>
      <PageHeader
        title={template.name}
        kicker={templateWords.begin}
        trail={[{ href: "/desk/stories/new", label: screenWords.newTitle }]}
      >
        {template.about} {assignmentWords.startText}
      </PageHeader>
      <div className="max-w-[46rem]">
        <StepForm
          step={beginFromTemplateAction}
          label={assignmentWords.start}
          tone="primary"
          hidden={{ templateId: template.id, creationKey: randomUUID() }}
        >
          <SelectField
            name="organisationId"
            label={storyFieldWords.organisationId}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          {template.form.questions.map(({ key, label, hint, required }) => (
            <TextField
              key={key}
              name={`answer-${key}`}
              label={label}
              hint={hint}
              maxLength={2_000}
              optional={!required}
            />
          ))}
        </StepForm>
      </div>
    </>
  );
}
