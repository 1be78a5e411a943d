package wangang.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import wangang.matching.engine.EngineUnavailable;

class BesideTest {

    @Test
    void anotherThreadDoesIt() {
        var here = Thread.currentThread();

        assertThat(Beside.of(Thread::currentThread).get()).isNotSameAs(here);
    }

    /** Who searches is told that the index is away, however it was asked. */
    @Test
    void failsAsTheWorkFailed() {
        var away = new EngineUnavailable(new IllegalStateException("no answer"));

        var beside = Beside.of(() -> {
            throw away;
        });

        assertThatThrownBy(beside::get).isSameAs(away);
    }
}
