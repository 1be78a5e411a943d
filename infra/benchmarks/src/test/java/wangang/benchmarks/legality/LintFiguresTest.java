package wangang.benchmarks.legality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wangang.legalcheck.LegalCheck;

class LintFiguresTest {

    private static final LegalCheck CHECK = LegalCheck.shipped();

    @TempDir
    private Path folder;

    @Test
    void countsWhatIsRightWrongAndMissedAndPrintsEveryMiss() throws IOException {
        var figures = figures("""
                {"id":"a","text":"男生优先。","context":{},"findings":[{"code":"sex","severity":"block","span":"男生优先"}],"note":""}
                {"id":"b","text":"限汉族。","context":{},"findings":[],"note":"[ruling] planted"}
                {"id":"c","text":"会用电脑。","context":{},"findings":[{"code":"age","severity":"warn","span":"会用"}],"note":""}
                """);

        assertThat(figures.findings().precision()).isEqualTo(0.5);
        assertThat(figures.findings().recall()).isEqualTo(0.5);
        assertThat(figures.texts().precision()).isEqualTo(0.5);
        assertThat(figures.texts().recall()).isEqualTo(1);
        assertThat(figures.toString())
                .contains("b  限汉族。", "wrong  ethnicity-religion, block: 限汉族")
                .contains("c  会用电脑。", "missed  age, warn: 会用");
    }

    @Test
    void readsWhatIsKnownOfTheVacancy() throws IOException {
        var figures = figures("""
                {"id":"a","text":"试用期两个月。","context":{"kind":"full-time","contractMonths":6},"findings":[{"code":"probation","severity":"block","span":"试用期两个月"}],"note":""}
                {"id":"b","text":"薪资面议。","context":{"payMin":6000,"payMax":8000,"payUnit":"month"},"findings":[],"note":""}
                """);

        assertThat(figures.findings().precision()).isEqualTo(1);
        assertThat(figures.findings().recall()).isEqualTo(1);
    }

    private LintFigures figures(String lines) throws IOException {
        return LintFigures.of(LabelledText.in(Files.writeString(folder.resolve("labelled.jsonl"), lines)), CHECK);
    }
}
