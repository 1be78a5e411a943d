package wangang.jobseeker.file.domain;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A former post; without {@code to} it is held still. {@code industryCode} of GB/T 4754. */
public record Experience(
        String title,
        @Nullable String industryCode,
        YearMonth from,
        @Nullable YearMonth to,
        @Nullable String text) {}
