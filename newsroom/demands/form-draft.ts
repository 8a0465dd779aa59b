import { keepForm, keptForm, storable } from "@/newsroom/form-draft";
import type { Issue } from "@/newsroom/outcome";

/** A form that came back: what was typed, and why; without issues it is shown what others asked already. */
export interface DemandDraft {
  title: string;
  words: string;
  name: string;
  organisationId: string;
  /** What was typed about its pictures, and how many there were: a browser keeps no file for a form that comes back. */
  alts?: string[];
  pictures?: number;
  issues: Issue[];
}

const KIND = "demand";

/** Keeps a form that comes back for half an hour (newsroom/form-draft.ts). */
export function keepDemandDraft(draft: DemandDraft, addressBucket: string | null): Promise<string | null> {
  const { issues, alts = [], pictures = 0, ...typed } = draft;
  const clean = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, storable(text)]));
  return keepForm(KIND, { ...clean, alts: alts.map(storable), pictures, issues }, addressBucket);
}

/** The form of this id; null when there is none, or it has expired. */
export async function demandDraft(id: string | null | undefined): Promise<DemandDraft | null> {
  return (await keptForm(KIND, id)) as DemandDraft | null;
}
