-- How an employer's tables name columns and values. As json, which keeps the order in which they were written.
CREATE TABLE import_mapping (
    employer_id uuid PRIMARY KEY REFERENCES employer ON DELETE CASCADE,
    mapping     json NOT NULL
);
