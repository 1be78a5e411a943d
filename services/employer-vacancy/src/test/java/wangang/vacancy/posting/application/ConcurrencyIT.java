package wangang.vacancy.posting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import wangang.testsupport.http.Answer;
import wangang.vacancy.testing.ServiceIT;

class ConcurrencyIT extends ServiceIT {

    @Test
    void oneReferenceGoesToOneOfManyPostsAtOnce() {
        var employer = aVerifiedEmployer();
        var answers = atOnce(8, () -> employer.publishes(aVacancy().named("R1").form()));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void oneVersionIsChangedByOneOfManyAtOnce() {
        var employer = aVerifiedEmployer();
        var published = employer.publishes(aVacancy().form());
        var at = "/api/vacancies/" + published.id("/vacancyId");
        var answers =
                atOnce(8, () -> employer.api().put(at, aVacancy().paying(1, 2).form(), published.etag()));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void oneKeyMakesOneVacancyOfManyPostsAtOnce() {
        var employer = aVerifiedEmployer();
        var answers = atOnce(
                6,
                () -> employer.api()
                        .post("/api/vacancies", aVacancy().form(), "Idempotency-Key", "k-" + employer.id()));
        assertThat(answers)
                .extracting(answer -> answer.id("/vacancyId"))
                .containsOnly(answers.getFirst().id("/vacancyId"));
    }

    @RepeatedTest(5)
    void nothingIsPublishedPastASuspension() {
        var employer = aVerifiedEmployer();
        var publishing = new ArrayList<Callable<Answer>>();
        for (int number = 0; number < 6; number++) {
            var terms = aVacancy().named("R" + number).form();
            publishing.add(() -> employer.publishes(terms));
        }
        publishing.add(3, () -> employer.suspended().read());
        together(publishing);
        assertThat(employer.api()
                        .get("/api/vacancies/mine?status=PUBLISHED")
                        .json()
                        .get("items"))
                .isEmpty();
    }

    private static List<Answer> atOnce(int times, Callable<Answer> call) {
        return together(java.util.Collections.nCopies(times, call));
    }

    private static List<Answer> together(List<Callable<Answer>> calls) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(ConcurrencyIT::result).toList();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Answer result(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
