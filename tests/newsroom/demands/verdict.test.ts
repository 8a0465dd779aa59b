import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { answerDemand } from "@/newsroom/demands/answer";
import { publicDemand } from "@/newsroom/demands/queries";
import { supportDemand } from "@/newsroom/demands/raise";
import { trackDemand } from "@/newsroom/demands/track-queries";
import { judgeDemand } from "@/newsroom/demands/verdict";
import { granted, keysOf } from "@/tests/city";
import { editor, kinds, registered, rowOf } from "./stage";

describe("the citizens' verdict", () => {
  async function declared() {
    const demand = await registered();
    const token = randomUUID();
    const { receipt: voice } = granted(await supportDemand(demand.code, token, randomUUID()));
    granted(await answerDemand(editor, demand.id, 2, "done", "انجام شد."));
    return { ...demand, voice };
  }

  it("is another fact than the organisation's word, and is never added to it", async () => {
    const { receipt, voice, code } = await declared();
    expect(await trackDemand(receipt)).toMatchObject({ mayJudge: true });
    granted(await judgeDemand(voice, "not-confirmed", ""));
    expect(await publicDemand(code)).toMatchObject({
      state: "done",
      verdicts: { confirmed: 0, notConfirmed: 1, raiser: null },
    });
    granted(await judgeDemand(receipt, "confirmed", "ممنون"));
    expect(await publicDemand(code)).toMatchObject({
      state: "done",
      verdicts: { confirmed: 1, notConfirmed: 1, raiser: "confirmed" },
    });
    for (const one of [receipt, voice])
      expect(keysOf(await judgeDemand(one, "confirmed", ""))).toEqual(["demands.judged-already"]);
  });

  it("of who raised it opens it again, and the next declaration is judged anew", async () => {
    const { receipt, voice, id, code } = await declared();
    granted(await judgeDemand(receipt, "not-confirmed", "هنوز تاریک است."));
    expect(await publicDemand(code)).toMatchObject({ state: "in-progress", clock: { ended: false } });
    expect(keysOf(await judgeDemand(voice, "confirmed", ""))).toEqual(["demands.not-declared"]);
    const version = (await rowOf(id))?.version ?? 0;
    granted(await answerDemand(editor, id, version, "done", "این بار شد."));
    granted(await judgeDemand(receipt, "confirmed", ""));
    expect(await publicDemand(code)).toMatchObject({
      state: "done",
      verdicts: { confirmed: 1, notConfirmed: 0, raiser: "confirmed" },
    });
    expect(await kinds(id)).toEqual(["registered", "done", "reopened", "done", "confirmed"]);
  });

  it("needs a receipt of this very demand", async () => {
    await declared();
    for (const receipt of ["", "0000-0000-0000-0000-0000", "not a receipt"])
      expect(keysOf(await judgeDemand(receipt, "confirmed", ""))).toEqual(["comments.receipt-unknown"]);
  });
});
