CREATE TABLE webhook (
    id             uuid PRIMARY KEY,
    employer_id    uuid        NOT NULL REFERENCES employer,
    url            text        NOT NULL,
    events         text[]      NOT NULL,
    description    text,
    disabled_cause text,
    failures       int         NOT NULL,
    failing_since  timestamptz,
    paused_until   timestamptz,
    version        bigint      NOT NULL,
    created_at     timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL
);
CREATE INDEX webhook_by_employer ON webhook (employer_id, id);

-- Encrypted, each bound to its id; all that have not ended sign.
CREATE TABLE webhook_secret (
    id         uuid PRIMARY KEY,
    webhook_id uuid        NOT NULL REFERENCES webhook ON DELETE CASCADE,
    key_id     text        NOT NULL,
    sealed     bytea       NOT NULL,
    made_at    timestamptz NOT NULL,
    ends_at    timestamptz
);
CREATE INDEX webhook_secret_by_webhook ON webhook_secret (webhook_id, made_at);

-- What is told, as it is sent; nothing of people is in it. While it is being sent claim is set and next_attempt_at is
-- when it becomes due again should nobody say what came of it; without next_attempt_at it waits for its webhook to be
-- enabled, or is done with.
CREATE TABLE webhook_delivery (
    webhook_id      uuid        NOT NULL REFERENCES webhook ON DELETE CASCADE,
    event_id        uuid        NOT NULL,
    type            text        NOT NULL,
    body            text        NOT NULL,
    happened_at     timestamptz NOT NULL,
    status          text        NOT NULL,
    attempts        int         NOT NULL,
    next_attempt_at timestamptz,
    claim           uuid,
    last_at         timestamptz,
    last_status     int,
    last_failure    text,
    PRIMARY KEY (webhook_id, event_id)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, next_attempt_at)
    WHERE status = 'PENDING' AND next_attempt_at IS NOT NULL;
CREATE INDEX webhook_delivery_claimed ON webhook_delivery (webhook_id) WHERE claim IS NOT NULL;
CREATE INDEX webhook_delivery_by_age ON webhook_delivery (happened_at);
