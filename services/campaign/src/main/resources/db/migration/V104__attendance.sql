-- Whose account a person's is; made from jobseeker events, so that an erased person leaves no trace here.
CREATE TABLE known_jobseeker (
    id      uuid PRIMARY KEY,
    account text   NOT NULL,
    version bigint NOT NULL,
    -- The digest that stands for the person in recommendation_fact, and what the person agreed to.
    person       uuid    NOT NULL,
    listed       boolean NOT NULL,
    personalised boolean NOT NULL
);
CREATE UNIQUE INDEX known_jobseeker_by_account ON known_jobseeker (account);

-- Digests of who was erased: what is told late of them must not bring them back.
CREATE TABLE erased_jobseeker (
    person uuid PRIMARY KEY
);

ALTER TABLE recommendation_fact ADD COLUMN score double precision;
CREATE INDEX recommendation_fact_by_person ON recommendation_fact (person, vacancy_id);

-- A number at a fair is never given twice, also when its holder is erased.
ALTER TABLE fair ADD COLUMN last_number integer NOT NULL DEFAULT 0;

-- Somebody who comes to a fair: REGISTERED, WAITING or WITHDRAWN. Booths see the number (求职者 0137), never a name.
-- Without wishes no consent is needed; one given before stays as its proof.
CREATE TABLE registration (
    id              uuid PRIMARY KEY,
    fair_id         uuid        NOT NULL REFERENCES fair,
    jobseeker_id    uuid        NOT NULL,
    number          integer     NOT NULL,
    code            text        NOT NULL,
    hours           jsonb       NOT NULL,
    status          text        NOT NULL,
    walk_in         boolean     NOT NULL,
    consent_text    text,
    consented_at    timestamptz,
    arrived_at      timestamptz,
    version         bigint      NOT NULL,
    changed_at      timestamptz NOT NULL,
    UNIQUE (fair_id, number),
    UNIQUE (fair_id, code)
);
CREATE UNIQUE INDEX registration_in_force ON registration (fair_id, jobseeker_id) WHERE status <> 'WITHDRAWN';
CREATE INDEX registration_by_status ON registration (fair_id, status, number);
CREATE INDEX registration_by_jobseeker ON registration (jobseeker_id, id);

CREATE INDEX booth_by_fair ON booth (fair_id, id);

-- The booths a person chose, dearest first; choosing one is the consent to be shown to it.
CREATE TABLE wish (
    registration_id uuid    NOT NULL REFERENCES registration ON DELETE CASCADE,
    booth_id        uuid    NOT NULL REFERENCES booth,
    rank            integer NOT NULL,
    PRIMARY KEY (registration_id, booth_id),
    UNIQUE (registration_id, rank)
);
CREATE INDEX wish_by_booth ON wish (booth_id, registration_id);

-- Whom a booth agrees to interview, dearest first; equal ranks are ties.
CREATE TABLE applicant_rank (
    booth_id        uuid    NOT NULL REFERENCES booth,
    registration_id uuid    NOT NULL REFERENCES registration ON DELETE CASCADE,
    rank            integer NOT NULL,
    PRIMARY KEY (booth_id, registration_id)
);
CREATE INDEX applicant_rank_by_registration ON applicant_rank (registration_id);

-- Grows by every change of a booth's ranks.
CREATE TABLE ranking (
    booth_id   uuid PRIMARY KEY REFERENCES booth,
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL
);
