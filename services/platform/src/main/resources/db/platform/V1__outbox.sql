CREATE TABLE outbox_event (
    position    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id    uuid        NOT NULL,
    topic       text        NOT NULL,
    event_key   uuid        NOT NULL,
    type        text        NOT NULL,
    version     bigint      NOT NULL,
    occurred_at timestamptz NOT NULL,
    payload     bytea,
    traceparent text
);
-- Rows live for milliseconds: without this, dead rows of sent events slow every look for unsent ones.
ALTER TABLE outbox_event SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

CREATE TABLE applied_version (
    consumer text   NOT NULL,
    subject  uuid   NOT NULL,
    version  bigint NOT NULL,
    PRIMARY KEY (consumer, subject)
);

CREATE TABLE idempotent_request (
    account     text        NOT NULL,
    key         text        NOT NULL,
    fingerprint bytea       NOT NULL,
    answer      jsonb       NOT NULL,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (account, key)
);
CREATE INDEX idempotent_request_by_age ON idempotent_request (created_at);

CREATE TABLE audit_entry (
    id           uuid PRIMARY KEY,
    at           timestamptz NOT NULL,
    account      text        NOT NULL,
    roles        text        NOT NULL,
    action       text        NOT NULL,
    subject_type text        NOT NULL,
    subject      uuid        NOT NULL,
    purpose      text        NOT NULL
);
CREATE INDEX audit_entry_by_subject ON audit_entry (subject_type, subject, id);
