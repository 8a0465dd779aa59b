import { expect, test } from "vitest";
import { addTemplate, changeTemplate, retireTemplate } from "@/newsroom/templates/keep";
import { templateFor } from "@/newsroom/templates/queries";
import { readQuestions, writeQuestions } from "@/newsroom/templates/questions";
import { aNewsroom, granted, issuesOf } from "@/tests/stories";

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
