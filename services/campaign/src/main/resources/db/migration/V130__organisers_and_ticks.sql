-- Who organises a fair is part of what it is; of older ones it was not asked.
UPDATE fair SET terms = jsonb_build_object('organiser', '未登记') || terms;

-- Who ticked what of the law's check list, and when; of older ticks it is not known who.
ALTER TABLE fair ADD COLUMN ticks jsonb NOT NULL DEFAULT '[]';
-- The list of exhibitors is checked once it is final: what was ticked before the fair ran is to be ticked again.
UPDATE fair
   SET ticks = (SELECT coalesce(jsonb_agg(jsonb_build_object('check', ticked, 'officer', NULL, 'at', fair.changed_at)), '[]')
                  FROM unnest(fair.checks) AS ticked
                 WHERE ticked <> 'EXHIBITOR_LIST_CHECKED'
                    OR fair.status NOT IN ('PLANNED', 'REGISTRATION', 'REGISTRATION_CLOSED'));
ALTER TABLE fair ALTER COLUMN ticks DROP DEFAULT, DROP COLUMN checks;
