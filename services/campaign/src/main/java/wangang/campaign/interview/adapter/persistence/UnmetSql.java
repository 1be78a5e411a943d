package wangang.campaign.interview.adapter.persistence;

/**
 * The statements that read wishes that were not met: those that both sides had, which a timetable explains day by day, and
 * those of people whom a booth that stands did not rank, of which no timetable is made. Nobody is sent to a suspended
 * employer.
 */
final class UnmetSql {

    /** A booth that agreed at the fair itself has an interview, or an explanation of its own. */
    private static final String IS_NOT_RANKED = """
            EXISTS (SELECT FROM booth
                      JOIN known_employer USING (employer_id)
                     WHERE booth.id = wish.booth_id AND booth.status = 'PLACED' AND known_employer.status = 'VERIFIED')
               AND NOT EXISTS (SELECT FROM applicant_rank
                                WHERE applicant_rank.booth_id = wish.booth_id
                                  AND applicant_rank.registration_id = wish.registration_id)
               AND NOT EXISTS (SELECT FROM unmet_wish
                                WHERE unmet_wish.booth_id = wish.booth_id
                                  AND unmet_wish.registration_id = wish.registration_id)
               AND NOT EXISTS (SELECT FROM interview
                                WHERE interview.booth_id = wish.booth_id
                                  AND interview.registration_id = wish.registration_id
                                  AND interview.status <> 'CANCELLED')
            """;

    private static final String NAMED = """
            SELECT said.*, coalesce(known_employer.name, '用人单位') AS employer_name
              FROM said
              JOIN booth ON booth.id = said.booth_id
              LEFT JOIN known_employer ON known_employer.employer_id = booth.employer_id
            """;
    private static final String OWN = """
            WITH own AS (
                SELECT registration.id AS registration_id, registration.fair_id, registration.number, registration.status
                  FROM registration
                  JOIN timetable ON timetable.fair_id = registration.fair_id AND timetable.status = 'PUBLISHED'
                 WHERE %s),
            said AS (
                SELECT own.*, unmet_wish.day, unmet_wish.booth_id, unmet_wish.wish, unmet_wish.obstacles
                  FROM own
                  JOIN unmet_wish USING (registration_id)
                 UNION ALL
                SELECT own.*, NULL, wish.booth_id, wish.rank, NULL
                  FROM own
                  JOIN wish USING (registration_id)
                 WHERE own.status = 'REGISTERED' AND
            """ + IS_NOT_RANKED + ")\n" + NAMED;

    static final String OF_ACCOUNT =
            OWN.formatted("registration.jobseeker_id = (SELECT id FROM known_jobseeker WHERE account = :of)") + """
             WHERE :registration::uuid IS NULL
                OR (said.registration_id, said.wish, coalesce(said.day, 'epoch'))
                   > (:registration::uuid, :wish::int, :day::date)
             ORDER BY said.registration_id, said.wish, said.day
             LIMIT :limit
            """;
    static final String OF_REGISTRATION = OWN.formatted("registration.id = :of") + " ORDER BY said.wish, said.day";

    /** The number of a wish is the person's own, so that no place in the list may hold it. */
    static final String OF_BOOTH = """
            WITH said AS (
                SELECT unmet_wish.*, registration.number
                  FROM unmet_wish
                  JOIN timetable ON timetable.fair_id = unmet_wish.fair_id AND timetable.status = 'PUBLISHED'
                  JOIN registration ON registration.id = unmet_wish.registration_id
                 WHERE unmet_wish.booth_id = :of)
            """ + NAMED + """
             WHERE :registration::uuid IS NULL
                OR (said.registration_id, said.day) > (:registration::uuid, :day::date)
             ORDER BY said.registration_id, said.day
             LIMIT :limit
            """;

    static final String COUNTS = """
            SELECT reason, count(*) FROM unmet_wish WHERE fair_id = :fair GROUP BY reason
             UNION ALL
            SELECT 'NOT_RANKED', count(*)
              FROM registration
              JOIN wish ON wish.registration_id = registration.id
             WHERE registration.fair_id = :fair AND registration.status = 'REGISTERED'
               AND
            """ + IS_NOT_RANKED + "HAVING count(*) > 0";

    private UnmetSql() {}
}
