CREATE TABLE "demand_pictures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"demand_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"alt" text,
	"position" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "demand_pictures_in_order" UNIQUE("demand_id","position"),
	CONSTRAINT "demand_picture_is_one_of_three" CHECK (position between 1 and 3),
	CONSTRAINT "demand_picture_hash" CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "demand_pictures" ADD CONSTRAINT "demand_pictures_demand_id_demands_id_fk" FOREIGN KEY ("demand_id") REFERENCES "public"."demands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "demand_pictures_sha" ON "demand_pictures" USING btree ("sha256");