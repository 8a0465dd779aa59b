import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { demands } from "@/db/schema/demands";
import { demandFollows } from "@/db/schema/follows";
import { memberships } from "@/db/schema/people";
import { answerDemand } from "@/newsroom/demands/answer";
import { appealDemand, decideDemandAppeal } from "@/newsroom/demands/appeal";
import { deskDemand } from "@/newsroom/demands/desk-queries";
import { eraseFromDemand } from "@/newsroom/demands/erase";
import { exportFromDemand } from "@/newsroom/demands/export-queries";
import { followDemand } from "@/newsroom/demands/follow";
import { publicDemand, publicDemands } from "@/newsroom/demands/queries";
import { raiseDemand, supportDemand } from "@/newsroom/demands/raise";
import { refuseDemand, registerDemand } from "@/newsroom/demands/route";
import { sweepFollows } from "@/newsroom/demands/sweep-follows";
import { trackDemand } from "@/newsroom/demands/track-queries";
import { judgeDemand } from "@/newsroom/demands/verdict";
import { honestForm } from "@/newsroom/form-stamp";
import type { Viewer } from "@/newsroom/people/person";
import { hashOfReceipt } from "@/newsroom/receipt";
import { sealAddress } from "@/newsroom/sealed-address";
import { granted, keysOf } from "@/tests/city";
import { tablesHolding } from "@/tests/whole-database";
import { organisation, person } from "../comments/stage";

let home: string;
let moderator: Viewer;
beforeAll(async () => {
  home = await organisation();
  moderator = await person("moderator", home);
  const { personId } = await person("editor", home);
  await db.insert(memberships).values({ personId, organisationId: home, role: "editor" });
});

async function raised() {
  const secret = randomUUID();
  const { receipt } = granted(
    await raiseDemand({
      title: `پله‌های خانهٔ ما ${secret}`,
      words: `سال‌هاست شکسته است. ${secret}`,
      name: `مریم ${secret}`,
      organisationId: home,
      addressBucket: randomUUID(),
      form: honestForm,
    }),
  );
  const [row] = await db
    .select()
    .from(demands)
    .where(eq(demands.receiptHash, hashOfReceipt(receipt)));
  return { secret, receipt, id: row?.id ?? "", code: row?.code ?? 0 };
}

const supported = async (code: number) =>
  granted(await supportDemand(code, randomUUID(), randomUUID())).receipt;

describe("a demand erased by its raiser", () => {
  it("while it waits is nowhere any more, and nobody registers it", async () => {
    const { secret, receipt, id, code } = await raised();
    expect(await tablesHolding(secret)).toEqual(["demands"]);
    granted(await eraseFromDemand(receipt));
    granted(await eraseFromDemand(receipt));
    expect(await tablesHolding(secret)).toEqual([]);
    expect(await trackDemand(receipt)).toMatchObject({ standing: "withdrawn", erased: true, words: "" });
    expect(keysOf(await registerDemand(moderator, id, 2))).toEqual(["demands.not-now"]);
    expect(await publicDemand(code)).toBeNull();
  });

  it("in public, with no other voice, leaves its page, the lists and the inboxes", async () => {
    const { secret, receipt, id, code } = await raised();
    granted(await registerDemand(moderator, id, 1));
    expect((await tablesHolding(secret)).sort()).toEqual(["demands", "notices"]);
    granted(await eraseFromDemand(receipt));
    expect(await tablesHolding(secret)).toEqual([]);
    expect(await publicDemand(code)).toBeNull();
    expect((await publicDemands({}, null, 200)).map((demand) => demand.code)).not.toContain(code);
  });

  it("that others made theirs stays, without the name", async () => {
    const { secret, receipt, id, code } = await raised();
    granted(await registerDemand(moderator, id, 1));
    await supported(code);
    granted(await eraseFromDemand(receipt));
    granted(await eraseFromDemand(receipt));
    expect(await tablesHolding(`مریم ${secret}`)).toEqual([]);
    expect(await publicDemand(code)).toMatchObject({
      name: "",
      supporters: 1,
      title: expect.stringContaining(secret),
    });
    expect(await deskDemand(moderator, code)).toMatchObject({ version: 3 });
  });
});

