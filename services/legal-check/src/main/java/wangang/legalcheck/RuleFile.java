package wangang.legalcheck;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of rules as it is written; a name in braces stands for one of {@code words}, of the file's or the common ones. */
record RuleFile(
        String code,
        Severity severity,
        @Nullable Severity towardsGraduates,
        boolean overridable,
        String article,
        String explanation,
        String rewording,
        @Nullable Judges judge,
        @Nullable TermsJudge terms,
        @Nullable List<EmploymentKind> kinds,
        @Nullable Boolean withoutCommonExceptions,
        @Nullable Map<String, List<String>> words,
        List<Entry> find,
        @Nullable List<String> exceptWords,
        @Nullable List<String> exceptClauses,
        @Nullable List<String> exceptSentences,
        @Nullable List<String> exceptTexts) {

    RuleFile {
        needed("code", code);
        needed("severity", severity);
        needed("article", article);
        needed("explanation", explanation);
        needed("rewording", rewording);
        needed("find", find);
    }

    /** One wording; what it leaves out is the file's. */
    record Entry(
            String name,
            String pattern,
            @Nullable Severity severity,
            @Nullable List<EmploymentKind> kinds,
            @Nullable String explanation,
            @Nullable String rewording) {

        Entry {
            needed("name of a wording", name);
            needed("pattern of wording " + name, pattern);
        }
    }

    /**
     * What every file shares.
     *
     * @param variants pairs of characters, the first read as the second
     * @param exceptWords stretches in which nothing is found
     * @param exceptSentences sentences in which nothing is found, such as quoted law
     */
    record Common(
            String variants,
            Map<String, List<String>> words,
            List<String> exceptWords,
            List<String> exceptClauses,
            List<String> exceptSentences) {

        Common {
            needed("variants", variants);
            needed("words", words);
            needed("exceptWords", exceptWords);
            needed("exceptClauses", exceptClauses);
            needed("exceptSentences", exceptSentences);
        }
    }

    /** Which files there are, and the version of all of them together. */
    record Index(String version, List<String> files) {

        private static final int LONGEST = 40;

        Index {
            needed("version", version);
            needed("files", files);
            if (version.isBlank() || version.length() > LONGEST) {
                throw new IllegalArgumentException("version has 1 to " + LONGEST + " characters");
            }
        }
    }

    /**
     * Minimum wages.
     *
     * @param region beginning of an administrative code
     * @param from first day, ISO
     * @param yuanAnHour for work that is not full-time; absent where it is not known
     */
    record Minimum(
            String region,
            String from,
            int yuanAMonth,
            @Nullable Integer yuanAnHour,
            String source) {

        Minimum {
            needed("region", region);
            needed("from", from);
            needed("source", source);
        }
    }

    /** Whatever a file leaves out arrives as null. */
    private static void needed(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
    }
}
