import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Role } from "@/newsroom/people/person";
import type { Kept } from "@/newsroom/stories/story";
import { aNewsroom, issuesOf, type Newsroom, tracesOf } from "@/tests/stories";
import { type Button, verbs, withReason } from "./act";
import { build, type Situation } from "./situations";

let room: Newsroom;
const built = new Map<Button, Kept>();

/** For each button a story on which it would work, and whose it is. */
const places: Record<Button, [Situation, "author" | "editor" | "manager" | "otherManager"]> = {
  save: [{ working: "draft", standing: "none" }, "author"],
  submit: [{ working: "draft", standing: "none" }, "author"],
  recall: [{ working: "submitted", standing: "none" }, "author"],
  claim: [{ working: "submitted", standing: "none" }, "editor"],
  return: [{ working: "submitted", standing: "none" }, "editor"],
  endorse: [{ working: "submitted", standing: "none" }, "editor"],
  approve: [{ working: "reviewed", standing: "none" }, "manager"],
  publish: [{ working: "approved", standing: "none" }, "editor"],
  schedule: [{ working: "approved", standing: "none" }, "editor"],
  unschedule: [{ working: "scheduled", standing: "none" }, "editor"],
  emergency: [{ working: "draft", standing: "none" }, "manager"],
  clear: [{ working: "published", standing: "live", unreviewed: true }, "otherManager"],
  revise: [{ working: "published", standing: "live" }, "author"],
  withdraw: [{ working: "published", standing: "live" }, "manager"],
  remove: [{ working: "published", standing: "live" }, "manager"],
  restore: [{ working: "published", standing: "removed" }, "manager"],
  spike: [{ working: "draft", standing: "none" }, "editor"],
  unspike: [{ working: "spiked", standing: "none" }, "editor"],
};
const rows = Object.entries(places) as [Button, (typeof places)[Button]][];

beforeAll(async () => {
  room = await aNewsroom();
  for (const [button, [situation]] of rows) built.set(button, await build(room, situation));
});

function storyFor(button: Button): Kept {
  const story = built.get(button);
  if (!story) throw new Error(button);
  return story;
}

describe.each(rows)("«%s»", (button, [, who]) => {
  it("refuses without the revision it was decided on", async () => {
    const { id } = storyFor(button);
    const before = await tracesOf(id);
    for (const missing of [null, Number.NaN, 1.5, Number.POSITIVE_INFINITY]) {
      expect(await issuesOf(verbs[button](room[who], id, missing))).toEqual(["stories.revision-missing"]);
    }
    expect(await tracesOf(id)).toBe(before);
  });

  it("refuses a decision on another revision and names the newest", async () => {
    const { id, number } = storyFor(button);
    const before = await tracesOf(id);
    for (const stale of [number - 1, number + 1, 0, -1, Number.MAX_SAFE_INTEGER]) {
      const outcome = await verbs[button](room[who], id, stale);
      expect(outcome).toEqual({ ok: false, issues: [{ key: "stories.stale", values: { newest: number } }] });
    }
    expect(await tracesOf(id)).toBe(before);
  });

  it("finds no story under an id that is none", async () => {
    for (const id of [randomUUID(), "", "1 or 1=1", "\u0000", "../", `${randomUUID()}x`]) {
      const outcome = button === "save" ? verbs.clear(room[who], id, 1) : verbs[button](room[who], id, 1);
      expect(await issuesOf(outcome)).toEqual(["general.not-found"]);
    }
  });

  it("does what it says on the newest revision", async () => {
    const { id, number } = storyFor(button);
    expect(await issuesOf(verbs[button](room[who], id, number))).toEqual([]);
  });
});

describe("a button that asks why", () => {
  const asking: [string, Situation, Extract<Role, "editor" | "manager">][] = [
    ["return", { working: "submitted", standing: "none" }, "editor"],
    ["emergency", { working: "draft", standing: "none" }, "manager"],
    ["withdraw", { working: "published", standing: "live" }, "manager"],
    ["remove", { working: "published", standing: "live" }, "manager"],
    ["restore", { working: "published", standing: "removed" }, "manager"],
  ];

  it.each(asking)(
    "«%s» takes no blank for an answer, and keeps no unseen letter of one",
    async (button, at, who) => {
      const { id, number } = await build(room, at);
      const press = (reason: string) =>
        withReason[button]?.(room[who], id, number, reason) ?? Promise.reject(button);
      const before = await tracesOf(id);
      for (const blank of ["", " \n\t ", "\u200C\u200C", "\u0000", "\u202E", "\u2800\u3164"]) {
        expect(await issuesOf(press(blank))).toEqual(["stories.reason-missing"]);
      }
      expect(await tracesOf(id)).toBe(before);
      expect(await issuesOf(press("منبع\u0000 كم\u202E است\uD800"))).toEqual([]);
      expect(await tracesOf(id)).not.toMatch(/\\u0000|\u202E|\uFFFD/);
    },
  );
});
