CREATE TABLE "appeals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"comment_id" uuid NOT NULL,
	"words" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "appeals_comment_id_unique" UNIQUE("comment_id"),
	CONSTRAINT "appeal_is_decided_by_somebody" CHECK (state = 'open' or (decided_by is not null and decided_at is not null))
);
--> statement-breakpoint
CREATE TABLE "watch_words" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"word" text NOT NULL,
	"allowed" text[] DEFAULT '{}'::text[] NOT NULL,
	"added_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "watch_words_word" UNIQUE("word")
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "watch_words" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "likeness" text;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_words" ADD CONSTRAINT "watch_words_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appeals_open" ON "appeals" USING btree ("created_at") WHERE state = 'open';--> statement-breakpoint
-- The words a city begins with; its administrators change the list.
INSERT INTO "watch_words" ("word", "allowed") VALUES
  ('احمق', ARRAY[]::text[]),
  ('ابله', ARRAY['واکسن آبله', 'بیماری آبله', 'آبله مرغان', 'آبله گاوی', 'آبله میمونی']::text[]),
  ('بی‌شعور', ARRAY[]::text[]),
  ('بی‌شرف', ARRAY[]::text[]),
  ('بی‌ناموس', ARRAY[]::text[]),
  ('بی‌غیرت', ARRAY[]::text[]),
  ('حرام‌زاده', ARRAY[]::text[]),
  ('نفهم', ARRAY[]::text[]),
  ('الدنگ', ARRAY[]::text[]),
  ('مفت‌خور', ARRAY[]::text[]),
  ('پست‌فطرت', ARRAY[]::text[]),
  ('بی‌وجدان', ARRAY[]::text[]),
  ('خفه شو', ARRAY[]::text[]),
  ('گم شو', ARRAY[]::text[]),
  ('خاک بر سرت', ARRAY[]::text[]),
  ('خاک تو سرت', ARRAY[]::text[]),
  ('دیوث', ARRAY[]::text[]),
  ('فاحشه', ARRAY[]::text[]),
  ('جنده', ARRAY[]::text[]),
  ('کونی', ARRAY[]::text[]),
  ('کیر', ARRAY['کیر استارمر']::text[]),
  ('کس', ARRAY['هیچ کس', 'هر کس', 'همه کس', 'چه کس', 'آن کس', 'این کس', 'یک کس', 'کس دیگر', 'کس و کار', 'بی کس', 'کس نمی']::text[]),
  ('مرگ بر', ARRAY['مرگ بر اثر']::text[]);
