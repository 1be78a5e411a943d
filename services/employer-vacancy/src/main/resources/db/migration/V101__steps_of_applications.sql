ALTER TABLE application
    ADD COLUMN viewed_at    timestamptz,
    ADD COLUMN interview_at timestamptz,
    ADD COLUMN offer_at     timestamptz,
    ADD COLUMN hired_at     timestamptz;

-- Of what is there already only the present step's time is known; steps follow each other, so it bounds the earlier ones.
UPDATE application SET viewed_at = changed_at WHERE status IN ('VIEWED', 'INTERVIEW', 'OFFER', 'HIRED');
UPDATE application SET interview_at = changed_at WHERE status IN ('INTERVIEW', 'OFFER', 'HIRED');
UPDATE application SET offer_at = changed_at WHERE status IN ('OFFER', 'HIRED');
UPDATE application SET hired_at = changed_at WHERE status = 'HIRED';
