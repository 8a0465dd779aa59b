ALTER TABLE "comments" ADD COLUMN "author_mark" text;--> statement-breakpoint
ALTER TABLE "demands" ADD COLUMN "author_mark" text;--> statement-breakpoint
CREATE INDEX "comments_author" ON "comments" USING btree ("author_mark") WHERE author_mark is not null;