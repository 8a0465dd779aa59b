ALTER TABLE "stories" ADD COLUMN "partners" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "live_partners" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
CREATE INDEX "stories_partners" ON "stories" USING gin ("partners");--> statement-breakpoint
CREATE INDEX "stories_live_partners" ON "stories" USING gin ("live_partners");