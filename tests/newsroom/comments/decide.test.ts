import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { freshness } from "@/db/schema/journal";
import {
  type CommentState,
  commentLife,
  commentReasons,
  commentStates,
  type Decision,
  decisions,
  leadsFrom,
} from "@/newsroom/comments/comment";
import { decideComment } from "@/newsroom/comments/decide";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { roles } from "@/newsroom/people/person";
import {
  decided,
  journalOf,
  organisation,
  type Posted,
  person,
  posted,
  rowOf,
  type Scene,
  scene,
} from "./stage";

/** The ways a comment gets into each state, through the verbs. */
const waysInto: Record<CommentState, readonly (Decision | "withdraw")[]> = {
  queued: [],
  published: ["publish"],
  "not-publishable": ["refuse"],
  removed: ["publish", "remove"],
  withdrawn: ["withdraw"],
};

async function commentIn(state: CommentState, at: Scene): Promise<Posted> {
  const comment = await posted(at.code);
  let version = 1;
  for (const action of waysInto[state]) {
    if (action === "withdraw") await withdrawComment(comment.receipt);
    else await decided(at.moderator, comment.id, action, version);
    version += 1;
  }
  return comment;
}

const verdict = (
  commentId: string,
  decision: Decision,
  version: number | null,
  reason: string | null = "insult",
) => ({
  commentId,
  decision,
  version,
  reason,
});

const keyOf = (outcome: { ok: boolean; issues?: { key: string }[] }) =>
  outcome.ok ? "done" : outcome.issues?.[0]?.key;

/** Who asks: each role, in the story's organisation, in another one, and in the central desk. */
const askers = roles.flatMap((role) =>
  (["own", "other", "central"] as const).map((where) => ({ role, where })),
);
const cells = commentStates.flatMap((state) =>
  decisions.flatMap((decision) => askers.map((asker) => ({ state, decision, ...asker }))),
);

/** What product.md says about one cell, in other words than the code's. */
function expected({ state, decision, role, where }: (typeof cells)[number]): string {
  const isModerator = role === "moderator" && where !== "other";
  const seesPublished = (role === "editor" || role === "manager") && where !== "other";
  if (!isModerator)
    return state === "published" && seesPublished ? "general.not-allowed" : "general.not-found";
  const allowed: Record<CommentState, Decision[]> = {
    queued: ["publish", "refuse"],
    published: ["remove"],
    "not-publishable": [],
    removed: [],
    withdrawn: [],
  };
  return allowed[state].includes(decision) ? "done" : "comments.not-now";
}

describe("every state × decision × role × organisation", () => {
  it.each(cells)("$decision on $state by $role of $where organisation", async (cell) => {
    const at = await scene();
    const comment = await commentIn(cell.state, at);
    const before = await rowOf(comment.id);
    const known = (await journalOf(comment.id)).length;
    const home = cell.where === "own" ? at.organisationId : await organisation();
    const viewer = await person(cell.role, home, cell.where === "central");

    const outcome = await decideComment(viewer, verdict(comment.id, cell.decision, before.version));

    expect(keyOf(outcome)).toBe(expected(cell));
    const after = await rowOf(comment.id);
    const entries = await journalOf(comment.id);
    if (outcome.ok) {
      expect(after).toMatchObject({
        state: commentLife[cell.decision].to,
        version: before.version + 1,
        decidedBy: viewer.personId,
      });
      expect(entries).toHaveLength(known + 1);
      expect(entries.at(-1)).toMatchObject({
        action: `comment.${cell.decision}`,
        actorId: viewer.personId,
        fromState: cell.state,
      });
    } else {
      expect(after).toEqual(before);
      expect(entries).toHaveLength(known);
    }
  });

  it.each(commentStates)(
    "the writer withdraws a %s comment as the table says, and only once",
    async (state) => {
      const at = await scene();
      const comment = await commentIn(state, at);
      const known = (await journalOf(comment.id)).length;
      const outcome = await withdrawComment(comment.receipt);
      const isWithdrawn = leadsFrom("withdraw", state) || state === "withdrawn";
      expect(keyOf(outcome)).toBe(isWithdrawn ? "done" : "comments.cannot-withdraw");
      expect((await rowOf(comment.id)).state).toBe(isWithdrawn ? "withdrawn" : state);
      expect(await journalOf(comment.id)).toHaveLength(known + (leadsFrom("withdraw", state) ? 1 : 0));
    },
  );
});

it("every action is a moderator's or the writer's, as the table says", () => {
  const moderators = Object.entries(commentLife).filter(([, step]) => step.by === "moderator");
  // Undoing has a clock and reversing an appeal: neither is a button beside a comment.
  expect(moderators.map(([action]) => action)).toEqual([...decisions, "undo", "reverse"]);
});

