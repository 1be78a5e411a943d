-- What the law demands of an erased person's record. No code of this service can read it: the service may only
-- add rows and remove those whose time is over; an auditor is granted SELECT by hand.
CREATE TABLE legal_ledger (
    id           uuid        NOT NULL,
    jobseeker_id uuid        NOT NULL,
    account      text        NOT NULL,
    kind         text        NOT NULL,
    at           timestamptz NOT NULL,
    facts        jsonb       NOT NULL,
    reason       text        NOT NULL,
    keep_until   date        NOT NULL
);
CREATE INDEX legal_ledger_by_keep_until ON legal_ledger (keep_until);
REVOKE ALL ON legal_ledger FROM CURRENT_USER;
GRANT INSERT, DELETE ON legal_ledger TO CURRENT_USER;
GRANT SELECT (keep_until) ON legal_ledger TO CURRENT_USER;
