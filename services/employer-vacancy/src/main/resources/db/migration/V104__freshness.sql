-- When its employer last showed that a vacancy is still open, and whether it has sunk because nothing was heard since.
-- What was open before gets the whole time: nobody was asked about it yet.
ALTER TABLE vacancy
    ADD COLUMN active_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN stale     boolean     NOT NULL DEFAULT false;
ALTER TABLE vacancy ALTER COLUMN active_at DROP DEFAULT;
ALTER TABLE vacancy ALTER COLUMN stale DROP DEFAULT;
CREATE INDEX vacancy_open_idle ON vacancy (active_at, id) WHERE status = 'PUBLISHED';

-- How reliably an employer answers and keeps its vacancies fresh, as last counted; null before the first time.
ALTER TABLE employer
    ADD COLUMN applications_due      int NOT NULL DEFAULT 0,
    ADD COLUMN applications_answered int NOT NULL DEFAULT 0,
    ADD COLUMN vacancies_open        int NOT NULL DEFAULT 0,
    ADD COLUMN vacancies_fresh       int NOT NULL DEFAULT 0,
    ADD COLUMN counted_at            timestamptz;
CREATE INDEX employer_by_count ON employer (counted_at NULLS FIRST, id);
CREATE INDEX application_by_employer ON application (employer_id, submitted_at);
