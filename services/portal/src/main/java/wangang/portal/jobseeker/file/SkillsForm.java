package wangang.portal.jobseeker.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Skills and certificates as they were typed, several in one input. */
record SkillsForm(
        @Nullable String skills,
        @Nullable String certificates,
        @Nullable String etag,
        @Nullable Boolean guided) {

    static SkillsForm of(Filing.Own own, boolean guided) {
        return new SkillsForm(
                Lines.text(own.file().skills()), Lines.text(own.file().certificates()), own.etag(), guided);
    }

    boolean isGuided() {
        return Boolean.TRUE.equals(guided);
    }

    List<String> skillLines() {
        return Lines.of(skills);
    }

    List<String> certificateLines() {
        return Lines.of(certificates);
    }
}
