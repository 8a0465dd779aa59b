import { beforeAll, describe, expect, it } from "vitest";
import { addName, changeName, dropName } from "@/newsroom/names/keep";
import { namesOn } from "@/newsroom/names/queries";
import type { Viewer } from "@/newsroom/people/person";
import { knownNames } from "@/newsroom/stories/known-names";
import { aPerson, theCentralDesk } from "@/tests/newsroom/stories/cast";
import { aNewsroom, granted, issuesOf, journalOf, type Newsroom } from "@/tests/stories";

const mayor = {
  kind: "official",
  name: "عباس  رجبي",
  variants: ["عباس رجب‌نژاد", "", "عباس رجبی"],
  title: "شهردار ساری",
  organisation: "شهرداری",
  from: "2023-01-01",
  to: null,
};

let room: Newsroom;
let keeper: Viewer;
beforeAll(async () => {
  room = await aNewsroom();
  keeper = await aPerson(await theCentralDesk(), "editor");
});

describe("the registry of names", () => {
  it("keeps a tidied entry with its days, and its name counts as a fact of stories", async () => {
    const { id } = await granted(addName(keeper, mayor));
    const kept = (await namesOn("2026-11-25")).find((name) => name.id === id);
    expect(kept).toMatchObject({ name: "عباس رجبی", variants: ["عباس رجب‌نژاد"], holds: true });
    expect(await knownNames()).toContain("عباس رجبی");
    expect((await journalOf(id)).map(({ action }) => action)).toEqual(["name.add"]);
  });

  it("ends a title on its day: the day itself still holds", async () => {
    const { id } = await granted(addName(keeper, { ...mayor, name: "ناصر کریمی" }));
    await granted(changeName(keeper, id, { ...mayor, name: "ناصر کریمی", to: "2026-06-01" }));
    const holds = async (day: string) => (await namesOn(day)).find((name) => name.id === id)?.holds;
    expect(await holds("2026-06-01")).toBe(true);
    expect(await holds("2026-06-02")).toBe(false);
    await granted(dropName(keeper, id));
    expect(await holds("2026-06-01")).toBeUndefined();
    expect(await issuesOf(dropName(keeper, id))).toEqual(["general.not-found"]);
  });

  it("refuses what is incomplete, reversed or no day, and people who may not", async () => {
    expect(await issuesOf(addName(keeper, { ...mayor, name: " ", title: "" }))).toEqual([
      "names.name-missing",
      "names.title-missing",
    ]);
    expect(await issuesOf(addName(keeper, { ...mayor, to: "2020-01-01" }))).toEqual(["names.days-reversed"]);
    expect(await issuesOf(addName(keeper, { ...mayor, from: "1405/13/1" }))).toEqual([
      "names.day-unreadable",
    ]);
    expect(await issuesOf(addName(keeper, { ...mayor, kind: "king" }))).toEqual(["general.unreadable"]);
    expect(await issuesOf(addName(room.author, mayor))).toEqual(["general.not-allowed"]);
  });
});
