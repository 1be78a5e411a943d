package wangang.campaign.handout.adapter.persistence;

/** The statements of {@link JdbcHandouts}. Nobody is shown drafts of a timetable. */
final class HandoutSql {

    private static final String HEADING = """
            fair.id AS fair_id, fair.terms ->> 'name' AS fair_name, fair.terms ->> 'venue' AS venue,
            fair.status = 'CANCELLED' AS fair_is_cancelled
            """;

    private static final String PLACE = """
            %1$s.room,
            (SELECT known.entry ->> 'link' FROM jsonb_array_elements(fair.terms -> 'rooms') AS known(entry)
              WHERE known.entry ->> 'code' = %1$s.room) AS link
            """;

    private static final String MEETING = """
            interview.id AS interview_id, interview.booth_id, interview.begins, interview.minutes, interview.interviewer,
            booth.interviewers,
            interview.status = 'CANCELLED' AS is_cancelled,
            interview.version AS revision, interview.ticket, coalesce(known_employer.name, '') AS employer,
            """ + PLACE.formatted("interview");

    static final String FAIR = "SELECT " + HEADING + " FROM fair WHERE id = :fair";

    static final String REGISTRATION = """
            SELECT registration.id
              FROM known_jobseeker
              JOIN registration ON registration.jobseeker_id = known_jobseeker.id
             WHERE known_jobseeker.account = :account AND registration.fair_id = :fair
               AND registration.status <> 'WITHDRAWN'
            """;

    static final String PERSON = "SELECT " + HEADING + """
                   , registration.number,
                   EXISTS (SELECT FROM timetable
                            WHERE timetable.fair_id = fair.id AND timetable.status = 'PUBLISHED') AS is_planned
              FROM registration
              JOIN fair ON fair.id = registration.fair_id
             WHERE registration.id = :registration
            """;

    static final String APPOINTMENTS = "SELECT " + MEETING + """
                   , ARRAY(SELECT known_vacancy.title
                             FROM unnest(booth.vacancies) WITH ORDINALITY AS shown(id, place)
                             JOIN known_vacancy ON known_vacancy.vacancy_id = shown.id
                            ORDER BY shown.place) AS vacancies
              FROM interview
              JOIN fair ON fair.id = interview.fair_id
              JOIN booth ON booth.id = interview.booth_id
              LEFT JOIN known_employer ON known_employer.employer_id = booth.employer_id
             WHERE interview.registration_id = :registration AND interview.status <> 'DRAFT'
               AND interview.jobseeker_id = (SELECT jobseeker_id FROM registration WHERE id = :registration)
             ORDER BY interview.begins, interview.id
            """;

    static final String UNMET = """
            SELECT wish.rank, wish.booth_id, coalesce(known_employer.name, '') AS employer
              FROM wish
              JOIN booth ON booth.id = wish.booth_id
              LEFT JOIN known_employer ON known_employer.employer_id = booth.employer_id
             WHERE wish.registration_id = :registration
               AND NOT EXISTS (SELECT FROM interview
                                WHERE interview.registration_id = wish.registration_id
                                  AND interview.booth_id = wish.booth_id
                                  AND interview.status NOT IN ('DRAFT', 'CANCELLED'))
             ORDER BY wish.rank
            """;

    static final String BOOTH = "SELECT " + HEADING + "," + PLACE.formatted("booth") + """
                   , coalesce(known_employer.name, '') AS employer, booth.interviewers
              FROM booth
              JOIN fair ON fair.id = booth.fair_id
              LEFT JOIN known_employer ON known_employer.employer_id = booth.employer_id
             WHERE booth.id = :booth
            """;

    static final String BOOTH_MEETINGS = "SELECT " + MEETING + """
                   , interview.number
              FROM interview
              JOIN fair ON fair.id = interview.fair_id
              JOIN booth ON booth.id = interview.booth_id
              LEFT JOIN known_employer ON known_employer.employer_id = booth.employer_id
             WHERE interview.booth_id = :booth AND interview.status <> 'DRAFT'
             ORDER BY interview.begins, interview.id
            """;

    static final String PEOPLE_AT_DOOR = """
            SELECT count(*) FROM registration WHERE fair_id = :fair AND status NOT IN ('WAITING', 'WITHDRAWN')
            """;

    /** The firsts of one page are picked from the fair's interviews at once, not looked up one by one. */
    static final String DOOR = """
            WITH page AS (
                SELECT id, number, hours, arrived_at
                  FROM registration
                 WHERE fair_id = :fair AND status NOT IN ('WAITING', 'WITHDRAWN') AND number > :number
                 ORDER BY number
                 LIMIT :limit)
            SELECT page.number, page.hours, page.arrived_at, first.begins AS first_appointment
              FROM page
              LEFT JOIN (SELECT interview.registration_id, min(interview.begins) AS begins
                           FROM interview
                           JOIN page ON page.id = interview.registration_id
                          WHERE interview.fair_id = :fair AND interview.status NOT IN ('DRAFT', 'CANCELLED')
                          GROUP BY interview.registration_id) AS first ON first.registration_id = page.id
             ORDER BY page.number
            """;

    /** Rooms without a booth too: their signs say so. */
    static final String ROOMS = """
            SELECT room.value ->> 'code' AS room, booth.interviewers,
                   CASE WHEN booth.id IS NOT NULL THEN coalesce(known_employer.name, '') END AS employer
              FROM fair
             CROSS JOIN jsonb_array_elements(fair.terms -> 'rooms') WITH ORDINALITY AS room(value, place)
              LEFT JOIN booth ON booth.fair_id = fair.id AND booth.status = 'PLACED'
                             AND booth.room = room.value ->> 'code'
              LEFT JOIN known_employer ON known_employer.employer_id = booth.employer_id
             WHERE fair.id = :fair AND room.value ->> 'link' IS NULL
             ORDER BY room.place, booth.id
            """;

    private HandoutSql() {}
}
