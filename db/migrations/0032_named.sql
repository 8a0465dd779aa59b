ALTER TABLE "comments" ADD COLUMN "named" text[];--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "named_among" text;--> statement-breakpoint
CREATE FUNCTION forget_named() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  new.named := null;
  new.named_among := null;
  return new;
end $$;
--> statement-breakpoint
CREATE TRIGGER comment_words_changed BEFORE UPDATE OF body ON comments
  FOR EACH ROW WHEN (new.body IS DISTINCT FROM old.body) EXECUTE FUNCTION forget_named();
