import { expect, test } from "vitest";
import { addressBucket, destroyBucketKeys } from "@/newsroom/address-bucket";
import { at } from "@/newsroom/clock";
import { seal, unseal } from "@/newsroom/people/seal";
import { turnstile } from "@/newsroom/people/turnstile";

test.each([
  ["192.0.2.7", "192.0.2.250"],
  ["192.0.2.7", "::ffff:192.0.2.9"],
  ["2001:db8:1:2::1", "2001:0DB8:0001:0002:ffff:ffff:ffff:ffff"],
  ["2001:db8::1", "2001:db8:0:0:1::"],
])("%s and %s are one neighbourhood", async (one, other) => {
  expect(await addressBucket(one)).toBe(await addressBucket(other));
});

test.each([
  ["192.0.2.7", "192.0.3.7"],
  ["2001:db8:1:2::1", "2001:db8:1:3::1"],
])("%s and %s are two", async (one, other) => {
  expect(await addressBucket(one)).not.toBe(await addressBucket(other));
});

test.each([null, undefined, "", "unknown", "192.0.2", "1.2.3.4, 5.6.7.8"])(
  "%j is no address",
  async (given) => {
    expect(await addressBucket(given)).toBeNull();
  },
);

test("a bucket tells nothing of the address, and is another one tomorrow", async () => {
  const today = await at(new Date("2026-11-22T12:00:00Z"), () => addressBucket("192.0.2.7"));
  const tomorrow = await at(new Date("2026-11-23T12:00:00Z"), () => addressBucket("192.0.2.7"));
  expect(today).toMatch(/^[\w-]{22}$/);
  expect(tomorrow).not.toBe(today);
});

test("with a day's key destroyed nobody can make that day's buckets again, and other days keep theirs", async () => {
  const bucketOn = (day: string) => at(new Date(`${day}T12:00:00Z`), () => addressBucket("192.0.2.7"));
  const [old, kept] = [await bucketOn("2025-10-01"), await bucketOn("2025-10-31")];
  await destroyBucketKeys(new Date("2025-10-31T00:00:00Z"));
  expect(await bucketOn("2025-10-01")).not.toBe(old);
  expect(await bucketOn("2025-10-31")).toBe(kept);
});

test("many first visitors of a day meet under one key", async () => {
  const many = await at(new Date("2025-09-09T12:00:00Z"), () =>
    Promise.all(Array.from({ length: 12 }, () => addressBucket("192.0.2.7"))),
  );
  expect(new Set(many).size).toBe(1);
});

test("what is sealed opens for its owner and purpose only, and not when a byte changed", () => {
  const sealed = seal("راز", "second-factor", "one");
  expect(unseal(sealed, "second-factor", "one")).toBe("راز");
  expect(() => unseal(sealed, "second-factor", "other")).toThrow();
  expect(() => unseal(sealed, "another-purpose", "one")).toThrow();
  const changed = Buffer.from(sealed, "base64url");
  changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);
  expect(() => unseal(changed.toString("base64url"), "second-factor", "one")).toThrow();
});

test("the turnstile lets so many work, so many wait, and turns the rest away", async () => {
  const through = turnstile(2, 3);
  let inside = 0;
  let most = 0;
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const work = () =>
    through(async () => {
      most = Math.max(most, ++inside);
      await gate;
      inside -= 1;
    });
  const all = Array.from({ length: 7 }, () =>
    work().then(
      () => "worked",
      () => "turned away",
    ),
  );
  open();
  expect((await Promise.all(all)).sort()).toEqual([
    ...Array(2).fill("turned away"),
    ...Array(5).fill("worked"),
  ]);
  expect(most).toBe(2);
});
