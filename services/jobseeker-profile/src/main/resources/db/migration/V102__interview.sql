-- Interviews at fairs, as last told by their owner; the employer's name is the replica's.
CREATE TABLE interview (
    interview_id uuid PRIMARY KEY,
    version      bigint      NOT NULL,
    jobseeker_id uuid        NOT NULL REFERENCES jobseeker (id),
    employer_id  uuid        NOT NULL,
    fair_id      uuid        NOT NULL,
    begins       timestamptz NOT NULL,
    minutes      int         NOT NULL,
    online       boolean     NOT NULL,
    room         text,
    status       text        NOT NULL,
    result       text
);
CREATE INDEX interview_by_jobseeker ON interview (jobseeker_id, begins DESC, interview_id DESC);
