-- What the database itself refuses, whoever asks.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER journal_is_append_only BEFORE UPDATE OR DELETE ON journal
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER journal_is_never_emptied BEFORE TRUNCATE ON journal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER revisions_are_immutable BEFORE UPDATE OR DELETE ON revisions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER revisions_are_never_emptied BEFORE TRUNCATE ON revisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- The second pair of eyes, once more: no verb, no script and no slip of the keyboard seals an approval
-- by somebody who wrote in the text since the last one.
CREATE FUNCTION refuse_own_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.approved_number > OLD.approved_number AND EXISTS (
    SELECT 1 FROM revisions
    WHERE story_id = NEW.id AND author_id = NEW.approved_by
      AND number > OLD.approved_number AND number <= NEW.approved_number
  ) THEN
    RAISE EXCEPTION 'a contributor may not approve story %', NEW.code USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER approval_needs_other_eyes BEFORE UPDATE OF approved_number ON stories
  FOR EACH ROW EXECUTE FUNCTION refuse_own_approval();
--> statement-breakpoint

INSERT INTO journal_head (id, number, hash) VALUES (1, 0, repeat('0', 64));
--> statement-breakpoint

CREATE FUNCTION tell_freshness() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('meydan_freshness', NEW.number::text);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER freshness_is_told AFTER INSERT ON freshness
  FOR EACH ROW EXECUTE FUNCTION tell_freshness();
