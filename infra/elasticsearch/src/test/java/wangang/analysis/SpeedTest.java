package wangang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpeedTest {
    private static final String POSTING = "岗位职责：1、负责后端服务的设计与开发，熟悉Java、MySQL和K8s；2、配合产品经理梳理需求，保证项目的进度和质量。"
            + "任职要求：本科及以上学历，计算机科学与技术、软件工程相关专业，有良好的沟通能力和团队合作精神，应届毕业生亦可。";

    @Test
    void readsMoreThanAMegabyteOfTextASecond() {
        String text = POSTING.repeat(200);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        double best = 0;
        for (int round = 0; round < 15; round++) {
            long start = System.nanoTime();
            int tokens = Tokens.of(JobAnalyzers.index(), text).all().size();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (bytes / seconds > best) {
                best = bytes / seconds;
                System.out.printf("index analyzer: %.1f MB/s, %.0f tokens/s%n", best / 1e6, tokens / seconds);
            }
        }
        assertThat(best).as("bytes per second on one core").isGreaterThan(1e6);
    }
}
