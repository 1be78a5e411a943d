-- Replicas: what the owner of employers and vacancies told last.
CREATE TABLE known_employer (
    employer_id      uuid PRIMARY KEY,
    version          bigint NOT NULL,
    account          text   NOT NULL,
    name             text   NOT NULL,
    kind             text   NOT NULL,
    subdistrict_code text   NOT NULL,
    status           text   NOT NULL
);
CREATE INDEX known_employer_by_account ON known_employer (account);

CREATE TABLE known_vacancy (
    vacancy_id           uuid PRIMARY KEY,
    employer_id          uuid        NOT NULL,
    version              bigint      NOT NULL,
    title                text        NOT NULL,
    kind                 text        NOT NULL,
    status               text        NOT NULL,
    openings             int         NOT NULL,
    remaining_openings   int         NOT NULL,
    trade                text,
    graduate_years       int[]       NOT NULL,
    certified_difficulty boolean     NOT NULL,
    majors               text[]      NOT NULL,
    published_at         timestamptz NOT NULL,
    closed_at            timestamptz
);
CREATE INDEX known_vacancy_by_employer ON known_vacancy (employer_id);

CREATE TABLE campaign (
    id         uuid PRIMARY KEY,
    slug       text        NOT NULL UNIQUE,
    status     text        NOT NULL,
    terms      jsonb       NOT NULL,
    ends_on    date        NOT NULL,
    version    bigint      NOT NULL,
    opened_at  timestamptz,
    changed_at timestamptz NOT NULL,
    closed_at  timestamptz
);
CREATE INDEX campaign_open_until ON campaign (ends_on, id) WHERE status = 'OPEN';

CREATE TABLE enrolment (
    id           uuid PRIMARY KEY,
    campaign_id  uuid        NOT NULL REFERENCES campaign,
    vacancy_id   uuid        NOT NULL,
    employer_id  uuid        NOT NULL,
    status       text        NOT NULL,
    reason       text,
    version      bigint      NOT NULL,
    requested_at timestamptz NOT NULL,
    approved_at  timestamptz,
    left_at      timestamptz,
    changed_at   timestamptz NOT NULL
);
-- A vacancy takes part in a campaign once; after a refusal or a withdrawal it may ask again.
CREATE UNIQUE INDEX enrolment_in_force ON enrolment (campaign_id, vacancy_id)
    WHERE status IN ('PENDING', 'APPROVED', 'ENDED');
CREATE INDEX enrolment_by_campaign ON enrolment (campaign_id, id);
CREATE INDEX enrolment_by_vacancy ON enrolment (vacancy_id);
CREATE INDEX enrolment_by_employer ON enrolment (employer_id, id);
