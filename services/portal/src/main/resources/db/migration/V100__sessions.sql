-- Spring Session's own tables (org/springframework/session/jdbc/schema-postgresql.sql of 4.1).
CREATE TABLE SPRING_SESSION (
    PRIMARY_ID            char(36)     NOT NULL PRIMARY KEY,
    SESSION_ID            char(36)     NOT NULL,
    CREATION_TIME         bigint       NOT NULL,
    LAST_ACCESS_TIME      bigint       NOT NULL,
    MAX_INACTIVE_INTERVAL int          NOT NULL,
    EXPIRY_TIME           bigint       NOT NULL,
    PRINCIPAL_NAME        varchar(100)
);

CREATE UNIQUE INDEX SPRING_SESSION_IX1 ON SPRING_SESSION (SESSION_ID);
CREATE INDEX SPRING_SESSION_IX2 ON SPRING_SESSION (EXPIRY_TIME);
CREATE INDEX SPRING_SESSION_IX3 ON SPRING_SESSION (PRINCIPAL_NAME);

CREATE TABLE SPRING_SESSION_ATTRIBUTES (
    SESSION_PRIMARY_ID char(36)     NOT NULL REFERENCES SPRING_SESSION (PRIMARY_ID) ON DELETE CASCADE,
    ATTRIBUTE_NAME     varchar(200) NOT NULL,
    ATTRIBUTE_BYTES    bytea        NOT NULL,
    PRIMARY KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME)
);

-- What a sign-in may be used for at the services; a session refers to it by id.
CREATE TABLE held_tokens (
    id         uuid        PRIMARY KEY,
    account    uuid        NOT NULL,
    sealed     bytea       NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz NOT NULL
);

COMMENT ON COLUMN held_tokens.sealed IS 'access and refresh token, AES-256-GCM';
COMMENT ON COLUMN held_tokens.expires_at IS 'until when the access token is good';

CREATE INDEX held_tokens_account ON held_tokens (account);
CREATE INDEX held_tokens_used ON held_tokens (used_at);
