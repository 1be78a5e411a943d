package wangang.vacancy.legality.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.legality.application.LegalTrials.ByCode;
import wangang.vacancy.legality.application.ReadingTrial.Report;
import wangang.vacancy.legality.domain.RulesId;

/**
 * What rules on trial would change in the open vacancies that they have read.
 *
 * @param inForce what is applied now
 * @param onTrial what would be
 * @param startedAt when the trial began; absent while it has not
 * @param open drafts and published vacancies
 * @param checked of them have been read as they are now; the report speaks of these
 * @param share of the open vacancies that it speaks of, 0 to 1
 * @param complete whether that is all of them; vacancies that change are read again
 * @param checkedAt when the last was read; absent while none was
 * @param vacancies in which anything differs
 * @param blocks vacancies that would newly be kept from being published
 * @param blocksPublished of these, published ones, which would stay so until mended or decided upon
 * @param frees vacancies that would no longer be kept from being published
 * @param codes by law, where anything differs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrialView(
        RulesView inForce,
        RulesView onTrial,
        @Nullable Instant startedAt,
        long open,
        long checked,
        double share,
        boolean complete,
        @Nullable Instant checkedAt,
        long vacancies,
        long blocks,
        long blocksPublished,
        long frees,
        List<CodeView> codes) {

    /**
     * Which rules.
     *
     * @param version as their index states it
     * @param content the beginning of the SHA-256 of their files
     */
    record RulesView(String version, String content) {

        static RulesView of(RulesId rules) {
            return new RulesView(rules.version(), rules.content());
        }
    }

    /**
     * What would change under one law.
     *
     * @param code which law, such as marriage-birth
     * @param found findings that are new
     * @param dropped findings that are gone
     * @param blocks vacancies that would newly be kept from being published, by it among others
     * @param frees vacancies that would no longer be, and were by it among others
     */
    record CodeView(String code, long found, long dropped, long blocks, long frees) {

        static CodeView of(ByCode code) {
            return new CodeView(code.code(), code.found(), code.dropped(), code.blocks(), code.frees());
        }
    }

    static TrialView of(Report report) {
        var progress = report.progress();
        return new TrialView(
                RulesView.of(report.trial().inForce()),
                RulesView.of(report.trial().onTrial()),
                report.startedAt(),
                progress.open(),
                progress.checked(),
                progress.open() == 0 ? 1 : (double) progress.checked() / progress.open(),
                report.startedAt() != null && progress.checked() == progress.open(),
                progress.checkedAt(),
                progress.differing(),
                progress.blocks(),
                progress.blocksPublished(),
                progress.frees(),
                report.codes().stream().map(CodeView::of).toList());
    }
}
