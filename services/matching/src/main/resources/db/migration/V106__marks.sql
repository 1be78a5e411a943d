-- What a person has saved or hidden; at most one mark on a vacancy, which goes with the person.
CREATE TABLE mark (
    jobseeker_id uuid        NOT NULL REFERENCES person_state ON DELETE CASCADE,
    vacancy_id   uuid        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('SAVED', 'HIDDEN')),
    marked_at    timestamptz NOT NULL,
    PRIMARY KEY (jobseeker_id, vacancy_id)
);
CREATE INDEX mark_by_person ON mark (jobseeker_id, kind, marked_at DESC, vacancy_id DESC);
CREATE INDEX mark_by_vacancy ON mark (vacancy_id);
