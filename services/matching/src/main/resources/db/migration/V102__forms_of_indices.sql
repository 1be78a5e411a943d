-- Which mappings a generation was made with: after an upgrade that changes them it is built anew without being asked.
ALTER TABLE index_generation ADD COLUMN form text NOT NULL DEFAULT '';
