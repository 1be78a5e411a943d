-- What the legal check found in each vacancy as it is kept, and what an officer let pass.
CREATE TABLE legal_record (
    vacancy_id     uuid PRIMARY KEY REFERENCES vacancy ON DELETE CASCADE,
    rules          text        NOT NULL,
    checked_at     timestamptz NOT NULL,
    blocked        boolean     NOT NULL,
    findings       jsonb       NOT NULL,
    passed_by      text,
    passed_because text,
    passed_at      timestamptz,
    passed         jsonb
);
CREATE INDEX legal_record_blocked ON legal_record (vacancy_id) WHERE blocked;
