-- Whom an interview has brought together over which vacancies; nothing of what came of it.
CREATE TABLE interview_held (
    interview_id uuid    PRIMARY KEY,
    jobseeker_id uuid    NOT NULL,
    vacancy_ids  uuid[]  NOT NULL,
    met          boolean NOT NULL,
    version      bigint  NOT NULL
);
CREATE INDEX interview_held_by_person ON interview_held (jobseeker_id) WHERE met;
CREATE INDEX interview_held_by_vacancy ON interview_held USING gin (vacancy_ids) WHERE met;
