package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import wangang.acceptance.EventStream.Event;

class StreamAT {

    private final Platform platform = Platform.fromEnvironment();

    @Test
    void aResumedStreamLosesAndRepeatsNothing() {
        var employer = platform.newEmployer();
        var word = Words.unique();
        var person = platform.newJobseeker().filed(Tides.file()).subscribed(word);
        var posted = new ArrayList<String>();
        var received = new ArrayList<Event>();

        try {
            try (var first = person.stream("0")) {
                post(employer, word, 2, posted);
                eventually("both are told", () -> posted.stream().allMatch(first::tellsOf));
                received.addAll(first.events());
            }
            post(employer, word, 2, posted);
            try (var second = person.stream(received.getLast().id())) {
                eventually("what was missed is told", () -> tellsAll(second, posted.subList(2, 4)));
                post(employer, word, 1, posted);
                eventually("what is new is told", () -> second.tellsOf(posted.getLast()));
                received.addAll(second.events());
            }
        } finally {
            employer.withdrawAll();
        }

        assertThat(received.stream().map(event -> Long.parseLong(event.id())))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(posted)
                .allSatisfy(vacancy -> assertThat(
                                received.stream().filter(event -> event.data().contains(vacancy)))
                        .as(vacancy)
                        .hasSize(1));
        assertThat(received).allMatch(event -> event.name().equals("recommendation"));
    }

    @Test
    void someoneElseCannotListen() {
        try (var stream = EventStream.open(
                platform.gateway().uri("/api/jobseekers/me/stream"),
                platform.newEmployer().token(),
                null,
                event -> {})) {
            eventually("the stream is refused", () -> stream.status() == 403);
        }
    }

    private static void post(Employer employer, String word, int count, List<String> posted) {
        for (int index = 0; index < count; index++) {
            var own = Words.unique();
            var terms = Tides.vacancy(word);
            terms.put("reference", "AT-" + own);
            terms.put("title", "海洋观测工程师 " + word + " " + own);
            posted.add(employer.publish(terms));
        }
    }

    private static boolean tellsAll(EventStream stream, List<String> vacancies) {
        return vacancies.stream().allMatch(stream::tellsOf);
    }

    private static void eventually(String what, Callable<Boolean> holds) {
        Awaitility.await(what)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(holds);
    }
}
