-- When the employer was last asked whether an open vacancy is still wanted; a sign of life since makes it due again.
ALTER TABLE vacancy ADD COLUMN asked_at timestamptz;
CREATE INDEX vacancy_never_asked ON vacancy (active_at, id)
 WHERE status = 'PUBLISHED' AND (asked_at IS NULL OR asked_at < active_at);
CREATE INDEX vacancy_ending_unasked ON vacancy (valid_until, id)
 WHERE status = 'PUBLISHED' AND (asked_at IS NULL OR asked_at < active_at);
