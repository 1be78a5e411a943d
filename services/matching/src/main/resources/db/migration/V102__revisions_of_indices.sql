-- Of which form a generation is: after an upgrade that raises it, the serving one is built anew without being asked.
ALTER TABLE index_generation ADD COLUMN revision int NOT NULL DEFAULT 0;
