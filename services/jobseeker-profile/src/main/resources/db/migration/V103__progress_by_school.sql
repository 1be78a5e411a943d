-- What happens to people in campaigns, by id: counted by their university, which no event carries.
CREATE TABLE campaign_part (
    enrolment_id uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    campaign_id  uuid        NOT NULL,
    vacancy_id   uuid        NOT NULL,
    approved_at  timestamptz NOT NULL,
    left_at      timestamptz
);
CREATE INDEX campaign_part_by_campaign ON campaign_part (campaign_id);

CREATE TABLE recommendation_told (
    recommendation_id uuid        PRIMARY KEY,
    jobseeker_id      uuid        NOT NULL REFERENCES jobseeker (id),
    vacancy_id        uuid        NOT NULL,
    at                timestamptz NOT NULL
);
CREATE INDEX recommendation_told_by_vacancy ON recommendation_told (vacancy_id, at);
CREATE INDEX recommendation_told_by_jobseeker ON recommendation_told (jobseeker_id);

CREATE TABLE application_course (
    application_id uuid        PRIMARY KEY,
    jobseeker_id   uuid        NOT NULL REFERENCES jobseeker (id),
    vacancy_id     uuid        NOT NULL,
    submitted_at   timestamptz NOT NULL,
    interview_at   timestamptz,
    offer_at       timestamptz,
    hired_at       timestamptz
);
CREATE INDEX application_course_by_vacancy ON application_course (vacancy_id, submitted_at);
CREATE INDEX application_course_by_jobseeker ON application_course (jobseeker_id);

CREATE TABLE fair_interview (
    interview_id uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    jobseeker_id uuid        NOT NULL REFERENCES jobseeker (id),
    campaign_id  uuid        NOT NULL,
    begins       timestamptz NOT NULL,
    counts       boolean     NOT NULL,
    offer_at     timestamptz
);
CREATE INDEX fair_interview_by_campaign ON fair_interview (campaign_id);
CREATE INDEX fair_interview_by_jobseeker ON fair_interview (jobseeker_id);
