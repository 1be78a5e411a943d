-- Each kind of task is claimed in its own order, so that none waits behind another's queue.
DROP INDEX match_task_turn;
CREATE INDEX match_task_turn ON match_task (kind, turn_at);
