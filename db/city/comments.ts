import { greenAndCultureComments } from "./comments/green-and-culture";
import { transparencyComments } from "./comments/transparency";
import { transportComments } from "./comments/transport";
import { worksComments } from "./comments/works";
import type { Comment } from "./shapes";

export const comments: Comment[] = [
  ...transparencyComments,
  ...transportComments,
  ...worksComments,
  ...greenAndCultureComments,
];
