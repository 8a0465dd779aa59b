import { pictureWords } from "@/words/fa/editor";

export type Upload = { mediaId: string } | { issues: string[] };

/** Sends a picture to the house's store (POST /desk/media). Out comes its id, or sentences that say why not. */
export async function uploadPicture(file: File, organisationId: string): Promise<Upload> {
  const form = new FormData();
  form.set("organisationId", organisationId);
  form.set("file", file);
  try {
    const answer: unknown = await (await fetch("/desk/media", { method: "POST", body: form })).json();
    return readAnswer(answer) ?? failed;
  } catch {
    return failed;
  }
}

const failed: Upload = { issues: [pictureWords.failed] };

function readAnswer(answer: unknown): Upload | null {
  if (answer === null || typeof answer !== "object") return null;
  if ("id" in answer && typeof answer.id === "string") return { mediaId: answer.id };
  if ("issues" in answer && Array.isArray(answer.issues)) return { issues: answer.issues.map(String) };
  return null;
}
