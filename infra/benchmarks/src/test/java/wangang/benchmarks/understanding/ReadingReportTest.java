package wangang.benchmarks.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.matching.understanding.VacancyReader;

class ReadingReportTest {

    @Test
    void namesEveryPostingWhoseTextAndFieldDiffer() {
        var report = new ReadingReport(List.of(
                reading("made-up-1", "任职要求：本科及以上学历", "大专"),
                reading("made-up-2", "任职要求：大专及以上学历", "大专"),
                reading("made-up-3", "任职要求：会拉花", "大专")));

        assertThat(report.differences()).contains("made-up-1").doesNotContain("made-up-2", "made-up-3");
        assertThat(report.toString()).containsPattern("degree +2 +1 +0\\.500");
    }

    private static Reading reading(String reference, String text, String degree) {
        var posting = new RealPosting(reference, "店员", text, degree, 0, 0);
        return new Reading(posting, VacancyReader.shipped().read(posting.title(), text, LocalDate.of(2026, 3, 1)), 1);
    }
}
