CREATE TABLE "citizen_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"email_hash" text NOT NULL,
	"email_sealed" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "citizen_links_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "citizen_sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"citizen_id" uuid NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "citizen_sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "citizens" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email_hash" text,
	"email_sealed" text,
	"erased_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "citizens_email_hash_unique" UNIQUE("email_hash"),
	CONSTRAINT "citizen_is_reached_or_gone" CHECK ((erased_at is null and email_hash is not null and email_sealed is not null) or (erased_at is not null and email_hash is null and email_sealed is null))
);
--> statement-breakpoint
CREATE TABLE "demand_follows" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"demand_id" uuid NOT NULL,
	"email_hash" text NOT NULL,
	"email_sealed" text NOT NULL,
	"confirm_hash" text NOT NULL,
	"stop_hash" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "demand_follows_confirm_hash_unique" UNIQUE("confirm_hash"),
	CONSTRAINT "demand_follows_stop_hash_unique" UNIQUE("stop_hash"),
	CONSTRAINT "one_follow_each" UNIQUE("demand_id","email_hash")
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "citizen_id" uuid;--> statement-breakpoint
ALTER TABLE "demands" ADD COLUMN "citizen_id" uuid;--> statement-breakpoint
ALTER TABLE "citizen_sessions" ADD CONSTRAINT "citizen_sessions_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demand_follows" ADD CONSTRAINT "demand_follows_demand_id_demands_id_fk" FOREIGN KEY ("demand_id") REFERENCES "public"."demands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "citizen_links_over" ON "citizen_links" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "citizen_sessions_citizen" ON "citizen_sessions" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "demand_follows_email" ON "demand_follows" USING btree ("email_hash");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demands" ADD CONSTRAINT "demands_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_citizen" ON "comments" USING btree ("citizen_id") WHERE citizen_id is not null;--> statement-breakpoint
CREATE INDEX "demands_citizen" ON "demands" USING btree ("citizen_id") WHERE citizen_id is not null;