CREATE TABLE "ledger_days" (
	"day" text PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"previous_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ledger_days_hash_unique" UNIQUE("hash"),
	CONSTRAINT "ledger_days_previous_hash_unique" UNIQUE("previous_hash")
);
--> statement-breakpoint
CREATE INDEX "journal_kind_at" ON "journal" USING btree ("subject_kind","at");--> statement-breakpoint
-- A day that was accounted for is never told otherwise.
CREATE TRIGGER ledger_is_append_only BEFORE UPDATE OR DELETE ON ledger_days
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER ledger_is_never_emptied BEFORE TRUNCATE ON ledger_days
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
