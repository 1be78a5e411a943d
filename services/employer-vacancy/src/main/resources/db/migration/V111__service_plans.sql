-- What an officer lets be known at work; the employer sees name and phone. Where the officer answers for is as it was
-- when the card was given; none means the whole district.
CREATE TABLE work_card (
    account      text PRIMARY KEY,
    work_name    text        NOT NULL,
    work_phone   text        NOT NULL,
    subdistricts text[]      NOT NULL,
    changed_at   timestamptz NOT NULL
);

-- What is planned for an employer, and who looks after it.
CREATE TABLE service_plan (
    employer_id   uuid PRIMARY KEY REFERENCES employer,
    officer       text REFERENCES work_card,
    officer_since timestamptz,
    aims          text,
    version       bigint NOT NULL
);

CREATE TABLE service_task (
    id          uuid PRIMARY KEY,
    employer_id uuid        NOT NULL REFERENCES employer,
    title       text        NOT NULL,
    due         date        NOT NULL,
    assignee    text        NOT NULL,
    vacancy_id  uuid REFERENCES vacancy ON DELETE SET NULL,
    status      text        NOT NULL,
    outcome     text,
    version     bigint      NOT NULL,
    made_at     timestamptz NOT NULL,
    closed_at   timestamptz
);
CREATE INDEX service_task_open ON service_task (due, id) WHERE status = 'OPEN';
CREATE INDEX service_task_open_of_employer ON service_task (employer_id, due, id) WHERE status = 'OPEN';
CREATE INDEX service_task_open_of_officer ON service_task (assignee, due, id) WHERE status = 'OPEN';
CREATE INDEX service_task_by_vacancy ON service_task (vacancy_id) WHERE vacancy_id IS NOT NULL;

-- All that was done for an employer, never changed: a note with a mistake is corrected by another that names it.
CREATE TABLE service_entry (
    id          uuid PRIMARY KEY,
    employer_id uuid        NOT NULL REFERENCES employer,
    at          timestamptz NOT NULL,
    account     text        NOT NULL,
    work_name   text,
    kind        text        NOT NULL,
    subject     text,
    body        text,
    note_kind   text,
    took_place  date,
    corrects    uuid REFERENCES service_entry,
    task_id     uuid REFERENCES service_task,
    due_before  date,
    due         date
);
CREATE INDEX service_entry_by_employer ON service_entry (employer_id, at, id);
CREATE INDEX service_entry_correction ON service_entry (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX service_entry_visit ON service_entry (employer_id, took_place) WHERE note_kind = 'VISIT';
