-- Offers and needs of staff as they were last told, each with the document by which it is ranked.
CREATE TABLE staffing_state (
    staffing_id     uuid PRIMARY KEY,
    employer_id     uuid   NOT NULL,
    account         text   NOT NULL,
    employer_name   text   NOT NULL,
    side            text   NOT NULL,
    open            boolean NOT NULL,
    title           text   NOT NULL,
    occupation_code text,
    remaining       int    NOT NULL,
    first_day       date   NOT NULL,
    last_day        date   NOT NULL,
    valid_until     date   NOT NULL,
    monthly_cost    int,
    lat             double precision,
    lon             double precision,
    document        jsonb  NOT NULL,
    version         bigint NOT NULL
);
CREATE INDEX staffing_state_open ON staffing_state (side, last_day, first_day) WHERE open;
