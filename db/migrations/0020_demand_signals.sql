ALTER TABLE "demands" ADD COLUMN "signals" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "demands" ADD COLUMN "watch_words" text[] DEFAULT '{}'::text[] NOT NULL;