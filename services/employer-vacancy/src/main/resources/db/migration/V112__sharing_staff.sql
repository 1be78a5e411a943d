-- Offers and needs of staff between employers; kept when they are closed.
CREATE TABLE staffing (
    id           uuid PRIMARY KEY,
    employer_id  uuid        NOT NULL REFERENCES employer,
    side         text        NOT NULL CHECK (side IN ('OFFER', 'NEED')),
    terms        jsonb       NOT NULL,
    valid_until  date        NOT NULL,
    agreed       int         NOT NULL CHECK (agreed >= 0),
    version      bigint      NOT NULL,
    opened_at    timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL,
    closed_at    timestamptz,
    closed_cause text
);
CREATE INDEX staffing_by_employer ON staffing (employer_id, id DESC);
CREATE INDEX staffing_overdue ON staffing (valid_until, id) WHERE closed_at IS NULL;

-- What employers proposed to each other and what became of it; kept for good. Contacts are encrypted.
CREATE TABLE staff_agreement (
    id               uuid PRIMARY KEY,
    offer_id         uuid        NOT NULL REFERENCES staffing,
    need_id          uuid        NOT NULL REFERENCES staffing,
    lender_id        uuid        NOT NULL REFERENCES employer,
    borrower_id      uuid        NOT NULL REFERENCES employer,
    proposed_by      text        NOT NULL CHECK (proposed_by IN ('OFFER', 'NEED')),
    headcount        int         NOT NULL CHECK (headcount > 0),
    first_day        date        NOT NULL,
    last_day         date        NOT NULL CHECK (last_day >= first_day),
    status           text        NOT NULL,
    proposer_contact text,
    answerer_contact text,
    reason           text,
    proposed_at      timestamptz NOT NULL,
    answered_at      timestamptz,
    CHECK (lender_id <> borrower_id)
);
CREATE UNIQUE INDEX staff_agreement_waiting ON staff_agreement (offer_id, need_id) WHERE status = 'PROPOSED';
CREATE INDEX staff_agreement_waiting_by_need ON staff_agreement (need_id) WHERE status = 'PROPOSED';
CREATE INDEX staff_agreement_by_lender ON staff_agreement (lender_id, id DESC);
CREATE INDEX staff_agreement_by_borrower ON staff_agreement (borrower_id, id DESC);
CREATE INDEX staff_agreement_agreed ON staff_agreement (answered_at) WHERE status = 'AGREED';
