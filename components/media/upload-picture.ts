import { pictureWords } from "@/words/fa/editor";

/** A picture the house has: whether it was there before, and which others it looks like. */
export interface Uploaded {
  mediaId: string;
  known: boolean;
  alike: string[];
}
export type Upload = Uploaded | { issues: string[] };

/** Where a picture goes: to an organisation's stories, into its library, or in the place of another. */
export type UploadTarget = { organisationId: string; library?: boolean } | { replaces: string };

/** Sends a picture to the house's store (POST /desk/media/upload). Out comes its id, or sentences that say why not. */
export async function uploadPicture(file: File, target: UploadTarget): Promise<Upload> {
  try {
    const sent = await fetch("/desk/media/upload", { method: "POST", body: formOf(file, target) });
    const answer: unknown = await sent.json();
    return readAnswer(answer) ?? failed;
  } catch {
    return failed;
  }
}

function formOf(file: File, target: UploadTarget): FormData {
  const form = new FormData();
  if ("replaces" in target) form.set("replaces", target.replaces);
  else form.set("organisationId", target.organisationId);
  if ("library" in target && target.library) form.set("library", "yes");
  form.set("file", file);
  return form;
}

const failed: Upload = { issues: [pictureWords.failed] };

function readAnswer(answer: unknown): Upload | null {
  if (answer === null || typeof answer !== "object") return null;
  if ("id" in answer && typeof answer.id === "string")
    return {
      mediaId: answer.id,
      known: "known" in answer && answer.known === true,
      alike: "alike" in answer && Array.isArray(answer.alike) ? answer.alike.map(String) : [],
    };
  if ("issues" in answer && Array.isArray(answer.issues)) return { issues: answer.issues.map(String) };
  return null;
}
