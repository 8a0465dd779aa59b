CREATE SEQUENCE "public"."demand_codes" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 101 CACHE 1;--> statement-breakpoint
CREATE TABLE "demand_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"demand_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"organisation_id" uuid,
	"to_organisation_id" uuid,
	"words" text DEFAULT '' NOT NULL,
	"mends" uuid,
	"by_person" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "demand_supports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"demand_id" uuid NOT NULL,
	"receipt_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "demand_supports_receipt_hash_unique" UNIQUE("receipt_hash")
);
--> statement-breakpoint
CREATE TABLE "demand_verdicts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"demand_id" uuid NOT NULL,
	"receipt_hash" text NOT NULL,
	"round" integer NOT NULL,
	"verdict" text NOT NULL,
	"raiser" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_verdict_each_round" UNIQUE("demand_id","receipt_hash","round"),
	CONSTRAINT "demand_verdict_hash" CHECK (length(receipt_hash) = 64)
);
--> statement-breakpoint
CREATE TABLE "demands" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" bigint DEFAULT nextval('demand_codes') NOT NULL,
	"title" text NOT NULL,
	"words" text NOT NULL,
	"name" text NOT NULL,
	"standing" text DEFAULT 'queued' NOT NULL,
	"reason" text,
	"state" text DEFAULT 'registered' NOT NULL,
	"organisation_id" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"receipt_hash" text NOT NULL,
	"search_text" text NOT NULL,
	"address_bucket" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "demands_code_unique" UNIQUE("code"),
	CONSTRAINT "demands_receipt_hash_unique" UNIQUE("receipt_hash"),
	CONSTRAINT "demand_opened" CHECK (standing <> 'public' or opened_at is not null),
	CONSTRAINT "demand_refused_says_why" CHECK (standing not in ('not-publishable', 'removed') or reason is not null),
	CONSTRAINT "demand_ended" CHECK ((state in ('done', 'declined')) = (ended_at is not null))
);
--> statement-breakpoint
ALTER TABLE "demand_steps" ADD CONSTRAINT "demand_steps_demand_id_demands_id_fk" FOREIGN KEY ("demand_id") REFERENCES "public"."demands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_steps" ADD CONSTRAINT "demand_steps_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_steps" ADD CONSTRAINT "demand_steps_to_organisation_id_organisations_id_fk" FOREIGN KEY ("to_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_steps" ADD CONSTRAINT "demand_steps_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_supports" ADD CONSTRAINT "demand_supports_demand_id_demands_id_fk" FOREIGN KEY ("demand_id") REFERENCES "public"."demands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_verdicts" ADD CONSTRAINT "demand_verdicts_demand_id_demands_id_fk" FOREIGN KEY ("demand_id") REFERENCES "public"."demands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demands" ADD CONSTRAINT "demands_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "demand_steps_demand" ON "demand_steps" USING btree ("demand_id","at");--> statement-breakpoint
CREATE INDEX "demand_supports_demand" ON "demand_supports" USING btree ("demand_id");--> statement-breakpoint
CREATE INDEX "demands_public" ON "demands" USING btree ("opened_at" DESC NULLS LAST,"code" DESC NULLS LAST) WHERE standing = 'public';--> statement-breakpoint
CREATE INDEX "demands_organisation" ON "demands" USING btree ("organisation_id","state");--> statement-breakpoint
-- What citizens have read about a demand is never told otherwise.
CREATE TRIGGER demand_steps_are_immutable BEFORE UPDATE OR DELETE ON demand_steps
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
