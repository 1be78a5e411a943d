-- Clients made before there were scopes go on doing all that they could.
UPDATE oauth2_registered_client
   SET scopes = 'vacancies:read,vacancies:write,applications:read,applications:write,candidates:read,fairs,webhooks,feed:read'
 WHERE client_id LIKE 'employer-%';

ALTER TABLE client_account
    ADD COLUMN old_secret_hash  text,
    ADD COLUMN old_secret_until timestamptz,
    -- Renewed once a day at most: nobody's working hours are written down here.
    ADD COLUMN last_used_at     timestamptz,
    ADD CONSTRAINT an_old_secret_ends CHECK ((old_secret_hash IS NULL) = (old_secret_until IS NULL));
