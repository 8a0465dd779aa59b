import { describe, expect, it } from "vitest";
import { commentStates } from "@/newsroom/comments/comment";
import { countWaiting, organisationsToChoose, statesSeen } from "@/newsroom/comments/filters";
import { commentQueue } from "@/newsroom/comments/queue";
import { roles } from "@/newsroom/people/person";
import { decided, organisation, person, posted, published, scene } from "./stage";

describe("the moderator's queue", () => {
  it("shows what waits in her organisation, the oldest first, with all a decision needs", async () => {
    const at = await scene();
    const first = await posted(at.code, { name: "مریم", words: "\u202Eببینید https://example.ir" });
    const second = await posted(at.code, { parentId: first.id });
    const { items, next } = await commentQueue(at.moderator, { state: "queued" });

    expect(items.map((item) => item.id)).toEqual([first.id, second.id]);
    expect(next).toBeNull();
    expect(items[0]).toMatchObject({
      version: 1,
      name: "",
      signals: ["link", "hidden-direction"],
      story: { code: at.code, headline: "خبر آزمایش" },
      answers: null,
      decisions: ["publish", "refuse"],
      canReply: false,
      history: [{ action: "comment.post" }],
    });
    expect(items[1]?.answers).toMatchObject({ name: "", state: "queued" });
    expect(await countWaiting(at.moderator)).toBe(2);
  });

  it("tells the whole history of a decided comment", async () => {
    const at = await scene();
    const { id } = await published(at);
    await decided(at.moderator, id, "remove", 2);
    const { items } = await commentQueue(at.moderator, { state: "removed" });
    expect(items[0]?.history.map(({ action, who }) => [action, who])).toEqual([
      ["comment.post", "شهروند مهمان"],
      ["comment.publish", at.moderator.name],
      ["comment.remove", at.moderator.name],
    ]);
    expect(items[0]).toMatchObject({ decisions: [], reason: "insult" });
  });

  it("comes by pages of twenty, none twice and none left out", async () => {
    const at = await scene();
    for (let sent = 0; sent < 23; sent += 1) await posted(at.code);
    const first = await commentQueue(at.moderator, { state: "queued" });
    const second = await commentQueue(at.moderator, { state: "queued", after: first.next });
    const ids = [...first.items, ...second.items].map((item) => item.id);
    expect(first.items).toHaveLength(20);
    expect(new Set(ids).size).toBe(23);
    expect(second.next).toBeNull();
  });

  it.each(commentStates)(
    "hides every %s comment from another organisation, whatever the filter asks",
    async (state) => {
      const [at, elsewhere] = [await scene(), await scene()];
      await posted(at.code);
      await published(at);
      for (const organisationId of [null, at.organisationId]) {
        expect(await commentQueue(elsewhere.moderator, { state, organisationId })).toEqual({
          items: [],
          next: null,
        });
      }
      expect(await organisationsToChoose(elsewhere.moderator)).toEqual([
        expect.objectContaining({ id: elsewhere.organisationId }),
      ]);
    },
  );

  it("opens to the central desk, narrowed by organisation", async () => {
    const at = await scene();
    const { id } = await posted(at.code);
    const central = await person("moderator", await organisation(), true);
    const { items } = await commentQueue(central, { state: "queued", organisationId: at.organisationId });
    expect(items.map((item) => item.id)).toEqual([id]);
    for (const organisationId of ["no-uuid", "' or true --"]) {
      expect(await commentQueue(central, { state: "queued", organisationId })).toEqual({
        items: [],
        next: null,
      });
    }
  });

  it.each(roles)("shows %s the states the rule names", async (role) => {
    const at = await scene();
    await posted(at.code);
    const shown = await published(at);
    const viewer = await person(role, at.organisationId);
    const states = {
      moderator: [...commentStates],
      editor: ["published"],
      manager: ["published"],
      author: [],
      administrator: [],
    }[role];
    expect(statesSeen(viewer)).toEqual(states);
    const waiting = await commentQueue(viewer, { state: "queued" });
    expect(waiting.items).toHaveLength(role === "moderator" ? 1 : 0);
    expect(await countWaiting(viewer)).toBe(role === "moderator" ? 1 : 0);
    const { items } = await commentQueue(viewer, { state: "published" });
    expect(items.map((item) => [item.id, item.decisions, item.canReply])).toEqual(
      states.length === 0 ? [] : [[shown.id, role === "moderator" ? ["remove"] : [], true]],
    );
  });
});

describe("words that were taken away", () => {
  it("are not read by who may only answer, beside the answer they once had", async () => {
    const at = await scene();
    const parent = await published(at, { words: "شمارهٔ همسایه را نوشته بودم." });
    const reply = await published(at, { parentId: parent.id });
    await decided(at.moderator, parent.id, "remove", 2);
    const answersFor = async (role: "editor" | "moderator") => {
      const viewer = role === "moderator" ? at.moderator : await person(role, at.organisationId);
      const { items } = await commentQueue(viewer, { state: "published" });
      return items.find(({ id }) => id === reply.id)?.answers;
    };
    expect(await answersFor("editor")).toEqual({ name: "", words: "", state: "removed" });
    expect(await answersFor("moderator")).toMatchObject({ words: "شمارهٔ همسایه را نوشته بودم." });
  });
});
