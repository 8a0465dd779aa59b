CREATE TABLE "earlier_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"correction_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"replaced_by" uuid NOT NULL,
	"replaced_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "earlier_notes_numbered" UNIQUE("correction_id","number")
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"story_id" uuid NOT NULL,
	"follows_code" bigint NOT NULL,
	CONSTRAINT "follow_ups_story_id_follows_code_pk" PRIMARY KEY("story_id","follows_code")
);
--> statement-breakpoint
CREATE TABLE "promises" (
	"id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"sentence" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"promised_for" date NOT NULL,
	"due_on" date,
	"shown" boolean DEFAULT true NOT NULL,
	"outcome" text,
	"note" text DEFAULT '' NOT NULL,
	"follow_up_code" bigint,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decisions" integer DEFAULT 0 NOT NULL,
	"soon_told_for" date,
	"late_told_for" date,
	CONSTRAINT "promises_story_id_id_pk" PRIMARY KEY("story_id","id"),
	CONSTRAINT "decided_says_who_and_when" CHECK (outcome is null or (decided_by is not null and decided_at is not null)),
	CONSTRAINT "kept_or_waited_for" CHECK (outcome is not null or due_on is not null)
);
--> statement-breakpoint
CREATE TABLE "review_reminders" (
	"story_id" uuid NOT NULL,
	"review_on" timestamp (3) with time zone NOT NULL,
	"told_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "review_reminders_story_id_review_on_pk" PRIMARY KEY("story_id","review_on")
);
--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "mends" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "mended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "looked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "earlier_notes" ADD CONSTRAINT "earlier_notes_correction_id_corrections_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_notes" ADD CONSTRAINT "earlier_notes_replaced_by_people_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_follows_code_stories_code_fk" FOREIGN KEY ("follows_code") REFERENCES "public"."stories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_follow_up_code_stories_code_fk" FOREIGN KEY ("follow_up_code") REFERENCES "public"."stories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_reminders" ADD CONSTRAINT "review_reminders_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follow_ups_of" ON "follow_ups" USING btree ("follows_code");--> statement-breakpoint
CREATE INDEX "promises_due" ON "promises" USING btree ("due_on") WHERE shown and due_on is not null and outcome is distinct from 'kept';--> statement-breakpoint
CREATE INDEX "promises_owner" ON "promises" USING btree ("owner_id","due_on");--> statement-breakpoint
CREATE INDEX "promises_follow_up" ON "promises" USING btree ("follow_up_code");--> statement-breakpoint
CREATE INDEX "stories_review" ON "stories" USING btree ("review_on") WHERE standing = 'live' and review_on is not null;