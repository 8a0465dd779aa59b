import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { stories } from "./stories";

/** A picture, re-encoded on arrival; its files lie under the data directory, named by `sha256`. */
export const media = pgTable(
  "media",
  {
    id: id(),
    sha256: text("sha256").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    bytes: integer("bytes").notNull(),
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisations.id),
    uploadedBy: uuid("uploaded_by")
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
  },
  (table) => [index("media_sha").on(table.sha256)],
);

/** Which pictures the public revision of a story shows. A picture named by no row here is not served to the public. */
export const publicPictures = pgTable(
  "public_pictures",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    mediaId: uuid("media_id")
      .notNull()
      .references(() => media.id),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.mediaId] }),
    index("public_pictures_media").on(table.mediaId),
  ],
);
