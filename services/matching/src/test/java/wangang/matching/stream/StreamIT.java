package wangang.matching.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.testing.EventStream;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.ServiceIT;

class StreamIT extends ServiceIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private StreamSettings settings;

    @Test
    void losesAndRepeatsNothingAcrossBrokenConnections() throws InterruptedException {
        var person = known();
        int total = 60;
        var writer =
                Thread.ofPlatform().start(() -> LongStream.rangeClosed(1, total).forEach(seq -> put(person, seq)));
        var received = new ArrayList<Long>();
        String lastId = "0";
        while (received.size() < total) {
            try (var stream = EventStream.open(as(person), lastId)) {
                int before = received.size();
                int wanted = Math.min(total - before, 7);
                await("some events").atMost(PATIENCE).until(() -> stream.data().size() >= wanted);
                var seen = stream.data();
                seen.forEach(data -> received.add(JSON.readTree(data).at("/seq").asLong()));
                lastId = Long.toString(received.getLast());
            }
        }
        writer.join();
        assertThat(received).isEqualTo(LongStream.rangeClosed(1, total).boxed().toList());
    }

    @Test
    void tellsItsPlaceAtOnceSoThatAStreamLostBeforeTheFirstEventResumes() {
        var person = known();
        put(person, 1);
        String place;
        try (var stream = EventStream.open(as(person), null)) {
            await("the place is told").atMost(PATIENCE).until(() -> stream.lastId() != null);
            assertThat(stream.data()).isEmpty();
            place = stream.lastId();
        }
        put(person, 2);
        try (var stream = EventStream.open(as(person), place)) {
            await("what came meanwhile")
                    .atMost(PATIENCE)
                    .until(() -> stream.data().size() == 1);
            assertThat(stream.data().getFirst()).contains("\"seq\":2");
        }
    }

    @Test
    void aNewVacancyReachesAnOpenStream() {
        var person = aPerson().wishing("钟表维修工辛").wish("kinds", List.of("FULL_TIME"));
        events().tell(person);
        awaitKnown(person);
        await("the profile is matched")
                .atMost(PATIENCE)
                .until(() -> database.sql("SELECT count(*) FROM match_task WHERE subject = :id")
                                .param("id", person.id())
                                .query(Integer.class)
                                .single()
                        == 0);
        try (var stream = EventStream.open(as(person), null)) {
            var vacancy = aVacancy("钟表维修工辛");
            events().tell(vacancy);

            await("pushed").atMost(PATIENCE).until(() -> stream.data().size() == 1);
            assertThat(stream.data().getFirst()).contains(vacancy.id().toString());
            await("a heartbeat").atMost(PATIENCE).until(() -> stream.comments().contains("heartbeat"));
        }
    }

    @Test
    void aChangeOfAnInterviewIsToldAtOnceAndToNobodyElse() {
        var person = known();
        var other = known();
        try (var stream = EventStream.open(as(person), null);
                var others = EventStream.open(as(other), null)) {
            events().interview(UUID.randomUUID(), person, aVacancy("钟表维修工辛"), 1, null);

            await("told").atMost(PATIENCE).until(() -> stream.data().contains("{}"));
            events().interview(UUID.randomUUID(), other, aVacancy("钟表维修工辛"), 1, null);
            await("told the other").atMost(PATIENCE).until(() -> others.data().contains("{}"));
            assertThat(stream.data()).hasSize(1);
        }
    }

    @Test
    void openStreamsAreBoundedPerPerson() {
        var person = known();
        var open = new ArrayList<EventStream>();
        for (int number = 0; number < settings.perPerson(); number++) {
            open.add(EventStream.open(as(person), null));
        }
        assertThat(as(person).get("/api/jobseekers/me/stream").code()).isEqualTo("stream/too-many");
        open.forEach(EventStream::close);
        await("closed streams are forgotten").atMost(PATIENCE).until(() -> {
            try (var again = EventStream.open(as(person), null)) {
                return again.status() == 200;
            }
        });
    }

    @Test
    void refusesAPlaceThatIsNone() {
        var person = known();
        assertThat(as(person).get("/api/jobseekers/me/stream?lastEventId=abc").code())
                .isEqualTo("stream/invalid-place");
    }

    private PersonBuilder known() {
        var person = aPerson();
        events().tell(person);
        awaitKnown(person);
        return person;
    }

    private void put(PersonBuilder person, long seq) {
        database.sql("""
                WITH entry AS (
                  INSERT INTO recommendation (recommendation_id, jobseeker_id, seq, vacancy_id, employer_id, title,
                                              employer_name, reasons, made_at)
                  VALUES (gen_random_uuid(), :person, :seq, :vacancy, gen_random_uuid(), '岗位', '单位', '[]', now())
                  RETURNING jobseeker_id),
                moved AS (UPDATE person_state SET last_seq = :seq WHERE jobseeker_id = :person)
                SELECT pg_notify('wangang_inbox', jobseeker_id::text)::text FROM entry
                """)
                .param("person", person.id())
                .param("seq", seq)
                .param("vacancy", UUID.randomUUID())
                .query(String.class)
                .optional();
    }
}
