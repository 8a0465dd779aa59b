-- What a public note said before it was mended is part of the record.
CREATE TRIGGER earlier_notes_are_immutable BEFORE UPDATE OR DELETE ON earlier_notes
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER earlier_notes_are_never_emptied BEFORE TRUNCATE ON earlier_notes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
