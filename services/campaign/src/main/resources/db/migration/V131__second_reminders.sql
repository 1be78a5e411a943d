-- On the next morning employers are reminded again, once, of results that are still missing.
ALTER TABLE interview ADD COLUMN reminded_again_at timestamptz;
CREATE INDEX interview_reminded_once ON interview (day)
 WHERE status = 'SCHEDULED' AND reminded_at IS NOT NULL AND reminded_again_at IS NULL;
ALTER TABLE reminder ADD COLUMN missing_again integer NOT NULL DEFAULT 0, ADD COLUMN again_at timestamptz;

-- Those of a fair that have no result yet.
CREATE INDEX interview_without_result_of_fair ON interview (fair_id, begins, id) WHERE status = 'SCHEDULED';
