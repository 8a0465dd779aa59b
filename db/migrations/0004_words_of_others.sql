-- Who gave words by an accepted suggestion wrote in the text as much as who saved it.
CREATE OR REPLACE FUNCTION refuse_own_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.approved_number > OLD.approved_number AND EXISTS (
    SELECT 1 FROM revisions
    WHERE story_id = NEW.id AND NEW.approved_by = ANY(author_id || also_by)
      AND number > OLD.approved_number AND number <= NEW.approved_number
  ) THEN
    RAISE EXCEPTION 'a contributor may not approve story %', NEW.code USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
