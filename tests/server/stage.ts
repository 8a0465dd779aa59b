import type { PageContext } from "@/server/page-context";
import type { InnerRequest, InnerResponse, Render } from "@/server/render";

export type Act = (
  request: InnerRequest,
  context: PageContext,
  count: number,
) => InnerResponse | Promise<InnerResponse>;

/** A stand-in for Next: remembers what it was asked, answers as the test says. */
export type Stage = { asked: InnerRequest[]; render: Render; play(act: Act): void };

/** A stage; without a play of its own it answers with a small page that says how often it was asked. */
export function openStage(act: Act = (_request, _context, count) => html(`<p>${count}</p>`)): Stage {
  let playing = act;
  const asked: InnerRequest[] = [];
  const render: Render = async (request, context) => {
    asked.push(request);
    return playing(request, context, asked.length);
  };
  return { asked, render, play: (next) => (playing = next) };
}

/** A whole page around some markup, as the application sends it. */
export function html(markup: string, status = 200, headers: [string, string][] = []): InnerResponse {
  const page = `<!DOCTYPE html><html lang="fa" dir="rtl"><head><title>شهر</title></head><body>${markup}</body></html>`;
  return {
    status,
    headers: [["content-type", "text/html; charset=utf-8"], ...headers],
    body: Buffer.from(page),
  };
}

/** Something a test waits for, and lets go when it likes. */
export function gate<T = void>(): { open: (value: T) => void; passed: Promise<T> } {
  let open: (value: T) => void = () => undefined;
  const passed = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}
