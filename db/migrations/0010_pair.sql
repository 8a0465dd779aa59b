CREATE TABLE "autosaves" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"entry" uuid NOT NULL,
	"based_on" integer NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"also_by" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"taken" text[] DEFAULT '{}'::text[] NOT NULL,
	CONSTRAINT "autosaves_story_id_person_id_entry_pk" PRIMARY KEY("story_id","person_id","entry"),
	CONSTRAINT "autosaves_id" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"story_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"entry" uuid NOT NULL,
	"writing" boolean NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presences_story_id_person_id_entry_pk" PRIMARY KEY("story_id","person_id","entry")
);
--> statement-breakpoint
CREATE TABLE "story_locks" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"holder_id" uuid NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	"held_until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "autosaves" ADD CONSTRAINT "autosaves_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "autosaves" ADD CONSTRAINT "autosaves_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_locks" ADD CONSTRAINT "story_locks_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_locks" ADD CONSTRAINT "story_locks_holder_id_people_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "autosaves_saved_at" ON "autosaves" USING btree ("saved_at");--> statement-breakpoint
CREATE INDEX "presences_seen_at" ON "presences" USING btree ("seen_at");