CREATE TABLE school_plan (
    id              uuid PRIMARY KEY,
    campaign_id     uuid        NOT NULL REFERENCES campaign ON DELETE CASCADE,
    school          text        NOT NULL,
    graduation_year int         NOT NULL,
    majors          jsonb       NOT NULL,
    version         bigint      NOT NULL,
    changed_at      timestamptz NOT NULL,
    UNIQUE (campaign_id, school, graduation_year)
);
