import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deskDemand, deskDemands } from "@/newsroom/demands/desk-queries";
import { publicDemand } from "@/newsroom/demands/queries";
import { raiseDemand } from "@/newsroom/demands/raise";
import { trackDemand } from "@/newsroom/demands/track-queries";
import { honestForm } from "@/newsroom/form-stamp";
import { keysOf } from "@/tests/city";
import { editor, moderator, raised, registered, typed } from "./stage";

describe("raising a demand", () => {
  it("waits until somebody read it; the receipt says so, and nobody else sees it", async () => {
    const { receipt, code } = await raised();
    expect(await trackDemand(receipt)).toMatchObject({ as: "raiser", standing: "queued", mayJudge: false });
    expect(await publicDemand(code)).toBeNull();
    expect(await deskDemand(editor, code)).toBeNull();
    expect(await deskDemand(moderator, code)).toMatchObject({ standing: "queued", name: "" });
    expect((await deskDemands(moderator)).map((demand) => demand.code)).toContain(code);
  });

  it("tells its router what the screening noticed, and refuses nothing for it", async () => {
    const { code } = await raised({
      words: "زنگ بزنید: ۰۹۱۲۳۴۵۶۷۸۹",
      form: { ...honestForm, trap: true },
    });
    expect(await deskDemand(moderator, code)).toMatchObject({ signals: ["trap", "personal-data"] });
    const quiet = await registered();
    expect(await deskDemand(editor, quiet.code)).toMatchObject({ signals: [], watchWords: [] });
  });

  it.each([
    [{ title: " \u200c" }, "demands.title-missing"],
    [{ title: "ا".repeat(121) }, "demands.title-too-long"],
    [{ organisationId: randomUUID() }, "demands.organisation-missing"],
    [{ organisationId: "x" }, "demands.organisation-missing"],
    [{ words: "" }, "comments.words-missing"],
    [{ form: { ...honestForm, unsigned: true } }, "comments.form-unknown"],
    [{ name: "شـهرداری" }, "comments.name-reserved"],
  ])("%o is refused", async (more, key) => {
    expect(keysOf(await raiseDemand(typed(more)))).toContain(key);
  });
});
