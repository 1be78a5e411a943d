-- A fair's timetable; the fingerprint is that of all it was made of, so that what is out of date is not published.
CREATE TABLE timetable (
    fair_id      uuid PRIMARY KEY REFERENCES fair,
    status       text        NOT NULL,
    fingerprint  text        NOT NULL,
    slots        integer     NOT NULL,
    version      bigint      NOT NULL,
    made_at      timestamptz NOT NULL,
    published_at timestamptz
);

-- Each day as it is after all its changes: hours and wishes of both sides, by the ids of registrations.
CREATE TABLE timetable_day (
    fair_id uuid  NOT NULL REFERENCES timetable ON DELETE CASCADE,
    day     date  NOT NULL,
    state   jsonb NOT NULL,
    PRIMARY KEY (fair_id, day)
);

-- A registration may go with an erased person; the interview stays, and is nobody's.
CREATE TABLE interview (
    id              uuid PRIMARY KEY,
    fair_id         uuid        NOT NULL REFERENCES timetable,
    campaign_id     uuid        NOT NULL REFERENCES campaign,
    booth_id        uuid        NOT NULL REFERENCES booth,
    employer_id     uuid        NOT NULL,
    registration_id uuid        NOT NULL,
    jobseeker_id    uuid,
    number          integer     NOT NULL,
    room            text        NOT NULL,
    interviewer     uuid        NOT NULL,
    day             date        NOT NULL,
    start_minute    integer     NOT NULL,
    minutes         integer     NOT NULL,
    begins          timestamptz NOT NULL,
    ends            timestamptz NOT NULL,
    status          text        NOT NULL,
    cause           text,
    result          text,
    result_at       timestamptz,
    ticket          text        NOT NULL,
    version         bigint      NOT NULL,
    changed_at      timestamptz NOT NULL,
    -- When the employer was reminded that the result is missing.
    reminded_at     timestamptz
);
CREATE UNIQUE INDEX interview_of_pair ON interview (booth_id, registration_id) WHERE status <> 'CANCELLED';
CREATE INDEX interview_by_fair ON interview (fair_id, begins, id);
CREATE INDEX interview_by_booth ON interview (booth_id, begins, id);
CREATE INDEX interview_by_jobseeker ON interview (jobseeker_id, begins, id);
CREATE INDEX interview_by_campaign ON interview (campaign_id) WHERE status IN ('SCHEDULED', 'ENDED');
CREATE INDEX interview_by_employer ON interview (employer_id, day) WHERE status = 'SCHEDULED';
CREATE INDEX interview_without_result ON interview (ends) WHERE status = 'SCHEDULED' AND reminded_at IS NULL;

-- Wishes of both sides that were not met, by day, and what stood against each.
CREATE TABLE unmet_wish (
    fair_id         uuid    NOT NULL,
    day             date    NOT NULL,
    registration_id uuid    NOT NULL,
    booth_id        uuid    NOT NULL REFERENCES booth,
    wish            integer NOT NULL,
    reason          text    NOT NULL,
    obstacles       jsonb   NOT NULL,
    PRIMARY KEY (fair_id, day, registration_id, booth_id),
    FOREIGN KEY (fair_id, day) REFERENCES timetable_day ON DELETE CASCADE
);
CREATE INDEX unmet_wish_by_booth ON unmet_wish (booth_id, registration_id);
CREATE INDEX unmet_wish_by_registration ON unmet_wish (registration_id, wish, day);

-- What was told of a change to the two sides, in the words in which it was told.
CREATE TABLE interview_notice (
    id            uuid PRIMARY KEY,
    interview_id  uuid        NOT NULL REFERENCES interview,
    kind          text        NOT NULL,
    for_person    text        NOT NULL,
    for_employer  text        NOT NULL,
    at            timestamptz NOT NULL
);
CREATE INDEX interview_notice_by_interview ON interview_notice (interview_id, id);

-- That results of a day were missing in its evening; one for each employer and day.
CREATE TABLE reminder (
    employer_id uuid        NOT NULL,
    day         date        NOT NULL,
    missing     integer     NOT NULL,
    at          timestamptz NOT NULL,
    PRIMARY KEY (employer_id, day)
);

-- Interviews at fairs are happenings of their own beside those of applications: an interview on its day, unless nobody
-- came; an offer when it was recorded. A booth that shows vacancies of several trades has none.
CREATE OR REPLACE VIEW campaign_happening AS
SELECT campaign_id, supply.measure, supply.who, approved_at AS at, supply.weight, trade, subdistrict_code
  FROM participation
 CROSS JOIN LATERAL (VALUES ('EMPLOYERS', employer_id, 1), ('VACANCIES', vacancy_id, 1), ('OPENINGS', vacancy_id, openings))
    AS supply (measure, who, weight)
 WHERE stays
 UNION ALL
SELECT campaign_id, 'REACHED', recommendation_fact.person, recommendation_fact.at, 1, trade, subdistrict_code
  FROM participation
  JOIN recommendation_fact USING (vacancy_id)
 WHERE recommendation_fact.at >= approved_at AND (left_at IS NULL OR recommendation_fact.at < left_at)
 UNION ALL
SELECT campaign_id, step.measure, application_id, step.at, 1, trade, subdistrict_code
  FROM participation
  JOIN application_fact USING (vacancy_id)
 CROSS JOIN LATERAL (VALUES ('APPLICATIONS', submitted_at), ('INTERVIEWS', interview_at), ('OFFERS', offer_at),
                            ('HIRES', hired_at)) AS step (measure, at)
 WHERE submitted_at >= approved_at AND (left_at IS NULL OR submitted_at < left_at) AND step.at IS NOT NULL
 UNION ALL
SELECT interview.campaign_id, step.measure, interview.id, step.at, 1, shown.trade, known_employer.subdistrict_code
  FROM interview
  JOIN booth ON booth.id = interview.booth_id
  LEFT JOIN known_employer ON known_employer.employer_id = interview.employer_id
 CROSS JOIN LATERAL (SELECT CASE WHEN count(DISTINCT known_vacancy.trade) = 1 THEN min(known_vacancy.trade) END AS trade
                       FROM known_vacancy
                      WHERE known_vacancy.vacancy_id = ANY (booth.vacancies)) AS shown
 CROSS JOIN LATERAL (VALUES ('INTERVIEWS', begins),
                            ('OFFERS', CASE WHEN result = 'OFFER' THEN result_at END)) AS step (measure, at)
 WHERE interview.status IN ('SCHEDULED', 'ENDED') AND interview.result IS DISTINCT FROM 'NO_SHOW'
   AND interview.begins <= now() AND step.at IS NOT NULL;
