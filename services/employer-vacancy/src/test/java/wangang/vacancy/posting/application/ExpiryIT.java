package wangang.vacancy.posting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import wangang.vacancy.testing.ServiceIT;

class ExpiryIT extends ServiceIT {

    private final ExpiringVacancies expiring;

    ExpiryIT(@Autowired ExpiringVacancies expiring) {
        this.expiring = expiring;
    }

    @Test
    void severalInstancesExpireEachVacancyOnce() throws InterruptedException {
        var employer = aVerifiedEmployer();
        var overdue = new ArrayList<UUID>();
        for (int number = 0; number < 450; number++) {
            overdue.add(UUID.randomUUID());
        }
        var sound = employer.publishes(aVacancy().form()).id("/vacancyId");
        copy(sound, overdue);

        var start = new CountDownLatch(1);
        var instances = new ArrayList<Thread>();
        for (int instance = 0; instance < 4; instance++) {
            instances.add(Thread.ofPlatform().start(() -> {
                try {
                    start.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                boolean more = true;
                while (more) {
                    more = expiring.expireSome();
                }
            }));
        }
        start.countDown();
        for (var instance : instances) {
            instance.join();
        }
        expiring.expireSome();

        assertThat(database.sql(
                                "SELECT count(*) FROM vacancy WHERE employer_id = ? AND status = 'EXPIRED' AND version = 3")
                        .param(employer.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(450);
        assertThat(employer.reads(sound).text("/status")).isEqualTo("PUBLISHED");
        for (var id : overdue.subList(0, 20)) {
            assertThat(sent().awaitTypes(id, 1)).containsExactly("vacancy.expired.v1");
        }
        assertThat(employer.reads(overdue.getFirst()).text("/closedCause")).isEqualTo("EXPIRED");
    }

    /** As if they had been published a while ago, and yesterday had been their last day. */
    private void copy(UUID vacancy, Iterable<UUID> copies) {
        for (var copy : copies) {
            database.sql("""
                            INSERT INTO vacancy (id, employer_id, status, terms, valid_until, hires, version,
                                                 published_at, changed_at, active_at, stale)
                            SELECT :copy, employer_id, status, jsonb_set(terms, '{validUntil}', to_jsonb(:day::text)),
                                   :day::date, hires, version, published_at, changed_at, active_at,
                                   stale
                              FROM vacancy WHERE id = :id
                            """)
                    .param("copy", copy)
                    .param(
                            "day",
                            LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                                    .minusDays(1)
                                    .toString())
                    .param("id", vacancy)
                    .update();
        }
    }
}
