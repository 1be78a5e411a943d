CREATE TABLE application_fact (
    application_id uuid PRIMARY KEY,
    vacancy_id     uuid        NOT NULL,
    submitted_at   timestamptz NOT NULL,
    interview_at   timestamptz,
    offer_at       timestamptz,
    hired_at       timestamptz
);
CREATE INDEX application_fact_by_vacancy ON application_fact (vacancy_id, submitted_at);

CREATE TABLE recommendation_fact (
    recommendation_id uuid PRIMARY KEY,
    vacancy_id        uuid        NOT NULL,
    person            uuid        NOT NULL,
    at                timestamptz NOT NULL
);
CREATE INDEX recommendation_fact_by_vacancy ON recommendation_fact (vacancy_id, at);

-- A vacancy's part in a campaign; "stays" while it takes part and after the campaign closed, not after it left.
CREATE VIEW participation AS
SELECT enrolment.id, enrolment.campaign_id, enrolment.vacancy_id, enrolment.employer_id, enrolment.approved_at,
       enrolment.left_at, enrolment.status IN ('APPROVED', 'ENDED') AS stays,
       known_vacancy.openings, known_vacancy.trade, known_employer.subdistrict_code
  FROM enrolment
  LEFT JOIN known_vacancy USING (vacancy_id)
  LEFT JOIN known_employer ON known_employer.employer_id = enrolment.employer_id
 WHERE enrolment.approved_at IS NOT NULL;

-- Everything that counts: who or what, when, by how much and where. What happened to a vacancy while it took part stays
-- the campaign's, also when the vacancy leaves later.
CREATE VIEW campaign_happening AS
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
 WHERE submitted_at >= approved_at AND (left_at IS NULL OR submitted_at < left_at) AND step.at IS NOT NULL;
