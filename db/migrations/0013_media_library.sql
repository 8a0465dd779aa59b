CREATE TABLE "story_pictures" (
	"story_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	CONSTRAINT "story_pictures_story_id_media_id_pk" PRIMARY KEY("story_id","media_id")
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "listed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "alt" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "caption" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "credit" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "licence" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "consent" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focal_x" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focal_y" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "likeness" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "made_from" uuid;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "made_by" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "retired_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "story_pictures" ADD CONSTRAINT "story_pictures_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_pictures" ADD CONSTRAINT "story_pictures_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "story_pictures_media" ON "story_pictures" USING btree ("media_id");--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_made_from_media_id_fk" FOREIGN KEY ("made_from") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_newest" ON "media" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "media_made_from" ON "media" USING btree ("made_from");--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_focus" CHECK (focal_x between 0 and 100 and focal_y between 0 and 100);--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_made" CHECK ((made_from is null) = (made_by is null));--> statement-breakpoint
-- Every picture that any revision ever showed; ids of pictures nobody kept stay out.
INSERT INTO "story_pictures" ("story_id", "media_id")
SELECT DISTINCT r."story_id", m."id"
FROM "revisions" r
CROSS JOIN LATERAL jsonb_path_query(r."content", 'strict $.**.mediaId') AS named("value")
JOIN "media" m ON m."id"::text = named."value" #>> '{}';
