import { accessIssues } from "./access-issues";
import { citizenIssues } from "./citizen-issues";
import { commentIssues } from "./comment-issues";
import { demandIssues } from "./demand-issues";
import { generalIssues } from "./general-issues";
import { mediaIssues } from "./media-issues";
import { organisationIssues } from "./organisation-issues";
import { pairIssues } from "./pair-issues";
import { peopleIssues } from "./people-issues";
import { planningIssues } from "./planning-issues";
import { promiseIssues } from "./promise-issues";
import { remarkIssues } from "./remarks";
import { storyIssues } from "./story-issues";
import { teachingIssues } from "./teaching-issues";

/** Every sentence a refusal can say. A key that is missing here does not compile where it is refused. */
export const issueSentences = {
  ...accessIssues,
  ...generalIssues,
  ...demandIssues,
  ...storyIssues,
  ...commentIssues,
  ...citizenIssues,
  ...mediaIssues,
  ...organisationIssues,
  ...peopleIssues,
  ...remarkIssues,
  ...promiseIssues,
  ...planningIssues,
  ...pairIssues,
  ...teachingIssues,
} as const;

export type IssueKey = keyof typeof issueSentences;
