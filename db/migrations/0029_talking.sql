CREATE TABLE "comment_edits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"comment_id" uuid NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"signals" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"watch_words" text[] DEFAULT '{}'::text[] NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rejected_edit_has_a_reason" CHECK (state <> 'rejected' or reason is not null),
	CONSTRAINT "edit_is_decided_by_somebody" CHECK (state not in ('approved', 'rejected') or (decided_by is not null and decided_at is not null))
);
--> statement-breakpoint
CREATE TABLE "comment_policies" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"policy" text NOT NULL,
	"reason" text,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "closed_has_a_reason" CHECK (policy <> 'closed' or reason is not null)
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "awaits_look" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "comment_edits" ADD CONSTRAINT "comment_edits_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_edits" ADD CONSTRAINT "comment_edits_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_policies" ADD CONSTRAINT "comment_policies_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_policies" ADD CONSTRAINT "comment_policies_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "comment_edits_one_open" ON "comment_edits" USING btree ("comment_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "comment_edits_comment" ON "comment_edits" USING btree ("comment_id","created_at");--> statement-breakpoint
CREATE INDEX "comment_edits_open" ON "comment_edits" USING btree ("created_at") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "comments_look" ON "comments" USING btree ("published_at") WHERE awaits_look;