CREATE TABLE "comment_opinions" (
	"comment_id" uuid NOT NULL,
	"voice" text NOT NULL,
	"agrees" boolean NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comment_opinions_comment_id_voice_pk" PRIMARY KEY("comment_id","voice")
);
--> statement-breakpoint
ALTER TABLE "comment_opinions" ADD CONSTRAINT "comment_opinions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;