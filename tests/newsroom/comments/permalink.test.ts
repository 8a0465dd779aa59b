import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { newestComments } from "@/newsroom/comments/newest";
import { placeOfReply } from "@/newsroom/comments/permalink";
import { publicThread } from "@/newsroom/comments/public";
import { replyOfficially } from "@/newsroom/comments/reply";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { granted } from "@/tests/city";
import { freshWords } from "@/tests/fresh-words";
import { posted, published, type Scene, scene } from "./stage";

const REPLIES = 43;
let here: Scene;
let parentId: string;
let replies: string[];
let official: string;

beforeAll(async () => {
  here = await scene();
  parentId = (await published(here)).id;
  replies = [];
  for (let place = 0; place < REPLIES; place += 1)
    replies.push((await published(here, { parentId, words: `پاسخ ${place} ${freshWords()}` })).id);
  official = granted(await replyOfficially(here.moderator, parentId, "پاسخ سازمان."));
});

describe("the address of an answer leads to the page it stands on", () => {
  it.each([0, 19, 20, 39, 40, 42])("for answer %i of 43", async (place) => {
    const id = replies[place] ?? "";
    const found = await placeOfReply(here.storyId, id);
    expect(found?.parentId).toBe(parentId);
    expect(found?.after === null).toBe(place < 20);
    const thread = await publicThread(here.storyId, parentId, found?.after);
    expect(thread?.replies.map((reply) => reply.id)).toContain(id);
  });

  it("for the city's own, which stand first", async () => {
    expect(await placeOfReply(here.storyId, official)).toEqual({ parentId, after: null });
  });

  it("and nowhere for what is no answer, not public, or of another story", async () => {
    const waiting = await posted(here.code, { parentId });
    const elsewhere = await scene();
    for (const id of [parentId, waiting.id, randomUUID(), "x", ""])
      expect(await placeOfReply(here.storyId, id)).toBeNull();
    expect(await placeOfReply(elsewhere.storyId, replies[0] ?? "")).toBeNull();
  });
});

it("a story's feed holds what can be read, the newest first", async () => {
  const own = await scene();
  const first = await published(own);
  const answer = await published(own, { parentId: first.id });
  const gone = await published(own);
  granted(await withdrawComment(gone.receipt));
  await posted(own.code);
  expect((await newestComments(own.storyId, 9)).map(({ id }) => id)).toEqual([answer.id, first.id]);
  expect(await newestComments(own.storyId, 1)).toHaveLength(1);
});
