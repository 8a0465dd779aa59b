import { readBytes } from "./posted-form";

/** The body has one short field; a boundary and a provider's own headers of a part fit in as well. */
const MOST_BYTES = 2 * 1024;
const FIELD = "List-Unsubscribe";

/** Is this what a mail provider sends when its reader presses "unsubscribe" (RFC 8058), in either of the two forms it may have? */
export async function isOneClick(request: Request): Promise<boolean> {
  const bytes = await readBytes(request, MOST_BYTES);
  if (!bytes) return false;
  const type = request.headers.get("content-type") ?? "";
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } })
    .formData()
    .catch(() => null);
  return form?.getAll(FIELD).join() === "One-Click";
}
