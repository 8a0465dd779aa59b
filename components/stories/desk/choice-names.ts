import type { Names } from "./content-lines";
import type { StoryChoices } from "./desk-story";

/** Names of everything the fields choose from, by id. */
export function namesOf({ everyOrganisation, topics }: StoryChoices): Names {
  return Object.fromEntries([...everyOrganisation, ...topics].map(({ id, name }) => [id, name]));
}
