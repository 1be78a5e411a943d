package wangang.benchmarks.ranking;

/** What kind of school a generated person went to; only the generator and the audit know it. */
enum SchoolTier {
    LEADING("leading university"),
    ORDINARY("other university"),
    VOCATIONAL("vocational college");

    private final String label;

    SchoolTier(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
