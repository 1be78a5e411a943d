CREATE TABLE index_generation (
    number     integer PRIMARY KEY,
    state      text        NOT NULL CHECK (state IN ('BUILDING', 'SERVING', 'RETIRED', 'DROPPED', 'FAILED')),
    started_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    records    bigint      NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX one_generation_serves ON index_generation (state) WHERE state = 'SERVING';
CREATE UNIQUE INDEX one_generation_is_built ON index_generation (state) WHERE state = 'BUILDING';

CREATE TABLE employer_state (
    employer_id uuid PRIMARY KEY,
    account     text NOT NULL,
    name        text NOT NULL,
    kind        text,
    status      text NOT NULL
);
CREATE INDEX employer_suspended ON employer_state (employer_id) WHERE status IN ('SUSPENDED', 'REFUSED');

CREATE TABLE vacancy_state (
    vacancy_id       uuid PRIMARY KEY,
    employer_id      uuid    NOT NULL,
    employer_account text    NOT NULL,
    status           text    NOT NULL,
    openings         integer NOT NULL
);

CREATE TABLE person_state (
    jobseeker_id    uuid PRIMARY KEY,
    account         text    NOT NULL UNIQUE,
    matching        boolean NOT NULL,
    recommendations boolean NOT NULL,
    personalisation boolean NOT NULL,
    last_seq        bigint  NOT NULL DEFAULT 0
);

-- What has to be matched; later news of the same subject replaces earlier.
CREATE TABLE match_task (
    kind          text        NOT NULL CHECK (kind IN ('VACANCY', 'PERSON', 'ALERTS')),
    subject       uuid        NOT NULL,
    version       bigint      NOT NULL,
    payload       jsonb       NOT NULL,
    due_at        timestamptz NOT NULL,
    claimed_until timestamptz,
    attempts      integer     NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, subject)
);
CREATE INDEX match_task_due ON match_task (due_at);
ALTER TABLE match_task SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- A person's inbox: matches and saved-search hits; one row per person and vacancy, ever.
CREATE TABLE recommendation (
    jobseeker_id      uuid        NOT NULL,
    seq               bigint      NOT NULL,
    recommendation_id uuid        NOT NULL,
    vacancy_id        uuid        NOT NULL,
    employer_id       uuid        NOT NULL,
    title             text        NOT NULL,
    employer_name     text        NOT NULL,
    reasons           jsonb       NOT NULL,
    alert_id          uuid,
    combined          double precision,
    made_at           timestamptz NOT NULL,
    read_at           timestamptz,
    PRIMARY KEY (jobseeker_id, seq),
    UNIQUE (vacancy_id, jobseeker_id)
);
CREATE INDEX recommendation_by_day ON recommendation (jobseeker_id, made_at);

CREATE TABLE alert (
    alert_id     uuid PRIMARY KEY,
    jobseeker_id uuid        NOT NULL,
    name         text        NOT NULL,
    query        jsonb       NOT NULL,
    query_key    text        NOT NULL,
    kinds        text[],
    subdistricts text[],
    region       text,
    employer_id  uuid,
    campaign     text,
    created_at   timestamptz NOT NULL
);
CREATE INDEX alert_by_person ON alert (jobseeker_id, created_at);
CREATE INDEX alert_by_query ON alert (query_key);
