CREATE TABLE "demand_sources" (
	"demand_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "demand_sources_demand_id_comment_id_pk" PRIMARY KEY("demand_id","comment_id"),
	CONSTRAINT "demand_source_answered" CHECK ((state = 'asked') = (answered_at is null))
);
--> statement-breakpoint
ALTER TABLE "demand_steps" ADD COLUMN "story_id" uuid;--> statement-breakpoint
ALTER TABLE "demands" ADD COLUMN "gathered" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "demand_sources" ADD CONSTRAINT "demand_sources_demand_id_demands_id_fk" FOREIGN KEY ("demand_id") REFERENCES "public"."demands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_sources" ADD CONSTRAINT "demand_sources_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_sources" ADD CONSTRAINT "demand_sources_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "asked_for_one_demand" ON "demand_sources" USING btree ("comment_id") WHERE state <> 'declined';--> statement-breakpoint
CREATE INDEX "demand_sources_comment" ON "demand_sources" USING btree ("comment_id");--> statement-breakpoint
ALTER TABLE "demand_steps" ADD CONSTRAINT "demand_steps_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "demand_steps_story" ON "demand_steps" USING btree ("story_id") WHERE story_id is not null;--> statement-breakpoint
ALTER TABLE "demand_steps" ADD CONSTRAINT "demand_step_of_a_story" CHECK ((kind in ('answered-by-story', 'story-unlinked')) = (story_id is not null));--> statement-breakpoint
CREATE VIEW "public"."demand_voices" AS (
  select demand_id, receipt_hash, false as writer from demand_supports
  union all
  select s.demand_id, c.receipt_hash, true from demand_sources s join comments c on c.id = s.comment_id
  where s.state = 'consented' and c.state in ('queued', 'published') and not c.erased and c.receipt_hash is not null);