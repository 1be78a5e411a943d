-- Contacts from before they were encrypted have an empty key id; the next start encrypts them.
UPDATE staff_agreement SET proposer_contact = ':' || proposer_contact
 WHERE proposer_contact !~ '^[A-Za-z0-9_-]+:[A-Za-z0-9+/]{38,}={0,2}$';
UPDATE staff_agreement SET answerer_contact = ':' || answerer_contact
 WHERE answerer_contact !~ '^[A-Za-z0-9_-]+:[A-Za-z0-9+/]{38,}={0,2}$';
