package wangang.campaign.handout.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wangang.platform.web.RejectedException;

class HandoutLimitsTest {

    private static final HandoutDocument SHORT = new HandoutDocument("短", List.of(), false, List.of());

    private final CountDownLatch bothWrite = new CountDownLatch(2);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    @Test
    void theThirdAtATimeIsToldToComeBackAndThenGetsIt() throws IOException {
        var pdf = new HandoutPdf(Duration.ofMillis(50));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var two = Stream.generate(() -> CompletableFuture.runAsync(() -> writes(pdf, new Stuck()), threads))
                    .limit(2)
                    .toList();
            await(bothWrite);

            assertThatThrownBy(() -> pdf.write(SHORT, new ByteArrayOutputStream()))
                    .isInstanceOf(RejectedException.class)
                    .hasMessage(HandoutLimits.BUSY.code());

            mayGoOn.countDown();
            two.forEach(CompletableFuture::join);
        }
        var out = new ByteArrayOutputStream();
        pdf.write(SHORT, out);
        assertThat(out.size()).isPositive();
    }

    /** A reader who takes nothing until it may. */
    private final class Stuck extends OutputStream {

        private boolean hasBegun;

        @Override
        public void write(int one) {
            if (!hasBegun) {
                hasBegun = true;
                bothWrite.countDown();
            }
            await(mayGoOn);
        }
    }

    private static void writes(HandoutPdf pdf, OutputStream out) {
        try {
            pdf.write(SHORT, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
