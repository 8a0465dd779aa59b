CREATE TABLE "author_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"author_mark" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"words" text NOT NULL,
	"by_person" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "author_suspensions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"author_mark" text,
	"organisation_id" uuid,
	"reason" text NOT NULL,
	"words" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"by_person" uuid NOT NULL,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by" uuid,
	"lift_words" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "suspension_ends_within_a_month" CHECK (until > created_at and until <= created_at + interval '30 days'),
	CONSTRAINT "lifting_says_who_and_why" CHECK ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_words is null))
);
--> statement-breakpoint
CREATE TABLE "featured_comments" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"by_person" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "second_judgements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"comment_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"first_decision" text NOT NULL,
	"first_by" uuid NOT NULL,
	"second_decision" text,
	"second_reason" text,
	"second_by" uuid,
	"judged_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_second_judgement_each_decision" UNIQUE("comment_id","version"),
	CONSTRAINT "second_judge_is_another" CHECK (second_by is null or second_by <> first_by),
	CONSTRAINT "second_judgement_is_whole" CHECK ((second_decision is null) = (second_by is null) and (second_decision is null) = (judged_at is null)
        and (second_decision is distinct from 'refuse' or second_reason is not null))
);
--> statement-breakpoint
ALTER TABLE "author_notes" ADD CONSTRAINT "author_notes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "author_notes" ADD CONSTRAINT "author_notes_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "author_notes" ADD CONSTRAINT "author_notes_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "author_suspensions" ADD CONSTRAINT "author_suspensions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "author_suspensions" ADD CONSTRAINT "author_suspensions_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "author_suspensions" ADD CONSTRAINT "author_suspensions_lifted_by_people_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "featured_comments" ADD CONSTRAINT "featured_comments_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "featured_comments" ADD CONSTRAINT "featured_comments_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "featured_comments" ADD CONSTRAINT "featured_comments_by_person_people_id_fk" FOREIGN KEY ("by_person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_judgements" ADD CONSTRAINT "second_judgements_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_judgements" ADD CONSTRAINT "second_judgements_first_by_people_id_fk" FOREIGN KEY ("first_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_judgements" ADD CONSTRAINT "second_judgements_second_by_people_id_fk" FOREIGN KEY ("second_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "author_notes_author" ON "author_notes" USING btree ("author_mark","created_at");--> statement-breakpoint
CREATE INDEX "author_notes_comment" ON "author_notes" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "author_suspensions_author" ON "author_suspensions" USING btree ("author_mark","until") WHERE author_mark is not null;--> statement-breakpoint
CREATE INDEX "featured_comments_story" ON "featured_comments" USING btree ("story_id","created_at");--> statement-breakpoint
CREATE INDEX "second_judgements_at" ON "second_judgements" USING btree ("created_at");--> statement-breakpoint
-- A note of a moderator is added and forgotten, never changed.
CREATE TRIGGER author_notes_are_not_changed BEFORE UPDATE ON author_notes
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
