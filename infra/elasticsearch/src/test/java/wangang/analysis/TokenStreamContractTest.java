package wangang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Lucene demands of every analyzer, whatever the text. */
class TokenStreamContractTest {
    private static final String SCRAPS =
            "后端开发工程师空乘的与计算机科学与技术龘張ｱﾞがé́①㈱½Ａｂc++.net#&.·—\n \uD842\uDFB7\uD83D\uDE00\uD800\u200B1.5Wk";

    static List<Analyzer> analyzers() {
        return List.of(JobAnalyzers.index(), JobAnalyzers.search(), JobAnalyzers.exact(), JobAnalyzers.bigram());
    }

    @ParameterizedTest
    @MethodSource("analyzers")
    void holdsOnRandomUnicode(Analyzer analyzer) {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String text = i % 2 == 0 ? anyUnicode(random) : scraps(random);
            Tokens tokens = Tokens.of(analyzer, text);
            int lastStart = 0;
            int lastPosition = -1;
            for (Tokens.Seen seen : tokens.all()) {
                assertThat(seen.term()).isNotEmpty();
                assertThat(seen.start()).isBetween(lastStart, seen.end() - 1);
                assertThat(seen.end()).isLessThanOrEqualTo(text.length());
                assertThat(seen.position()).isGreaterThanOrEqualTo(Math.max(0, lastPosition));
                lastStart = seen.start();
                lastPosition = seen.position();
            }
            assertThat(tokens.finalOffset()).isEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @MethodSource("analyzers")
    void acceptsNothingAndVeryLongRuns(Analyzer analyzer) {
        assertThat(Tokens.of(analyzer, "").all()).isEmpty();
        assertThat(Tokens.of(analyzer, "龘".repeat(50_000)).finalOffset()).isEqualTo(50_000);
    }

    @Test
    void saysTheSameOnEveryThread() throws Exception {
        Random random = new Random(11);
        List<String> texts =
                IntStream.range(0, 500).mapToObj(i -> scraps(random)).toList();
        for (Analyzer analyzer : analyzers()) {
            List<Tokens> alone =
                    texts.stream().map(text -> Tokens.of(analyzer, text)).toList();
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                List<Future<List<Tokens>>> together = IntStream.range(0, 8)
                        .mapToObj(i -> threads.submit(() -> texts.stream()
                                .map(text -> Tokens.of(analyzer, text))
                                .toList()))
                        .toList();
                for (Future<List<Tokens>> result : together) {
                    assertThat(result.get()).isEqualTo(alone);
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static String anyUnicode(Random random) {
        return random.ints(random.nextInt(60), 0, 0x20000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String scraps(Random random) {
        return random.ints(random.nextInt(80), 0, SCRAPS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(SCRAPS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
