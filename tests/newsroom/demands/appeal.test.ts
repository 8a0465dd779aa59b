import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { notices } from "@/db/schema/notices";
import { memberships } from "@/db/schema/people";
import { appealDemand, decideDemandAppeal } from "@/newsroom/demands/appeal";
import { countDemandAppeals, openDemandAppeals } from "@/newsroom/demands/appeal-queries";
import { eraseFromDemand } from "@/newsroom/demands/erase";
import { exportFromDemand } from "@/newsroom/demands/export-queries";
import { goneDemand } from "@/newsroom/demands/gone-queries";
import { publicDemand } from "@/newsroom/demands/queries";
import { supportDemand } from "@/newsroom/demands/raise";
import { refuseDemand } from "@/newsroom/demands/route";
import { trackDemand } from "@/newsroom/demands/track-queries";
import type { Viewer } from "@/newsroom/people/person";
import { granted, keysOf } from "@/tests/city";
import { journalOf, person } from "../comments/stage";
import { editor, elsewhere, home, kinds, moderator, raised, registered, rowOf } from "./stage";

let another: Viewer;
beforeAll(async () => {
  another = await person("moderator", home);
});

async function refused() {
  const demand = await raised();
  granted(await refuseDemand(moderator, demand.id, 1, "off-topic"));
  return { ...demand, version: 2 };
}

async function removed() {
  const demand = await registered();
  granted(await refuseDemand(moderator, demand.id, demand.version, "insult"));
  return { ...demand, version: 3 };
}

