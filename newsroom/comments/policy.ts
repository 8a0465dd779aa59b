/** How a story takes comments (شیوهٔ نظرها). */
export const policies = ["before-publication", "trusted-after", "closed"] as const;
export type Policy = (typeof policies)[number];

/** The rule of a story as everybody reads it; of a closed one why, and since when. */
export interface StoryPolicy {
  policy: Policy;
  reason: string | null;
  at: Date | null;
}

export const usualPolicy: StoryPolicy = { policy: "before-publication", reason: null, at: null };

/** The most letters of a public reason. */
export const LONGEST_POLICY_REASON = 300;
