-- From here on only hashes of tokens are kept; whoever signed in before signs in once more.
DELETE FROM oauth2_authorization;
DELETE FROM spent_refresh_token;
ALTER TABLE spent_refresh_token ALTER COLUMN hash TYPE text USING encode(hash, 'hex');
