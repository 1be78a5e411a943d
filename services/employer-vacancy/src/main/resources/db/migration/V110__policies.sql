-- How many people an employer employs, where it says so; decides about some policies.
ALTER TABLE employer
    ADD COLUMN employees int;

-- What employers may profit by, as officers wrote it; days as in the terms, so that no other policy need be read.
CREATE TABLE policy (
    id                uuid PRIMARY KEY,
    terms             jsonb       NOT NULL,
    starts_on         date        NOT NULL,
    ends_on           date        NOT NULL,
    withdrawn_because text,
    version           bigint      NOT NULL,
    created_at        timestamptz NOT NULL,
    changed_at        timestamptz NOT NULL
);
CREATE INDEX policy_standing ON policy (ends_on, starts_on) WHERE withdrawn_because IS NULL;

-- Of which policies an employer was told. The key is what makes it happen once.
CREATE TABLE policy_notice (
    policy_id   uuid        NOT NULL REFERENCES policy,
    employer_id uuid        NOT NULL REFERENCES employer,
    told_at     timestamptz NOT NULL,
    seen_at     timestamptz,
    PRIMARY KEY (policy_id, employer_id)
);
CREATE INDEX policy_notice_unseen ON policy_notice (employer_id) WHERE seen_at IS NULL;
CREATE INDEX application_hired ON application (employer_id, hired_at) WHERE status = 'HIRED';
