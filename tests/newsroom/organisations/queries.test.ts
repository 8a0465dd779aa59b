import { expect, test } from "vitest";
import { organisationBySlug, organisationOptions, organisationTree } from "@/newsroom/organisations/queries";
import { anOrganisation, aPerson, viewerOf } from "../../city";

test("the tree lists parents before their children, each with its depth", async () => {
  const city = await anOrganisation({ name: "شهرداری", kind: "municipality" });
  const second = await anOrganisation({ name: "منطقهٔ دو", parentId: city.id, position: 2 });
  const first = await anOrganisation({ name: "منطقهٔ یک", parentId: city.id, position: 1 });
  const office = await anOrganisation({ name: "دفتر", parentId: first.id });
  const tree = (await organisationTree()).filter(({ id }) =>
    [city.id, first.id, second.id, office.id].includes(id),
  );
  expect(tree.map(({ name, depth }) => [name, depth])).toEqual([
    ["شهرداری", 0],
    ["منطقهٔ یک", 1],
    ["دفتر", 2],
    ["منطقهٔ دو", 1],
  ]);
  expect(await organisationBySlug(first.slug)).toMatchObject({ id: first.id, depth: 1 });
  expect(await organisationBySlug("nowhere")).toBeNull();
});

test("one chooses among the organisations where one holds the role; the central desk among all", async () => {
  const [one, other] = [await anOrganisation(), await anOrganisation()];
  const author = viewerOf(await aPerson({ roles: { author: one, moderator: other } }));
  expect((await organisationOptions(author, ["author", "editor"])).map(({ id }) => id)).toEqual([one.id]);
  const central = viewerOf(await aPerson({ roles: { editor: await anOrganisation({ central: true }) } }));
  expect((await organisationOptions(central, ["editor"])).map(({ id }) => id)).toEqual(
    expect.arrayContaining([one.id, other.id]),
  );
});
