import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
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
    /** In the library for all colleagues; one sent for a story is seen by those who see that story. */
    listed: boolean("listed").notNull().default(false),
    alt: text("alt").notNull().default(""),
    caption: text("caption").notNull().default(""),
    credit: text("credit").notNull().default(""),
    licence: text("licence", { enum: ["unknown", "own", "permission", "free", "public-domain"] })
      .notNull()
      .default("unknown"),
    /** Did those who can be recognised agree? */
    consent: text("consent", { enum: ["unknown", "not-needed", "given", "refused"] })
      .notNull()
      .default("unknown"),
    /** What must stay in sight where a place cuts the picture, in per cent from the left and from above. */
    focalX: integer("focal_x").notNull().default(50),
    focalY: integer("focal_y").notNull().default(50),
    /** 64 bits of what it looks like (newsroom/media/likeness.ts), in hexadecimal. */
    likeness: text("likeness"),
    /** The picture this one was cut from, or takes the place of. */
    madeFrom: uuid("made_from").references((): AnyPgColumn => media.id),
    madeBy: text("made_by", { enum: ["crop", "replacement"] }),
    retiredAt: instant("retired_at"),
    /** Its words as search reads them. */
    searchText: text("search_text").notNull().default(""),
    /** Grows with every change of its words: what the next change rests on. */
    version: integer("version").notNull().default(0),
  },
  (table) => [
    index("media_sha").on(table.sha256),
    index("media_newest").on(table.createdAt.desc(), table.id.desc()),
    index("media_made_from").on(table.madeFrom),
    check("media_focus", sql`focal_x between 0 and 100 and focal_y between 0 and 100`),
    check("media_made", sql`(made_from is null) = (made_by is null)`),
  ],
);

/** Which pictures a story ever showed, in any of its revisions: where a picture is used, and who sees it by the story. */
export const storyPictures = pgTable(
  "story_pictures",
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
    index("story_pictures_media").on(table.mediaId),
  ],
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
