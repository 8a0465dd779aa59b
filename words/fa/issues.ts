import { commentIssues } from "./comment-issues";
import { generalIssues } from "./general-issues";
import { mediaIssues } from "./media-issues";
import { organisationIssues } from "./organisation-issues";
import { peopleIssues } from "./people-issues";
import { storyIssues } from "./story-issues";
import { teachingIssues } from "./teaching-issues";

/** Every sentence a refusal can say. A key that is missing here does not compile where it is refused. */
export const issueSentences = {
  ...generalIssues,
  ...storyIssues,
  ...commentIssues,
  ...mediaIssues,
  ...organisationIssues,
  ...peopleIssues,
  ...teachingIssues,
} as const;

export type IssueKey = keyof typeof issueSentences;
