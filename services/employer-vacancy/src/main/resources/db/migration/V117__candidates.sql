-- Candidates of vacancies whose employers want to be told: which recommendation, never of whom.
CREATE TABLE candidate_found (
    recommendation_id uuid        PRIMARY KEY,
    vacancy_id        uuid        NOT NULL REFERENCES vacancy ON DELETE CASCADE,
    found_at          timestamptz NOT NULL,
    told              boolean     NOT NULL
);
CREATE INDEX candidate_untold ON candidate_found (vacancy_id, found_at) WHERE NOT told;
CREATE INDEX candidate_age ON candidate_found (found_at);
