ALTER TABLE application
    ADD COLUMN viewed_at    timestamptz,
    ADD COLUMN interview_at timestamptz,
    ADD COLUMN offer_at     timestamptz,
    ADD COLUMN hired_at     timestamptz;

-- Of what is there already only the present step's time is known; steps follow each other, so it bounds the earlier ones.
UPDATE application
   SET viewed_at    = changed_at,
       interview_at = CASE WHEN status IN ('INTERVIEW', 'OFFER', 'HIRED') THEN changed_at END,
       offer_at     = CASE WHEN status IN ('OFFER', 'HIRED') THEN changed_at END,
       hired_at     = CASE WHEN status = 'HIRED' THEN changed_at END
 WHERE status IN ('VIEWED', 'INTERVIEW', 'OFFER', 'HIRED');
