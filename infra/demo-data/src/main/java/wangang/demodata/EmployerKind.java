package wangang.demodata;

/** Kinds of employers, each with the first two characters of its credit codes (GB 32100). */
enum EmployerKind {
    STATE_OWNED("91"),
    PUBLIC_INSTITUTION("12"),
    PRIVATE("91"),
    FOREIGN("91"),
    SOCIAL_ORGANISATION("52"),
    GOVERNMENT("11"),
    COMMUNITY("55"),
    INDIVIDUAL("92");

    private final String category;

    EmployerKind(String category) {
        this.category = category;
    }

    String category() {
        return category;
    }

    /** Who may offer posts that are kept for people with certified difficulties. */
    boolean offersPublicWelfare() {
        return this == COMMUNITY || this == GOVERNMENT || this == SOCIAL_ORGANISATION;
    }
}
