import type { PageContext } from "./page-context";

/** Names and values in order; a name may come more than once (Set-Cookie). Names are lower case. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** What the application is asked: everything in it was chosen or checked by the front. */
export type InnerRequest = {
  method: "GET" | "POST";
  /** Path and query in normal form. */
  url: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer | null;
};

export type InnerResponse = { status: number; headers: HeaderList; body: Buffer };

/** The application behind the front. Next is one; the tests have a smaller one. It rejects when it cannot answer. */
export type Render = (request: InnerRequest, context: PageContext) => Promise<InnerResponse>;

/** The first value of a header, or undefined. */
export function headerOf(headers: HeaderList, name: string): string | undefined {
  return headers.find(([given]) => given === name)?.[1];
}
