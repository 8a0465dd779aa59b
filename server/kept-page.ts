import { type Packed, pack } from "./packed";
import { type HeaderList, headerOf, type InnerResponse } from "./render";

/** A finished public page: its bytes as they are sent, in each encoding that is ready. */
export type KeptPage = Packed & {
  key: string;
  status: number;
  /** What the page itself says about it (type, location, links); the front's own headers come on top. */
  headers: HeaderList;
  tags: ReadonlySet<string>;
  madeAt: number;
  /** A tag of it has moved: good only while no new one can be made. */
  stale: boolean;
  /** Until then it is shown as it is: the last attempt to make it anew failed. */
  restsUntil: number;
};

// What an entry takes beside its bytes: key, tags, headers, places in maps.
const OVERHEAD = 1024;

/** Makes a page ready to be sent and kept; `tags` are what it named while it was rendered. */
export async function finishPage(
  key: string,
  { status, headers, body }: InnerResponse,
  tags: ReadonlySet<string>,
): Promise<KeptPage> {
  const packed = await pack(body, headerOf(headers, "content-type") ?? "");
  return { ...packed, key, status, headers, tags, madeAt: Date.now(), stale: false, restsUntil: 0 };
}

/** The memory a page takes. */
export function weightOf({ bytes }: KeptPage): number {
  return OVERHEAD + bytes.identity.length + (bytes.gzip?.length ?? 0) + (bytes.br?.length ?? 0);
}
