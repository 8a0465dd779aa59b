import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { keepPicture } from "@/newsroom/media/keep";
import { pictureFileFor } from "@/newsroom/media/queries";
import { emptyContent } from "@/newsroom/stories/content";
import { createStory } from "@/newsroom/stories/create";
import { saveStory } from "@/newsroom/stories/draft";
import { anOrganisation, aPerson, viewerOf } from "@/tests/city";
import { aPhotograph } from "@/tests/newsroom/media/photographs";

const written = (organisationId: string, mediaId: string) => ({
  ...emptyContent(organisationId),
  picture: { mediaId, alt: "پل", decorative: false, caption: "", credit: "عکاس" },
});

async function anAuthorWithAPicture() {
  const organisation = await anOrganisation();
  const person = await aPerson({ roles: { author: organisation } });
  const viewer = viewerOf(person);
  const kept = await keepPicture(viewer, organisation.id, await aPhotograph(400, 300).jpeg().toBuffer());
  if (!kept.ok) throw new Error("the picture was not kept");
  return { organisation, viewer, mediaId: kept.value.id };
}

it("a picture that another organisation keeps back cannot be shown by its id", async () => {
  const one = await anAuthorWithAPicture();
  const other = await anAuthorWithAPicture();
  const refused = { ok: false, issues: [{ key: "stories.picture-unknown", field: "pictures" }] };
  expect(await createStory(one.viewer, randomUUID(), written(one.organisation.id, other.mediaId))).toEqual(
    refused,
  );
  expect(await pictureFileFor(one.viewer, other.mediaId)).toBeNull();

  const own = await createStory(one.viewer, randomUUID(), written(one.organisation.id, one.mediaId));
  if (!own.ok) throw new Error("an own picture was refused");
  expect(await saveStory(one.viewer, own.value.id, 1, written(one.organisation.id, other.mediaId))).toEqual(
    refused,
  );
});
