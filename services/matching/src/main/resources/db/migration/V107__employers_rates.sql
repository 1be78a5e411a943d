-- How reliably employers answer and keep their vacancies fresh, as they were last told; null where nothing is known.
ALTER TABLE employer_state
    ADD COLUMN answer_rate double precision,
    ADD COLUMN fresh_rate  double precision;
