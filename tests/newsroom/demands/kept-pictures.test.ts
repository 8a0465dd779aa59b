import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { GET as draftPicture } from "@/app/(city)/demands/draft-picture/[place]/route";
import { POST as raise } from "@/app/(city)/demands/raise/route";
import { GET as ownPicture } from "@/app/(city)/track/[receipt]/pictures/[id]/route";
import { db } from "@/db";
import { demandPictures } from "@/db/schema/demand-pictures";
import { demands } from "@/db/schema/demands";
import { formDrafts } from "@/db/schema/settings";
import { at, now } from "@/newsroom/clock";
import { eraseFromDemand } from "@/newsroom/demands/erase";
import { sweepPictures } from "@/newsroom/demands/forget-pictures";
import { demandDraft } from "@/newsroom/demands/form-draft";
import { supportDemand } from "@/newsroom/demands/raise";
import { registerDemand } from "@/newsroom/demands/route";
import { trackDemand } from "@/newsroom/demands/track-queries";
import { sweepForms } from "@/newsroom/form-draft";
import { makeFormStamp } from "@/newsroom/form-stamp";
import { hashOfReceipt } from "@/newsroom/receipt";
import { granted } from "@/tests/city";
import { aPhotograph } from "../media/photographs";
import { home, moderator, registered } from "./stage";

const data = process.env.MEYDAN_DATA ?? "";
const files = async () =>
  (await readdir(path.join(data, "demand-pictures"), { recursive: true }).catch(() => [])).filter((name) =>
    name.endsWith(".webp"),
  );
let width = 600;
const photograph = () => {
  width += 2;
  return aPhotograph(width, 330).jpeg().toBuffer();
};

let mark: string;
beforeEach(() => {
  mark = randomUUID().replace(/[^a-f]/g, "");
});
const typed = () => ({
  title: `سرعت‌گیر خیابان ${mark}`,
  words: `سرعت‌گیر ${mark} شکسته است و موتورها پرت می‌شوند.`,
  name: "شهروند",
  organisationId: home,
});

/** Sends the form; out comes the address it led to. */
async function send(fields: Record<string, string | Buffer>, network?: string): Promise<string> {
  const body = new FormData();
  const { stamp } = await at(new Date(now().getTime() - 60_000), async () => makeFormStamp());
  body.append("stamp", stamp);
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string") body.append(name, value);
    else body.append(name, new File([new Uint8Array(value)], "photo.jpg", { type: "image/jpeg" }));
  }
  const headers = { host: "city.test", ...(network ? { "x-meydan-address": network } : {}) };
  const answer = await raise(
    new Request("http://city.test/demands/raise", { method: "POST", body, headers }),
  );
  return answer.headers.get("location") ?? `${answer.status}`;
}

const draftIn = (address: string) => new URL(address, "http://city.test").searchParams.get("draft") ?? "";
const kept = async (draft: string) => ((await demandDraft(draft))?.kept ?? []).map(({ place }) => place);
const receiptIn = (address: string) => address.split("/").at(-1) ?? "";
const shownOf = async (receipt: string) => {
  const [row] = await db
    .select({ id: demands.id })
    .from(demands)
    .where(eq(demands.receiptHash, hashOfReceipt(receipt)));
  return db
    .select()
    .from(demandPictures)
    .where(eq(demandPictures.demandId, row?.id ?? ""))
    .orderBy(demandPictures.position);
};
const served = (draft: string, place: number) =>
  draftPicture(new Request(`http://city.test/demands/draft-picture/${place}?draft=${draft}`), {
    params: Promise.resolve({ place: String(place) }),
  });

/** A form that came back with what others asked before; its pictures wait in the first and the third place. */
async function atTheStepOfSimilarOnes(network?: string): Promise<string> {
  await registered(typed());
  const pictures = { "picture-1": await photograph(), "picture-3": await photograph() };
  return draftIn(await send({ ...typed(), ...pictures, "alt-1": "سرعت‌گیر", "alt-3": "خیابان" }, network));
}
const sure = (draft: string, more = {}) =>
  send({ ...typed(), sure: "yes", draft, "kept-1": "yes", "kept-3": "yes", ...more });

