import type { Cell } from "@/newsroom/figures/csv";
import { type FileAsked, fileOf, LICENCE } from "@/newsroom/figures/file";

const types = { csv: "text/csv; charset=utf-8; header=present", json: "application/json; charset=utf-8" };

/** An open file with its licence, for anybody. */
export function openFile(
  asked: FileAsked,
  organisation: string | null,
  rows: readonly Record<string, Cell>[],
): Response {
  return new Response(fileOf(asked, organisation, rows), {
    headers: { "content-type": types[asked.format], link: `<${LICENCE}>; rel="license"` },
  });
}

export function missingFile(): Response {
  return new Response("", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
}
