CREATE TABLE "demand_appeals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"demand_id" uuid NOT NULL,
	"words" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "demand_appeals_demand_id_unique" UNIQUE("demand_id"),
	CONSTRAINT "demand_appeal_is_decided_by_somebody" CHECK (state = 'open' or (decided_by is not null and decided_at is not null))
);
--> statement-breakpoint
CREATE TABLE "demand_merges" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"demand_id" uuid NOT NULL,
	"into_id" uuid NOT NULL,
	"words" text NOT NULL,
	"merged_by" uuid NOT NULL,
	"merged_at" timestamp (3) with time zone NOT NULL,
	"parted_at" timestamp (3) with time zone,
	CONSTRAINT "demand_merge_of_two" CHECK (demand_id <> into_id)
);
--> statement-breakpoint
ALTER TABLE "demand_steps" ADD COLUMN "other_demand_id" uuid;--> statement-breakpoint
ALTER TABLE "demand_supports" ADD COLUMN "voice" text;--> statement-breakpoint
ALTER TABLE "demand_verdicts" ADD COLUMN "through_id" uuid;--> statement-breakpoint
ALTER TABLE "demands" ADD COLUMN "standing_by" uuid;--> statement-breakpoint
ALTER TABLE "demands" ADD COLUMN "standing_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "demand_appeals" ADD CONSTRAINT "demand_appeals_demand_id_demands_id_fk" FOREIGN KEY ("demand_id") REFERENCES "public"."demands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_appeals" ADD CONSTRAINT "demand_appeals_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_merges" ADD CONSTRAINT "demand_merges_demand_id_demands_id_fk" FOREIGN KEY ("demand_id") REFERENCES "public"."demands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_merges" ADD CONSTRAINT "demand_merges_into_id_demands_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."demands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_merges" ADD CONSTRAINT "demand_merges_merged_by_people_id_fk" FOREIGN KEY ("merged_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "demand_appeals_open" ON "demand_appeals" USING btree ("created_at") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "merged_once" ON "demand_merges" USING btree ("demand_id") WHERE parted_at is null;--> statement-breakpoint
CREATE INDEX "demand_merges_into" ON "demand_merges" USING btree ("into_id") WHERE parted_at is null;--> statement-breakpoint
ALTER TABLE "demand_steps" ADD CONSTRAINT "demand_steps_other_demand_id_demands_id_fk" FOREIGN KEY ("other_demand_id") REFERENCES "public"."demands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_verdicts" ADD CONSTRAINT "demand_verdicts_through_id_demands_id_fk" FOREIGN KEY ("through_id") REFERENCES "public"."demands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demands" ADD CONSTRAINT "demands_standing_by_people_id_fk" FOREIGN KEY ("standing_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_supports" ADD CONSTRAINT "one_voice_each_network" UNIQUE("demand_id","voice");--> statement-breakpoint
-- Which demands were one is never forgotten; parting only closes a row.
CREATE TRIGGER demand_merges_stay BEFORE DELETE ON demand_merges
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- Who had a demand stand as it stands was in the journal only.
UPDATE demands SET standing_by = last.actor_id, standing_at = last.at
  FROM (
    SELECT DISTINCT ON (subject_id) subject_id, actor_id, at FROM journal
    WHERE subject_kind = 'demand'
      AND action IN ('demand.register', 'demand.refuse', 'demand.remove', 'demand.erase')
    ORDER BY subject_id, number DESC
  ) last
  WHERE last.subject_id = demands.id::text AND demands.standing <> 'queued';
