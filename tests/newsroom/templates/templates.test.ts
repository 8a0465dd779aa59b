import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { plainText } from "@/newsroom/stories/body";
import { createStory } from "@/newsroom/stories/create";
import { beginFromTemplate } from "@/newsroom/templates/begin";
import { addTemplate, changeTemplate, retireTemplate } from "@/newsroom/templates/keep";
import { templateFor } from "@/newsroom/templates/queries";
import { readQuestions, writeQuestions } from "@/newsroom/templates/questions";
import { aPerson, theCentralDesk } from "@/tests/newsroom/stories/cast";
import { aNewsroom, contentOf, granted, issuesOf } from "@/tests/stories";

const typed = {
  name: "اطلاعیه",
  about: "",
  celebratory: false,
  kind: "news" as const,
  questions: "what | چه چیزی | نام آن | لازم",
  kicker: "",
  headline: "{what}",
  lead: "",
  body: "{what} آغاز شد.",
};

const asks = "what | چه چیزی | نام آن | لازم\nwhere | کجا | نشانی";

test("editors and managers keep their own templates; a stale change is refused", async () => {
  const [room, other] = [await aNewsroom(), await aNewsroom()];
  const add = (by = room.editor, more = {}) => addTemplate(by, room.organisationId, { ...typed, ...more });
  expect(await issuesOf(add(room.author))).toEqual(["templates.not-your-part"]);
  expect(await issuesOf(add(other.editor))).toEqual(["templates.not-your-part"]);
  expect(await issuesOf(add(room.editor, { body: "{where}" }))).toEqual(["templates.place-unknown"]);
  const id = await granted(add());
  expect(await issuesOf(add(room.manager))).toEqual(["templates.name-taken"]);
  expect(await templateFor(other.author, id)).toBeNull();
  expect(await issuesOf(changeTemplate(other.editor, id, 1, typed))).toEqual(["general.not-found"]);
  await granted(changeTemplate(room.manager, id, 1, { ...typed, about: "تازه" }));
  expect(await issuesOf(changeTemplate(room.editor, id, 1, typed))).toEqual(["templates.stale"]);
  expect((await templateFor(room.author, id))?.about).toBe("تازه");
  await granted(retireTemplate(room.editor, id, 2));
  expect(await templateFor(room.author, id)).toBeNull();
});

test("questions come back as they were typed", () => {
  const { questions } = readQuestions(typed.questions);
  expect(readQuestions(writeQuestions(questions)).questions).toEqual(questions);
  expect(readQuestions("چه | چیز").issues.map(({ key }) => key)).toEqual(["templates.question-unreadable"]);
});

test("a story is begun from a template once, its blanks seen, and by nobody for whom it is not", async () => {
  const [room, other] = [await aNewsroom(), await aNewsroom()];
  const templateId = await granted(
    addTemplate(room.editor, room.organisationId, {
      ...typed,
      body: "{what} در {where} آغاز شد.",
      questions: asks,
    }),
  );
  const from = { templateId, organisationId: room.organisationId };
  const key = randomUUID();
  const begin = (by = room.author, choice = from) =>
    beginFromTemplate(by, key, choice, { what: "کارگاه پل" }, createStory);
  const { id } = await granted(begin());
  expect((await granted(begin())).id).toBe(id);
  const { headline, body } = await contentOf({ id, number: 1 });
  expect([headline, plainText(body).trim()]).toEqual(["کارگاه پل", "کارگاه پل در [… کجا] آغاز شد."]);
  expect(await issuesOf(begin(other.author))).toEqual(["general.not-found"]);
  expect(await issuesOf(begin(room.author, { ...from, organisationId: other.organisationId }))).toEqual([
    "stories.organisation-not-yours",
  ]);
});

test("no template is kept for an organisation that is not there", async () => {
  const central = await aPerson(await theCentralDesk(), "editor");
  expect(await issuesOf(addTemplate(central, randomUUID(), typed))).toEqual(["general.not-found"]);
});
