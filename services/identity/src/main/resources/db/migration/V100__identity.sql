CREATE TABLE account (
    id            uuid PRIMARY KEY,
    username      text        NOT NULL UNIQUE,
    password_hash text,
    role          text        NOT NULL CHECK (role IN ('JOBSEEKER', 'EMPLOYER', 'OFFICER', 'SERVICE')),
    subdistricts  text[]      NOT NULL DEFAULT '{}',
    failures      int         NOT NULL DEFAULT 0,
    locked_until  timestamptz,
    created_at    timestamptz NOT NULL
);

CREATE TABLE signing_key (
    id          text PRIMARY KEY,
    sealed      text        NOT NULL,
    created_at  timestamptz NOT NULL,
    active_from timestamptz NOT NULL
);
REVOKE ALL ON signing_key FROM PUBLIC;

-- The columns that Spring Security's JDBC stores read and write (its schema, in PostgreSQL's types).
CREATE TABLE oauth2_registered_client (
    id                            varchar(100) PRIMARY KEY,
    client_id                     varchar(100)  NOT NULL UNIQUE,
    client_id_issued_at           timestamptz   NOT NULL DEFAULT CURRENT_TIMESTAMP,
    client_secret                 varchar(200),
    client_secret_expires_at      timestamptz,
    client_name                   varchar(200)  NOT NULL,
    client_authentication_methods varchar(1000) NOT NULL,
    authorization_grant_types     varchar(1000) NOT NULL,
    redirect_uris                 varchar(1000),
    post_logout_redirect_uris     varchar(1000),
    scopes                        varchar(1000) NOT NULL,
    client_settings               varchar(2000) NOT NULL,
    token_settings                varchar(2000) NOT NULL
);

CREATE TABLE oauth2_authorization_consent (
    registered_client_id varchar(100)  NOT NULL,
    principal_name       varchar(200)  NOT NULL,
    authorities          varchar(1000) NOT NULL,
    PRIMARY KEY (registered_client_id, principal_name)
);

CREATE TABLE oauth2_authorization (
    id                            varchar(100) PRIMARY KEY,
    registered_client_id          varchar(100) NOT NULL,
    principal_name                varchar(200) NOT NULL,
    authorization_grant_type      varchar(100) NOT NULL,
    authorized_scopes             varchar(1000),
    attributes                    text,
    state                         varchar(500),
    authorization_code_value      text,
    authorization_code_issued_at  timestamptz,
    authorization_code_expires_at timestamptz,
    authorization_code_metadata   text,
    access_token_value            text,
    access_token_issued_at        timestamptz,
    access_token_expires_at       timestamptz,
    access_token_metadata         text,
    access_token_type             varchar(100),
    access_token_scopes           varchar(1000),
    oidc_id_token_value           text,
    oidc_id_token_issued_at       timestamptz,
    oidc_id_token_expires_at      timestamptz,
    oidc_id_token_metadata        text,
    refresh_token_value           text,
    refresh_token_issued_at       timestamptz,
    refresh_token_expires_at      timestamptz,
    refresh_token_metadata        text,
    user_code_value               text,
    user_code_issued_at           timestamptz,
    user_code_expires_at          timestamptz,
    user_code_metadata            text,
    device_code_value             text,
    device_code_issued_at         timestamptz,
    device_code_expires_at        timestamptz,
    device_code_metadata          text
);
CREATE INDEX oauth2_authorization_by_client ON oauth2_authorization (registered_client_id);
CREATE INDEX oauth2_authorization_by_code ON oauth2_authorization USING hash (authorization_code_value);
CREATE INDEX oauth2_authorization_by_access_token ON oauth2_authorization USING hash (access_token_value);
CREATE INDEX oauth2_authorization_by_refresh_token ON oauth2_authorization USING hash (refresh_token_value);

CREATE TABLE spent_refresh_token (
    hash             bytea PRIMARY KEY,
    authorization_id varchar(100) NOT NULL,
    spent_at         timestamptz  NOT NULL
);

CREATE TABLE client_account (
    registered_id varchar(100) PRIMARY KEY,
    client_id     varchar(100) NOT NULL UNIQUE,
    account       uuid         NOT NULL REFERENCES account (id),
    name          text         NOT NULL,
    created_at    timestamptz  NOT NULL
);
CREATE INDEX client_account_by_account ON client_account (account);
