import { expect, test } from "vitest";
import { openFront } from "./open-front";
import { openStage } from "./stage";

test("/healthz says that the process lives, even without a database", async () => {
  const front = await openFront(openStage(), { isReady: async () => false });
  expect(await front.ask("/healthz")).toMatchObject({ status: 200, text: "ok\n" });
});

test.each([
  [true, 200],
  [false, 503],
])("/readyz with a database that is ready (%s): %i", async (ready, status) => {
  const stage = openStage();
  const front = await openFront(stage, { isReady: async () => ready });
  const answer = await front.ask("/readyz");
  expect(answer.status).toBe(status);
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(stage.asked).toHaveLength(0);
});
