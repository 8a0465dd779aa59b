import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db";
import { freshness, journal } from "@/db/schema/journal";
import { addOrganisation, addTopic, nameSite } from "@/newsroom/organisations/found";
import { organisationBySlug } from "@/newsroom/organisations/queries";
import { citySite } from "@/newsroom/organisations/site";
import { topicList } from "@/newsroom/stories/topic-queries";

const desk = {
  slug: "babol",
  name: "شهرداري بابل",
  shortName: "",
  kind: "municipality",
  parent: "",
  central: true,
  about: "",
};

it("founds a city: a central desk, a district under it, a topic and a name; journaled, and every page told", async () => {
  expect(await addOrganisation(desk)).toEqual({ ok: true, value: "babol" });
  const district = {
    ...desk,
    slug: "babol-1",
    name: "منطقهٔ یک",
    kind: "district",
    parent: "babol",
    central: false,
  };
  expect(await addOrganisation(district)).toEqual({ ok: true, value: "babol-1" });
  expect((await organisationBySlug("babol"))?.name).toBe("شهرداری بابل");
  expect((await organisationBySlug("babol-1"))?.depth).toBe(1);

  expect(await addTopic({ slug: "water", name: "آب" })).toEqual({ ok: true, value: "water" });
  expect(await topicList()).toContainEqual({ slug: "water", name: "آب" });

  const site = { name: "میدان بابل", owner: "شهرداری بابل", about: "خبرهای شهر" };
  await nameSite(site);
  expect(await citySite()).toEqual(site);

  const rows = await db.select().from(journal).where(eq(journal.actorName, "operator"));
  expect(rows.map(({ action }) => action)).toEqual([
    "organisation.add",
    "organisation.add",
    "topic.add",
    "site.name",
  ]);
  expect((await db.select().from(freshness)).map(({ tag }) => tag)).toContain("site");
});

it("refuses a second central desk, a taken or unreadable slug, an unknown kind or parent, and a blank name", async () => {
  const refusals = [
    [{ ...desk, slug: "amol" }, "organisations.central-taken"],
    [{ ...desk, central: false }, "organisations.slug-taken"],
    [{ ...desk, slug: "A b" }, "organisations.slug-unreadable"],
    [{ ...desk, slug: "amol", kind: "kingdom" }, "organisations.kind-unknown"],
    [{ ...desk, slug: "amol", central: false, parent: "nowhere" }, "organisations.parent-unknown"],
    [{ ...desk, slug: "amol", name: "\u200C" }, "organisations.name-missing"],
  ] as const;
  for (const [typed, key] of refusals) {
    expect(await addOrganisation(typed)).toMatchObject({ ok: false, issues: [{ key }] });
  }
});
