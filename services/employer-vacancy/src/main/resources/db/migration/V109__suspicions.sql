-- What of a published vacancy makes a fraud likely, as it was last looked at; no signs where there is nothing.
CREATE TABLE vacancy_suspicion (
    vacancy_id      uuid PRIMARY KEY REFERENCES vacancy ON DELETE CASCADE,
    vacancy_version bigint      NOT NULL,
    looked_at       timestamptz NOT NULL,
    signs           jsonb       NOT NULL,
    points          int         NOT NULL,
    decided_by      text,
    decided_at      timestamptz,
    decided_because text
);
CREATE INDEX vacancy_suspicion_waiting ON vacancy_suspicion (points DESC, vacancy_id) WHERE points > 0 AND decided_at IS NULL;
