CREATE TABLE employer (
    id               uuid PRIMARY KEY,
    account          text        NOT NULL UNIQUE,
    credit_code      text        NOT NULL UNIQUE,
    name             text        NOT NULL,
    kind             text        NOT NULL,
    industry_code    text        NOT NULL,
    subdistrict_code text        NOT NULL,
    address          text        NOT NULL,
    intro            text,
    status           text        NOT NULL,
    reason           text,
    version          bigint      NOT NULL,
    registered_at    timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL
);
CREATE INDEX employer_by_status ON employer (status, id);

CREATE TABLE vacancy (
    id            uuid PRIMARY KEY,
    employer_id   uuid        NOT NULL REFERENCES employer,
    reference     text,
    status        text        NOT NULL,
    terms         jsonb       NOT NULL,
    valid_until   date        NOT NULL,
    hires         int         NOT NULL,
    version       bigint      NOT NULL,
    published_at  timestamptz,
    changed_at    timestamptz NOT NULL,
    closed_at     timestamptz,
    closed_cause  text,
    closed_reason text
);
CREATE INDEX vacancy_by_employer ON vacancy (employer_id, id);
CREATE INDEX vacancy_by_reference ON vacancy (employer_id, reference, id) WHERE reference IS NOT NULL;
-- A reference names one vacancy that is, or may again become, open; closed ones set it free.
CREATE UNIQUE INDEX vacancy_reference_in_use ON vacancy (employer_id, reference)
    WHERE status IN ('DRAFT', 'PUBLISHED') OR closed_cause = 'EMPLOYER_SUSPENDED';
CREATE INDEX vacancy_open_until ON vacancy (valid_until, id) WHERE status = 'PUBLISHED';

-- What is known of jobseekers from their events; the account goes with the erasure.
CREATE TABLE applicant (
    jobseeker_id uuid PRIMARY KEY,
    account      text UNIQUE
);

CREATE TABLE application (
    id           uuid PRIMARY KEY,
    vacancy_id   uuid        NOT NULL REFERENCES vacancy,
    employer_id  uuid        NOT NULL REFERENCES employer,
    jobseeker_id uuid        NOT NULL,
    status       text        NOT NULL,
    text_version text        NOT NULL,
    granted_at   timestamptz NOT NULL,
    note         text,
    version      bigint      NOT NULL,
    submitted_at timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL
);
CREATE UNIQUE INDEX application_one_open ON application (vacancy_id, jobseeker_id)
    WHERE status IN ('RECEIVED', 'VIEWED', 'INTERVIEW', 'OFFER');
CREATE INDEX application_by_vacancy ON application (vacancy_id, id);
CREATE INDEX application_by_jobseeker ON application (jobseeker_id, id);
