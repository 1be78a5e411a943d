-- Which rules are applied to what is written (IN_FORCE) and which are tried (TRIAL); whoever starts last says so.
CREATE TABLE legal_rules (
    role     text PRIMARY KEY,
    identity text        NOT NULL,
    since    timestamptz NOT NULL
);

-- Every vacancy that rules on trial have read, and what they find in it that the rules in force do not, and the
-- reverse. It speaks of one version of the vacancy, and of what officers had let pass by then.
CREATE TABLE legal_trial (
    vacancy_id      uuid        NOT NULL REFERENCES vacancy ON DELETE CASCADE,
    trial           text        NOT NULL,
    vacancy_version bigint      NOT NULL,
    passed_at       timestamptz,
    found           jsonb       NOT NULL,
    dropped         jsonb       NOT NULL,
    would_block     boolean     NOT NULL,
    would_free      boolean     NOT NULL,
    checked_at      timestamptz NOT NULL,
    PRIMARY KEY (vacancy_id, trial)
);
CREATE INDEX legal_trial_differing ON legal_trial (trial, vacancy_id) WHERE found <> '[]' OR dropped <> '[]';
CREATE INDEX vacancy_not_closed ON vacancy (id) WHERE status IN ('DRAFT', 'PUBLISHED');
