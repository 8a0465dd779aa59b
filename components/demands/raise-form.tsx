import { Proof } from "@/components/comments/proof";
import { type Stamp, Trap } from "@/components/comments/trap";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { type ListedDemand, LONGEST_TITLE, LONGEST_WORDS } from "@/newsroom/demands/demand";
import type { Issue } from "@/newsroom/outcome";
import { raiseWords as words } from "@/words/fa/demands";
import { sentenceOf } from "@/words/issue";
import { DemandList } from "./demand-list";
import { PictureFields } from "./picture-fields";

interface Draft {
  title: string;
  words: string;
  name: string;
  organisationId: string;
  alts?: readonly string[];
  pictures?: number;
  /** Those that wait with the form. */
  kept?: readonly { place: number; width: number; height: number }[];
  issues: Issue[];
}

interface Props {
  organisations: readonly { id: string; name: string }[];
  draft: Draft | null;
  /** The id by which the form that came back is kept. */
  draftId?: string | null;
  /** What others asked already, in words like these. */
  similar: readonly ListedDemand[];
  stamp: Stamp;
  /** What the browser solves before a busy network's demand is taken; null where nothing is asked. */
  task?: string | null;
}

/** A plain form that works as it stands; it comes back with what was typed, or with what others asked before. */
export function RaiseForm({ organisations, draft, draftId = null, similar, stamp, task }: Props) {
  const errorOf = (field: string) => {
    const issue = draft?.issues.find((one) => one.field === field);
    return issue && sentenceOf(issue);
  };
  return (
    <form
      method="post"
      action="/demands/raise"
      encType="multipart/form-data"
      noValidate
      className="grid max-w-[42rem] gap-5"
    >
      <ErrorSummary
        title={words.refused}
        issues={(draft?.issues ?? []).map((issue) => ({
          text: sentenceOf(issue),
          ...(issue.field ? { field: `demand-${issue.field}` } : {}),
        }))}
      />
      {similar.length > 0 ? <Similar similar={similar} /> : null}
      <TextField
        id="demand-title"
        name="title"
        label={words.field.title}
        hint={words.field.titleHint}
        error={errorOf("title")}
        defaultValue={draft?.title ?? ""}
        maxLength={LONGEST_TITLE}
        required
      />
      <div>
        <TextArea
          id="demand-words"
          name="words"
          label={words.field.words}
          hint={words.field.wordsHint}
          error={errorOf("words")}
          defaultValue={draft?.words ?? ""}
          maxLength={LONGEST_WORDS}
          rows={7}
          required
        />
        <div
          data-reader="similar"
          data-from="demand-title demand-words"
          data-title={words.similarTitle}
          data-same={words.same}
          aria-live="polite"
          className="grid gap-2"
        />
      </div>
      <SelectField
        id="demand-organisationId"
        name="organisationId"
        label={words.field.organisationId}
        blank={words.field.organisationBlank}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf("organisationId")}
        defaultValue={draft?.organisationId ?? ""}
        required
      />
      <TextField
        id="demand-name"
        name="name"
        label={words.field.name}
        error={errorOf("name")}
        defaultValue={draft?.name ?? ""}
        maxLength={60}
        autoComplete="name"
        required
      />
      <PictureFields
        alts={draft?.alts ?? []}
        draftId={draftId}
        kept={draft?.kept ?? []}
        again={(draft?.pictures ?? 0) > (draft?.kept ?? []).length}
        errorOf={errorOf}
      />
      <Trap {...stamp} />
      <Proof task={task} />
      <div>
        <Button type="submit" tone="primary" icon="send">
          {words.send}
        </Button>
      </div>
    </form>
  );
}

function Similar({ similar }: { similar: readonly ListedDemand[] }) {
  return (
    <section aria-labelledby="similar" className="border-y-2 border-ink py-4">
      <h2 id="similar" className="headline-3">
        {words.similarTitle}
      </h2>
      <p>{words.similarText}</p>
      <DemandList demands={similar} level={3} />
      <Checkbox name="sure" value="yes" label={words.sure} />
    </section>
  );
}
