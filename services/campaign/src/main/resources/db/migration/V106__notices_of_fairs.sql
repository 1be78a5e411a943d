-- What was told to one person or one booth of a fair itself, not of an interview; each kind once.
CREATE TABLE fair_notice (
    id              uuid PRIMARY KEY,
    fair_id         uuid        NOT NULL REFERENCES fair,
    registration_id uuid REFERENCES registration ON DELETE CASCADE,
    booth_id        uuid REFERENCES booth,
    kind            text        NOT NULL,
    sentence        text        NOT NULL,
    at              timestamptz NOT NULL,
    CHECK (num_nonnulls(registration_id, booth_id) = 1),
    UNIQUE (registration_id, kind),
    UNIQUE (booth_id, kind)
);
