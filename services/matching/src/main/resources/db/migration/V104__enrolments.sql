-- Which vacancies take part in which campaigns: while approved. What has ended stays, so that an older event is known as such.
CREATE TABLE enrolment (
    enrolment_id uuid PRIMARY KEY,
    campaign     text    NOT NULL,
    vacancy_id   uuid    NOT NULL,
    approved     boolean NOT NULL,
    version      bigint  NOT NULL
);
CREATE INDEX enrolment_of_vacancy ON enrolment (vacancy_id) WHERE approved;

-- What campaigns are called, for whoever is shown their vacancies.
CREATE TABLE campaign_name (
    campaign_id uuid PRIMARY KEY,
    slug        text   NOT NULL,
    name        text   NOT NULL,
    version     bigint NOT NULL
);
CREATE INDEX campaign_name_by_slug ON campaign_name (slug);
