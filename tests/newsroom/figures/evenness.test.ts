import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { eraseComment } from "@/newsroom/comments/erase";
import { namesIn, soughtNames } from "@/newsroom/figures/named";
import { coverageOver, evennessOfAll } from "@/newsroom/figures/queries";
import { granted } from "@/tests/city";
import { freshWords } from "@/tests/fresh-words";
import { decided, posted, published, type Scene, scene } from "../comments/stage";

const slugOf = async (here: Scene) =>
  (await db.select().from(organisations).where(eq(organisations.id, here.organisationId)))[0]?.slug ?? "";

const letters = () => `تالار${randomUUID().replace(/[^a-f]/g, "")}`;

async function named(here: Scene, shortName: string) {
  await db.update(organisations).set({ shortName }).where(eq(organisations.id, here.organisationId));
}

async function evennessOf(slug: string) {
  const found = (await evennessOfAll()).organisations.find(({ organisation }) => organisation.slug === slug);
  if (!found) throw new Error("no such organisation");
  return found;
}

async function comments(here: Scene, shown: number, refused: number, words?: string) {
  const more = () => (words ? { words: `${words} ${freshWords()}` } : {});
  for (let one = 0; one < shown; one += 1) await published(here, more());
  for (let one = 0; one < refused; one += 1) {
    const { id } = await posted(here.code, more());
    await decided(here.moderator, id, "refuse");
  }
}

describe("the evenness of moderation", () => {
  it("is told from ten decided comments on, with its interval; what waits is not decided", async () => {
    const here = await scene();
    const slug = await slugOf(here);
    await comments(here, 6, 3);
    await posted(here.code);
    expect((await evennessOf(slug)).under).toMatchObject({ value: { kind: "too-few" }, n: 9 });
    await comments(here, 1, 0);
    expect((await evennessOf(slug)).under).toMatchObject({
      value: { kind: "share", part: 3, percent: 30, low: 11, high: 60 },
      n: 10,
    });
  });

  it("looks at comments that name an organisation anywhere, through disguises, until they are erased", async () => {
    const [talked, elsewhere] = [await scene(), await scene()];
    const slug = await slugOf(talked);
    const name = letters();
    await named(talked, name);
    await comments(elsewhere, 4, 5, `کار ${name}، خوب نیست`);
    const disguised = await published(elsewhere, { words: `کار «${[...name].join(" ")}» خوب نیست` });
    expect((await evennessOf(slug)).naming).toMatchObject({ n: 10, value: { kind: "share", percent: 50 } });
    expect((await evennessOf(slug)).under.n).toBe(0);
    granted(await eraseComment(disguised.receipt));
    expect((await evennessOf(slug)).naming.n).toBe(9);
  });

  it("takes a name for a word, not for a part of one, and no name for none", () => {
    const sought = soughtNames([
      { slug: "one", name: "منطقه ۱" },
      { slug: "ten", name: "منطقه ۱۰" },
      { slug: "none", name: " \u200c " },
      { slug: "odd", name: "a.*(" },
    ]);
    expect(namesIn("شهرداری منطقهٔ ۱۰ را ببینید", sought)).toEqual(["ten"]);
    expect(namesIn("منطقه‌ ۱، و منطقه 10", sought)).toEqual(["one", "ten"]);
    expect(namesIn("هیچ", sought)).toEqual([]);
  });
});

describe("coverage", () => {
  it("shows who told nothing, and a joint story with each that told it", async () => {
    const [lead, silent] = [await scene(), await scene("none")];
    const measure = await coverageOver(30);
    if (measure.value.kind !== "parts") throw new Error("no parts");
    const countOf = async (here: Scene) => {
      const slug = await slugOf(here);
      return measure.value.kind === "parts" && measure.value.parts.find(({ key }) => key === slug)?.count;
    };
    expect(await countOf(lead)).toBe(1);
    expect(await countOf(silent)).toBe(0);
    expect(measure.value.parts.reduce((sum, { count }) => sum + count, 0)).toBe(measure.n);
  });
});
