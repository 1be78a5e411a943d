package wangang.jobseeker.file.domain;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A post that is or was held.
 *
 * @param title the post's name
 * @param industryCode GB/T 4754
 * @param from first month
 * @param to last month; still held when absent
 * @param text never told in events
 */
public record Experience(
        String title,
        @Nullable String industryCode,
        YearMonth from,
        @Nullable YearMonth to,
        @Nullable String text) {}
