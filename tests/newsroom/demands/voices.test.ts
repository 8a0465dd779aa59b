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

  it("without a script are one for each network and day, and its receipt is nobody else's", async () => {
    const { code } = await registered();
    const [network, neighbour] = [randomUUID(), randomUUID()];
    const many = await Promise.all(Array.from({ length: 5 }, () => supportDemand(code, null, network)));
    expect(many.filter(({ ok }) => ok)).toHaveLength(1);
    expect(many.filter(({ ok }) => !ok).flatMap((outcome) => keysOf(outcome))).toEqual(
      Array.from({ length: 4 }, () => "demands.counted-today"),
    );
    granted(await supportDemand(code, null, neighbour));
    granted(await supportDemand(code, "no browser's token", randomUUID()));
    granted(await supportDemand(code, randomUUID(), network));
    expect((await publicDemand(code))?.supporters).toBe(4);
    const other = await registered();
    granted(await supportDemand(other.code, null, network));
  });

  it("are for what everybody can read", async () => {
    const { code } = await raised();
    expect(keysOf(await supportDemand(code, null, null))).toEqual(["general.not-found"]);
    expect(keysOf(await supportDemand(999_999_999, null, null))).toEqual(["general.not-found"]);
  });
});
