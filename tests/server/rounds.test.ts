import { expect, test, vi } from "vitest";
import { startRounds } from "@/server/rounds";

const quietLog = () => ({ error: vi.fn(), info: vi.fn() });

test("a round runs at once and again after its time, one run after the other", async () => {
  let underWay = 0;
  let most = 0;
  let runs = 0;
  let third: () => void = () => undefined;
  const ranThrice = new Promise<void>((resolve) => {
    third = resolve;
  });
  const run = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await Promise.resolve();
    underWay -= 1;
    runs += 1;
    if (runs === 3) third();
  };
  const rounds = startRounds([{ name: "count", every: 1, run }], quietLog());
  await ranThrice;
  await rounds.stop();
  expect(most).toBe(1);
  const after = runs;
  await new Promise((resolve) => setImmediate(resolve));
  expect(runs).toBe(after);
});

test("a failing round is logged once, comes again, and its recovery is told", async () => {
  const log = quietLog();
  let runs = 0;
  let told: () => void = () => undefined;
  const recovered = new Promise<void>((resolve) => {
    told = resolve;
  });
  log.info.mockImplementation(() => told());
  const run = async () => {
    runs += 1;
    if (runs < 4) throw new Error("the database is away");
  };
  const rounds = startRounds([{ name: "due", every: 1, run }], log);
  await recovered;
  await rounds.stop();
  expect(log.error).toHaveBeenCalledTimes(1);
  expect(log.info).toHaveBeenCalledTimes(1);
});

test("a stop waits for the run under way", async () => {
  let finish: () => void = () => undefined;
  const work = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let ended = false;
  const run = () =>
    work.then(() => {
      ended = true;
    });
  const rounds = startRounds([{ name: "long", every: 1, run }], quietLog());
  const stopping = rounds.stop();
  finish();
  await stopping;
  expect(ended).toBe(true);
});
