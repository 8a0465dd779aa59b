import { expect, it } from "vitest";
import { cityZone, setZone } from "@/newsroom/organisations/time-zone";
import { anOrganisation, aPerson, granted, keysOf, viewerOf } from "@/tests/city";

it("is Tehran's until a central administrator chooses another, and no other person can", async () => {
  const central = await anOrganisation({ central: true });
  const district = await anOrganisation();
  const admin = viewerOf(await aPerson({ roles: { administrator: central } }));
  const others = [
    viewerOf(await aPerson({ roles: { administrator: district } })),
    viewerOf(await aPerson({ roles: { manager: central } })),
  ];
  expect(await cityZone()).toBe("Asia/Tehran");
  for (const other of others) expect(keysOf(await setZone(other, "UTC"))).toEqual(["general.not-allowed"]);
  expect(keysOf(await setZone(admin, "Asia/Sari"))).toEqual(["organisations.zone-unknown"]);
  expect(await cityZone()).toBe("Asia/Tehran");
  granted(await setZone(admin, " Asia/Kabul "));
  expect(await cityZone()).toBe("Asia/Kabul");
});