describe("an objection to what became of a demand", () => {
  it("is made once, by who raised it, against a refusal or a removal only", async () => {
    const shown = await registered();
    const { receipt: voice } = granted(await supportDemand(shown.code, crypto.randomUUID(), null));
    expect(keysOf(await appealDemand(shown.receipt, "چرا؟"))).toEqual(["comments.appeal-not-now"]);
    expect(keysOf(await appealDemand(voice, "چرا؟"))).toEqual(["comments.receipt-unknown"]);
    expect(keysOf(await appealDemand("0000-0000-0000-0000-0000", "چرا؟"))).toEqual([
      "comments.receipt-unknown",
    ]);
    for (const { receipt, id } of [await refused(), await removed()]) {
      expect(await trackDemand(receipt)).toMatchObject({ mayAppeal: true, appeal: null });
      expect(keysOf(await appealDemand(receipt, " \u200c"))).toEqual(["comments.objection-missing"]);
      const twice = await Promise.all([1, 2].map(() => appealDemand(receipt, "این خواستهٔ همهٔ کوچه است.")));
      expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
      expect(keysOf(await appealDemand(receipt, "باز هم"))).toEqual(["comments.appeal-twice"]);
      expect(await trackDemand(receipt)).toMatchObject({ mayAppeal: false, appeal: { state: "open" } });
      expect((await journalOf(id)).at(-1)).toMatchObject({ action: "demand.appeal", actorId: null });
    }
  });

  it("is decided by another person than who decided, who routes it, on the version that was seen", async () => {
    const { receipt, id, code, version } = await refused();
    granted(await appealDemand(receipt, "بخوانید."));
    const stranger = await person("moderator", elsewhere);
    expect(keysOf(await decideDemandAppeal(moderator, id, version, "upheld"))).toEqual([
      "comments.appeal-own-decision",
    ]);
    expect(keysOf(await decideDemandAppeal(stranger, id, version, "reversed"))).toEqual([
      "general.not-found",
    ]);
    expect(keysOf(await decideDemandAppeal(editor, id, version, "reversed"))).toEqual(["general.not-found"]);
    expect(keysOf(await decideDemandAppeal(another, id, 1, "reversed"))).toEqual(["demands.stale"]);
    const found = (viewer: Viewer) =>
      openDemandAppeals(viewer).then((all) => all.find((one) => one.code === code));
    expect(await found(moderator)).toMatchObject({ mine: true, decidedBy: moderator.name });
    expect(await found(another)).toMatchObject({ mine: false, objection: "بخوانید." });
    for (const viewer of [stranger, editor]) {
      expect(await found(viewer)).toBeUndefined();
      expect(await countDemandAppeals(viewer)).toBe(0);
    }
    granted(await decideDemandAppeal(another, id, version, "upheld"));
    expect(await trackDemand(receipt)).toMatchObject({
      standing: "not-publishable",
      appeal: { state: "upheld" },
    });
    expect(keysOf(await decideDemandAppeal(another, id, 3, "reversed"))).toEqual(["comments.appeal-unknown"]);
  });

  it("is turned down by nobody who speaks for the organisation that is asked", async () => {
    const { receipt, id, version } = await refused();
    granted(await appealDemand(receipt, "بخوانید."));
    const speaker: Viewer = {
      ...another,
      memberships: [...another.memberships, { organisationId: home, role: "author", central: false }],
    };
    expect(keysOf(await decideDemandAppeal(speaker, id, version, "upheld"))).toEqual(["demands.own-desk"]);
    granted(await decideDemandAppeal(speaker, id, version, "reversed"));
  });

  it("that is right lets everybody read it: a removed one with the clock of its first day", async () => {
    const { personId } = await person("editor", home);
    await db.insert(memberships).values({ personId, organisationId: home, role: "editor" });
    const [waited, taken] = [await refused(), await removed()];
    const openedAt = (await rowOf(taken.id))?.openedAt;
    for (const { receipt, id, version, code } of [waited, taken]) {
      granted(await appealDemand(receipt, "بخوانید."));
      granted(await decideDemandAppeal(another, id, version, "reversed"));
      expect(await publicDemand(code)).not.toBeNull();
      expect(await trackDemand(receipt)).toMatchObject({ reason: null, appeal: { state: "reversed" } });
    }
    expect((await rowOf(taken.id))?.openedAt).toEqual(openedAt);
    const told = await db.select().from(notices).where(eq(notices.personId, personId));
    // Two were let in, and one of them had been registered before.
    expect(told.map(({ kind }) => kind)).toEqual(Array.from({ length: 3 }, () => "demand.registered"));
    expect(await kinds(taken.id)).toEqual(["registered", "restored"]);
    expect(await kinds(waited.id)).toEqual(["registered"]);
  });

  it("is its writer's: handed out, erased with the words, and then decided by nobody", async () => {
    const { receipt, id, version } = await refused();
    granted(await appealDemand(receipt, "این خواستهٔ ماست."));
    expect(await exportFromDemand(receipt)).toMatchObject({ appeal: { words: "این خواستهٔ ماست." } });
    granted(await eraseFromDemand(receipt));
    expect(await trackDemand(receipt)).toMatchObject({ appeal: { words: "" } });
    expect(keysOf(await decideDemandAppeal(another, id, version + 1, "reversed"))).toEqual([
      "comments.erased",
    ]);
  });
});

describe("a demand that was taken away", () => {
  it("leaves a dated marker with its reason and none of its words, where citizens could read it", async () => {
    const { code, receipt } = await removed();
    const marker = await goneDemand(code);
    expect(marker).toEqual({ code, standing: "removed", reason: "insult", at: expect.any(Date) });
    granted(await eraseFromDemand(receipt));
    expect(await goneDemand(code)).toMatchObject({ standing: "removed", reason: "insult" });
    const own = await registered();
    expect(await goneDemand(own.code)).toBeNull();
    granted(await eraseFromDemand(own.receipt));
    expect(await goneDemand(own.code)).toEqual({
      code: own.code,
      standing: "withdrawn",
      reason: null,
      at: expect.any(Date),
    });
  });

  it("leaves none where nobody ever read it", async () => {
    const waiting = await raised();
    expect(await goneDemand(waiting.code)).toBeNull();
    granted(await eraseFromDemand(waiting.receipt));
    for (const { code } of [waiting, await refused(), { code: 999_999_999 }])
      expect(await goneDemand(code)).toBeNull();
  });
});
