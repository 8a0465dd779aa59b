import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { journalPage } from "@/newsroom/journal/queries";
import { peopleFor, personFor } from "@/newsroom/people/queries";
import { suspendPerson } from "@/newsroom/people/suspend";
import { anOrganisation, aPerson, granted, viewerOf } from "../../city";

const centralDesk = anOrganisation({ central: true });
const central = async () => viewerOf(await aPerson({ roles: { administrator: await centralDesk } }));

test("an organisation's administrator sees its people only, and others see nobody", async () => {
  const [own, other] = [await anOrganisation(), await anOrganisation()];
  const mine = await aPerson({ roles: { author: own } });
  const stranger = await aPerson({ roles: { author: other } });
  const viewer = viewerOf(await aPerson({ roles: { administrator: own } }));
  const seen = (await peopleFor(viewer)).map((person) => person.id);
  expect(seen.sort()).toEqual([mine.id, viewer.personId].sort());
  expect(await personFor(viewer, stranger.id)).toBeNull();
  expect(await peopleFor(viewerOf(mine))).toEqual([]);
  expect(await personFor(viewerOf(mine), mine.id)).toBeNull();
});

test("people are found by a part of name or address, where % and _ are letters like others", async () => {
  const mark = randomUUID().slice(0, 8);
  const one = await aPerson({ name: `شیرین ${mark}_ا` });
  const other = await aPerson({ name: `فرهاد ${mark}xا` });
  const found = async (words: string) =>
    (await peopleFor(await central(), { words })).map((person) => person.id);
  expect((await found(mark)).sort()).toEqual([one.id, other.id].sort());
  expect(await found(`${mark}_`)).toEqual([one.id]);
  expect(await found(one.email)).toEqual([one.id]);
});

test("pages follow each other in Persian order, without repeating or skipping namesakes", async () => {
  const organisation = await anOrganisation();
  for (const name of ["ژاله", "بهار", "بهار", "پروین", "آذر"])
    await aPerson({ name, roles: { author: organisation } });
  const viewer = await central();
  const names: string[] = [];
  let key: { name: string; id: string } | null = null;
  do {
    const page = await peopleFor(viewer, { organisationId: organisation.id }, key, 2);
    names.push(...page.map((person) => person.name));
    key = page.at(-1) ?? null;
  } while (key);
  expect(names).toEqual(["آذر", "بهار", "بهار", "پروین", "ژاله"]);
});

test("the journal is read from the central desk's administrators alone, newest first", async () => {
  const viewer = await central();
  const organisation = await anOrganisation();
  const person = await aPerson({ roles: { author: organisation } });
  granted(await suspendPerson(viewer, person.id, "دلیل"));
  const [newest] = await journalPage(viewer, null, 1);
  expect(newest).toMatchObject({ action: "person.suspend", subjectId: person.id, reason: "دلیل" });
  expect(await journalPage(viewer, newest?.number ?? 0, 1)).not.toContainEqual(newest);
  expect(
    await journalPage(viewerOf(await aPerson({ roles: { administrator: organisation } })), null, 9),
  ).toEqual([]);
  expect(
    await journalPage(viewerOf(await aPerson({ roles: { manager: await centralDesk } })), null, 9),
  ).toEqual([]);
});
