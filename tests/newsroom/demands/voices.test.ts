import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { publicDemand } from "@/newsroom/demands/queries";
import { supportDemand } from "@/newsroom/demands/raise";
import { trackDemand } from "@/newsroom/demands/track-queries";
import { granted, keysOf } from "@/tests/city";
import { raised, registered } from "./stage";

describe("voices", () => {
  it("of one browser are one, of many are many, at once too", async () => {
    const { code } = await registered();
    const token = randomUUID();
    const twice = await Promise.all([1, 2, 3].map(() => supportDemand(code, token, randomUUID())));
    const receipts = new Set(twice.map((outcome) => granted(outcome).receipt));
    expect(receipts.size).toBe(1);
    await Promise.all([1, 2].map(() => supportDemand(code, randomUUID(), randomUUID())));
    expect((await publicDemand(code))?.supporters).toBe(3);
    expect(await trackDemand([...receipts][0] ?? "")).toMatchObject({ as: "supporter", code });
  });

  it("are for what everybody can read", async () => {
    const { code } = await raised();
    expect(keysOf(await supportDemand(code, null, null))).toEqual(["general.not-found"]);
    expect(keysOf(await supportDemand(999_999_999, null, null))).toEqual(["general.not-found"]);
  });
});
