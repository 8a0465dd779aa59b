/** The public pages that a comment, or a decision on one, changes: its story's, and the city's account. */
export function pagesWithComments(storyCode: number): string[] {
  return [`story:${storyCode}`, "transparency"];
}