describe("pictures at the step that shows similar demands", () => {
  it("wait without a script, and go along when the form is sent again", async () => {
    const draft = await atTheStepOfSimilarOnes();
    expect(await demandDraft(draft)).toMatchObject({ issues: [], pictures: 2 });
    expect(await kept(draft)).toEqual([1, 3]);
    expect((await served(draft, 1)).headers.get("content-type")).toBe("image/webp");
    const address = await sure(draft, { "alt-1": "سرعت‌گیر شکسته", "alt-3": "" });
    expect(address).toMatch(/^\/track\//);
    expect(await shownOf(receiptIn(address))).toMatchObject([
      { position: 1, alt: "سرعت‌گیر شکسته", width: width - 2 },
      { position: 2, alt: null, width },
    ]);
    // Taken in, they wait no more: the form's address shows nothing.
    expect(await demandDraft(draft)).toBeNull();
    expect((await served(draft, 1)).status).toBe(404);
  });

  it("are replaced by another choice and left out on a tick", async () => {
    const draft = await atTheStepOfSimilarOnes();
    const address = await sure(draft, { "picture-1": await photograph(), "drop-3": "yes" });
    expect(await shownOf(receiptIn(address))).toMatchObject([{ position: 1, width }]);
  });

  it("wait on when the form comes back once more, beside new ones", async () => {
    const draft = await atTheStepOfSimilarOnes();
    const again = draftIn(await sure(draft, { title: "", "picture-2": await photograph() }));
    expect(await demandDraft(again)).toMatchObject({ issues: [{ key: "demands.title-missing" }] });
    expect((await kept(again)).sort()).toEqual([1, 2, 3]);
    const address = await sure(again, { "kept-2": "yes" });
    expect(await shownOf(receiptIn(address))).toHaveLength(3);
  });

  it("are asked for again by their number when their half hour is over, and nothing is sent without them", async () => {
    const draft = await atTheStepOfSimilarOnes();
    await at(new Date(now().getTime() + 31 * 60_000), async () => {
      const back = await demandDraft(draftIn(await sure(draft)));
      expect(back?.issues).toMatchObject([
        { key: "demands.picture-not-kept", field: "picture-1" },
        { key: "demands.picture-not-kept", field: "picture-3" },
      ]);
    });
  });

  it("are nobody else's: another form's id brings none along", async () => {
    const draft = await atTheStepOfSimilarOnes();
    for (const other of [randomUUID(), "a".repeat(22), `${draft}x`]) {
      expect((await served(other, 1)).status).toBe(404);
      expect(draftIn(await sure(other))).not.toBe("");
    }
    expect((await served(draft, 2)).status).toBe(404);
  });

  it("of a network that sends back many are chosen again", async () => {
    await registered(typed());
    const network = "203.0.113.77";
    const turn = async () =>
      kept(draftIn(await send({ ...typed(), "picture-1": await photograph() }, network)));
    for (let sent = 0; sent < 30; sent += 1) expect(await turn()).toEqual([1]);
    expect(await turn()).toEqual([]);
  });
});

describe("the files of waiting pictures", () => {
  it("stay while their form is kept, though the same picture is erased elsewhere, and are swept after", async () => {
    await registered(typed());
    const picture = await photograph();
    const before = (await files()).length;
    const draft = draftIn(
      await send({ ...typed(), words: "همان چاله، به زبانی دیگر.", "picture-1": picture }),
    );
    const sent = await send({ ...typed(), sure: "yes", "picture-1": picture });
    granted(await eraseFromDemand(receiptIn(sent)));
    expect((await served(draft, 1)).status).toBe(200);
    expect(await files()).toHaveLength(before + 1);
    await at(new Date(now().getTime() + 61 * 60_000), async () => {
      await sweepForms();
      await sweepPictures();
    });
    expect(await db.select().from(formDrafts).where(eq(formDrafts.id, draft))).toEqual([]);
    expect((await files()).length).toBeLessThanOrEqual(before);
  });
});

describe("the receipt of a demand", () => {
  const show = (receipt: string, id: string) =>
    ownPicture(new Request("http://city.test/track"), { params: Promise.resolve({ receipt, id }) });

  it("shows its pictures to who raised it, however it stands, until they are erased", async () => {
    const receipt = receiptIn(
      await send({ ...typed(), sure: "yes", "picture-1": await photograph(), "alt-1": "چاله" }),
    );
    const [picture] = (await trackDemand(receipt))?.pictures ?? [];
    expect(picture).toMatchObject({ alt: "چاله", position: 1 });
    const answer = await show(receipt, picture?.id ?? "");
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    granted(await eraseFromDemand(receipt));
    expect((await show(receipt, picture?.id ?? "")).status).toBe(404);
    expect((await trackDemand(receipt))?.pictures).toEqual([]);
  });

  it("shows none to who supports it, nor with another demand's receipt", async () => {
    const receipt = receiptIn(await send({ ...typed(), sure: "yes", "picture-1": await photograph() }));
    const [row] = await db
      .select()
      .from(demands)
      .where(eq(demands.receiptHash, hashOfReceipt(receipt)));
    granted(await registerDemand(moderator, row?.id ?? "", 1));
    const voice = granted(await supportDemand(row?.code ?? 0, randomUUID(), null)).receipt;
    expect((await trackDemand(voice))?.pictures).toEqual([]);
    const [picture] = await shownOf(receipt);
    const other = await registered();
    for (const stranger of [voice, other.receipt, "x", ""])
      expect((await show(stranger, picture?.id ?? "")).status).toBe(404);
    expect((await show(receipt, "no id")).status).toBe(404);
  });
});
