DROP VIEW "public"."demand_voices";--> statement-breakpoint
ALTER TABLE "demand_supports" ADD COLUMN "sender_sealed" text;--> statement-breakpoint
ALTER TABLE "demand_supports" ADD COLUMN "address_bucket" text;--> statement-breakpoint
ALTER TABLE "demands" ADD COLUMN "voice" text;--> statement-breakpoint
ALTER TABLE "demand_sources" ADD COLUMN "voice" text;--> statement-breakpoint
CREATE VIEW "public"."demand_voices" AS (
  select demand_id, receipt_hash, false as writer, voice from demand_supports
  union all
  select s.demand_id, c.receipt_hash, true, s.voice from demand_sources s join comments c on c.id = s.comment_id
  where s.state = 'consented' and c.state in ('queued', 'published') and not c.erased and c.receipt_hash is not null);