-- How often others than its employer and officers looked at a vacancy, by day; nothing about who looked.
CREATE TABLE vacancy_view (
    vacancy_id uuid   NOT NULL REFERENCES vacancy ON DELETE CASCADE,
    day        date   NOT NULL,
    views      bigint NOT NULL,
    PRIMARY KEY (vacancy_id, day)
);
CREATE INDEX vacancy_view_by_day ON vacancy_view (day);
