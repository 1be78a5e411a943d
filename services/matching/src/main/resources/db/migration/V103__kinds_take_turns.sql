-- Each kind of task is claimed in its own order, so that none waits behind another's queue.
DROP INDEX match_task_turn;
CREATE INDEX match_task_turn ON match_task (kind, turn_at);

-- A task holds the event from here on, and the worker makes the document; of alerts the index has it already.
ALTER TABLE match_task ALTER COLUMN payload DROP NOT NULL;
DELETE FROM match_task WHERE kind <> 'ALERTS';
