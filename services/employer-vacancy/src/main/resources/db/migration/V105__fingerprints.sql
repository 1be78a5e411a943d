-- What published vacancies are compared by. Rows are made of the terms alone: emptied, the table fills again at the start.
CREATE TABLE vacancy_fingerprint (
    vacancy_id uuid PRIMARY KEY REFERENCES vacancy ON DELETE CASCADE,
    post       bigint   NOT NULL, -- a hash of employer, kind, place and title
    signature  bytea    NOT NULL, -- 64 smallest hashes of 4 bytes each
    bands      bigint[] NOT NULL  -- a hash of every eight of them
);
CREATE INDEX vacancy_fingerprint_post ON vacancy_fingerprint (post);
CREATE INDEX vacancy_fingerprint_bands ON vacancy_fingerprint USING gin (bands);
