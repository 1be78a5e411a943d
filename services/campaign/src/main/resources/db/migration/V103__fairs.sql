CREATE TABLE fair (
    id            uuid PRIMARY KEY,
    campaign_id   uuid        NOT NULL REFERENCES campaign ON DELETE CASCADE,
    terms         jsonb       NOT NULL,
    checks        text[]      NOT NULL,
    status        text        NOT NULL,
    cancel_reason text,
    version       bigint      NOT NULL,
    changed_at    timestamptz NOT NULL
);
CREATE INDEX fair_by_campaign ON fair (campaign_id, id);

CREATE TABLE booth (
    id           uuid PRIMARY KEY,
    fair_id      uuid        NOT NULL REFERENCES fair,
    employer_id  uuid        NOT NULL,
    vacancies    uuid[]      NOT NULL,
    interviewers jsonb       NOT NULL,
    status       text        NOT NULL,
    room         text,
    reason       text,
    version      bigint      NOT NULL,
    changed_at   timestamptz NOT NULL
);
-- An employer has one booth at a fair; after a refusal or a withdrawal it may ask again.
CREATE UNIQUE INDEX booth_in_force ON booth (fair_id, employer_id) WHERE status IN ('ASKED', 'PLACED');
CREATE INDEX booth_by_employer ON booth (employer_id, id);
