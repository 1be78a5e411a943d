-- The newest public change of every vacancy, in the order in which partners are told. A transaction's number is known
-- before it commits and its rows are served only when no earlier one can still commit, so that none appears behind a
-- cursor already given out; the sequence orders the changes of one transaction.
CREATE SEQUENCE vacancy_feed_sequence;
CREATE TABLE vacancy_feed (
    vacancy_id  uuid PRIMARY KEY REFERENCES vacancy,
    transaction xid8        NOT NULL DEFAULT pg_current_xact_id(),
    sequence    bigint      NOT NULL DEFAULT nextval('vacancy_feed_sequence'),
    change      text        NOT NULL,
    version     bigint      NOT NULL,
    changed_at  timestamptz NOT NULL
);
INSERT INTO vacancy_feed (vacancy_id, change, version, changed_at)
SELECT id, 'PUBLISHED', version, changed_at
  FROM vacancy
 WHERE status = 'PUBLISHED'
 ORDER BY changed_at, id;
CREATE UNIQUE INDEX vacancy_feed_order ON vacancy_feed (transaction, sequence);
CREATE INDEX vacancy_feed_closed ON vacancy_feed (changed_at) WHERE change = 'CLOSED';
CREATE INDEX vacancy_open ON vacancy (id) WHERE status = 'PUBLISHED';

-- Where the transactions' numbers were given: a database restored elsewhere counts anew, and cursors of before are void.
CREATE TABLE vacancy_feed_origin (
    database   text   NOT NULL,
    generation bigint NOT NULL
);
INSERT INTO vacancy_feed_origin (database, generation)
SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database()),
       extract(epoch FROM now())::bigint
  FROM pg_control_system();