describe("a reason", () => {
  it.each(["refuse", "remove"] as const)("is asked for by every door: %s", async (decision) => {
    const at = await scene();
    const { id } = await commentIn(decision === "refuse" ? "queued" : "published", at);
    const { version } = await rowOf(id);
    for (const reason of [null, "", " ", "because", "__proto__", "INSULT"]) {
      expect(await decideComment(at.moderator, verdict(id, decision, version, reason))).toMatchObject({
        ok: false,
        issues: [{ key: "comments.reason-missing", field: "reason" }],
      });
    }
    for (const entry of await journalOf(id)) expect(entry.action).not.toBe(`comment.${decision}`);
  });

  it.each(commentReasons)("from the public list is kept: %s", async (reason) => {
    const at = await scene();
    const { id } = await posted(at.code);
    await decideComment(at.moderator, verdict(id, "refuse", 1, reason));
    expect(await rowOf(id)).toMatchObject({ state: "not-publishable", reason });
    expect((await journalOf(id)).at(-1)).toMatchObject({ reason });
  });

  it("is not kept where none was asked for", async () => {
    const at = await scene();
    const { id } = await posted(at.code);
    await decideComment(at.moderator, verdict(id, "publish", 1, "insult"));
    expect((await rowOf(id)).reason).toBeNull();
  });

  it("is asked for by the database too", async () => {
    const at = await scene();
    const { id } = await posted(at.code);
    await expect(db.execute(`update comments set state = 'removed' where id = '${id}'`)).rejects.toThrow();
    expect((await rowOf(id)).state).toBe("queued");
  });
});

describe("two moderators", () => {
  it("decide at once: one does, the other is told who decided what, the journal has one row", async () => {
    const at = await scene();
    const other = await person("moderator", at.organisationId);
    const { id } = await posted(at.code);
    const outcomes = await Promise.all([
      decideComment(at.moderator, verdict(id, "publish", 1)),
      decideComment(other, verdict(id, "refuse", 1)),
    ]);

    const winner = outcomes[0].ok ? at.moderator : other;
    const lost = outcomes.find((outcome) => !outcome.ok);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(lost).toMatchObject({
      issues: [{ key: "comments.already-decided", values: { who: winner.name } }],
    });
    const decisionsTaken = (await journalOf(id)).filter((entry) => entry.action !== "comment.post");
    expect(decisionsTaken).toHaveLength(1);
    expect(decisionsTaken[0]).toMatchObject({ actorId: winner.personId });
  });

  it("are told when the writer was quicker", async () => {
    const at = await scene();
    const { id, receipt } = await posted(at.code);
    await withdrawComment(receipt);
    expect(keyOf(await decideComment(at.moderator, verdict(id, "publish", 1)))).toBe(
      "comments.withdrawn-by-writer",
    );
  });

  it.each([null, 0, 2, -1, Number.NaN])("decide on the version they see, not on %j", async (version) => {
    const at = await scene();
    const { id } = await posted(at.code);
    const outcome = await decideComment(at.moderator, verdict(id, "publish", version));
    expect(outcome.ok).toBe(false);
    expect(await rowOf(id)).toMatchObject({ state: "queued", version: 1 });
  });
});

describe("a decision", () => {
  it("renews the page of its story, in the order of the journal", async () => {
    const at = await scene();
    const { id } = await posted(at.code);
    await decided(at.moderator, id, "publish");
    const rows = await db
      .select()
      .from(freshness)
      .where(eq(freshness.tag, `story:${at.code}`));
    expect(rows.map((row) => row.kind)).toEqual(["refresh", "refresh"]);
  });

  it("on a reply waits for the comment it answers, but may refuse it at once", async () => {
    const at = await scene();
    const parent = await posted(at.code);
    const [early, refused] = [
      await posted(at.code, { parentId: parent.id }),
      await posted(at.code, { parentId: parent.id }),
    ];
    expect(keyOf(await decideComment(at.moderator, verdict(early.id, "publish", 1)))).toBe(
      "comments.parent-undecided",
    );
    await decided(at.moderator, refused.id, "refuse");
    await decided(at.moderator, parent.id, "publish");
    await decided(at.moderator, early.id, "publish");
    expect((await rowOf(early.id)).state).toBe("published");
  });

  it.each(["", "no-uuid", "'; drop table comments; --", randomUUID()])(
    "on nothing (%j) finds nothing",
    async (commentId) => {
      const at = await scene();
      expect(keyOf(await decideComment(at.moderator, verdict(commentId, "publish", 1)))).toBe(
        "general.not-found",
      );
    },
  );
});