it("an objection that let a demand stand goes with its raiser's name, though others made the words theirs", async () => {
  const { receipt, id, code } = await raised();
  const objection = `نردهٔ خانهٔ ما ${randomUUID()}`;
  granted(await refuseDemand(moderator, id, 1, "insult"));
  granted(await appealDemand(receipt, objection));
  granted(await decideDemandAppeal(await person("moderator", home), id, 2, "reversed"));
  await supported(code);
  granted(await eraseFromDemand(receipt));
  expect(await tablesHolding(objection)).toEqual([]);
});

it("words that others made theirs are their raiser's again once nobody wants them any more", async () => {
  const { secret, receipt, id, code } = await raised();
  granted(await registerDemand(moderator, id, 1));
  const voice = await supported(code);
  granted(await eraseFromDemand(receipt));
  expect(await trackDemand(receipt)).toMatchObject({ erased: true });
  granted(await eraseFromDemand(voice));
  expect(await trackDemand(receipt)).toMatchObject({ erased: false });
  granted(await eraseFromDemand(receipt));
  expect(await tablesHolding(secret)).toEqual([]);
  expect(await trackDemand(receipt)).toMatchObject({ erased: true, standing: "withdrawn" });
});

it("who followed what was erased is forgotten; who follows what may come back is not", async () => {
  const [gone, taken] = [await raised(), await raised()];
  const { emailHash, ...address } = sealAddress(`${randomUUID()}@citizen.example`);
  process.env.MEYDAN_SMTP_URL = "smtp://127.0.0.1:9";
  process.env.MEYDAN_MAIL_FROM = "city@news.example";
  for (const { id, code } of [gone, taken]) {
    granted(await registerDemand(moderator, id, 1));
    granted(await followDemand(code, { emailHash, ...address }));
  }
  granted(await eraseFromDemand(gone.receipt));
  granted(await refuseDemand(moderator, taken.id, 2, "insult"));
  await sweepFollows();
  const left = await db.select().from(demandFollows).where(eq(demandFollows.emailHash, emailHash));
  expect(left.map(({ demandId }) => demandId)).toEqual([taken.id]);
});

it("a supporter takes the voice back, and may give it again", async () => {
  const { id, code } = await raised();
  granted(await registerDemand(moderator, id, 1));
  const token = randomUUID();
  const { receipt } = granted(await supportDemand(code, token, null));
  expect(await publicDemand(code)).toMatchObject({ supporters: 1 });
  granted(await eraseFromDemand(receipt));
  expect(await publicDemand(code)).toMatchObject({ supporters: 0 });
  expect(keysOf(await eraseFromDemand(receipt))).toEqual(["comments.receipt-unknown"]);
  expect(granted(await supportDemand(code, token, null)).receipt).toBe(receipt);
  expect(await publicDemand(code)).toMatchObject({ supporters: 1 });
});

it("a voice that is taken back takes its word about the end along, and a network without a script has one", async () => {
  const { id, code } = await raised();
  granted(await registerDemand(moderator, id, 1));
  granted(await answerDemand(moderator, id, 2, "done", "پله‌ها نو شد."));
  const network = randomUUID();
  for (let time = 0; time < 3; time += 1) {
    const { receipt } = granted(await supportDemand(code, null, network));
    granted(await judgeDemand(receipt, "not-confirmed", ""));
    expect(await publicDemand(code)).toMatchObject({ supporters: 1, verdicts: { notConfirmed: 1 } });
    granted(await eraseFromDemand(receipt));
    expect(await publicDemand(code)).toMatchObject({ supporters: 0, verdicts: { notConfirmed: 0 } });
  }
});

it("who holds a receipt takes along what they gave, and nothing of the other's", async () => {
  const { secret, receipt, id, code } = await raised();
  granted(await registerDemand(moderator, id, 1));
  const voice = await supported(code);
  granted(await answerDemand(moderator, id, 2, "done", "پله‌ها نو شد."));
  granted(await judgeDemand(voice, "not-confirmed", "هنوز شکسته است."));
  expect(await exportFromDemand(receipt)).toMatchObject({
    as: "raiser",
    name: `مریم ${secret}`,
    verdicts: [],
  });
  const ofSupporter = await exportFromDemand(voice);
  expect(ofSupporter).toMatchObject({ as: "supporter", verdicts: [{ words: "هنوز شکسته است." }] });
  expect(JSON.stringify(ofSupporter)).not.toContain(secret);
  expect(await exportFromDemand("0000-0000-0000-0000-0000")).toBeNull();
  expect(keysOf(await eraseFromDemand("nonsense"))).toEqual(["comments.receipt-unknown"]);
});
