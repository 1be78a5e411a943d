CREATE TABLE jobseeker (
    id               uuid PRIMARY KEY,
    account          text        NOT NULL UNIQUE,
    version          bigint      NOT NULL,
    file_version     bigint      NOT NULL,
    file             jsonb       NOT NULL,
    granted_purposes text[]      NOT NULL,
    filed_at         timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL
);

CREATE TABLE consent_decision (
    id           uuid PRIMARY KEY,
    jobseeker_id uuid        NOT NULL REFERENCES jobseeker (id),
    purpose      text        NOT NULL,
    revision     int         NOT NULL,
    granted      boolean     NOT NULL,
    text_version text        NOT NULL,
    decided_at   timestamptz NOT NULL,
    UNIQUE (jobseeker_id, purpose, revision)
);
CREATE INDEX consent_decision_by_age ON consent_decision (jobseeker_id, id);

-- Values are nonce || AES-256-GCM ciphertext || tag, bound to the person and the field.
CREATE TABLE contact (
    jobseeker_id uuid PRIMARY KEY REFERENCES jobseeker (id),
    version      bigint      NOT NULL,
    key_id       text        NOT NULL,
    name         bytea,
    phone        bytea,
    email        bytea,
    changed_at   timestamptz NOT NULL
);
CREATE INDEX contact_by_key ON contact (key_id, jobseeker_id);

CREATE TABLE disclosure (
    application_id      uuid PRIMARY KEY,
    application_version bigint      NOT NULL,
    jobseeker_id        uuid        NOT NULL REFERENCES jobseeker (id),
    employer_id         uuid        NOT NULL,
    vacancy_id          uuid        NOT NULL,
    text_version        text        NOT NULL,
    granted_at          timestamptz NOT NULL,
    ended_at            timestamptz,
    ended_by            text,
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX disclosure_by_jobseeker ON disclosure (jobseeker_id, application_id);

CREATE TABLE employer (
    employer_id uuid PRIMARY KEY,
    version     bigint NOT NULL,
    account     text   NOT NULL,
    name        text   NOT NULL,
    status      text   NOT NULL
);
CREATE INDEX employer_by_account ON employer (account);
