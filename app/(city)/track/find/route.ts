import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { readReceipt } from "@/newsroom/receipt";

const LONGEST = 60;

/** A code is typed in; on to its page, or to one that says what was not found. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPostedForm(request, ["receipt"]);
  if (!form.ok) return refusedForm(form.status, form.why, "/track");
  const typed = (form.fields.get("receipt") ?? "").trim();
  const place =
    readReceipt(typed) ??
    encodeURIComponent(
      typed
        .replace(/[^\p{L}\p{N}\s-]/gu, "")
        .slice(0, LONGEST)
        .trim(),
    );
  return seeOther(place ? `/track/${place}` : "/track");
}

export function GET(): Response {
  return seeOther("/track");
}
