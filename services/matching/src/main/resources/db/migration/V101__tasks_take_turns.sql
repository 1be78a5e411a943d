-- Due is when a task may be matched, turn where it stands in the queue, so that origins (employers, people) take turns.
ALTER TABLE match_task ADD COLUMN origin uuid, ADD COLUMN turn_at timestamptz;
UPDATE match_task SET origin = subject, turn_at = due_at;
ALTER TABLE match_task ALTER COLUMN origin SET NOT NULL, ALTER COLUMN turn_at SET NOT NULL;
DROP INDEX match_task_due;
CREATE INDEX match_task_turn ON match_task (turn_at);
CREATE INDEX match_task_origin ON match_task (kind, origin, turn_at);
