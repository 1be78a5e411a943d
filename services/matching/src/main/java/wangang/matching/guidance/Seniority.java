package wangang.matching.guidance;

/** Vacancies by the years of work they ask for; in each the pay differs little by a year more or less. */
enum Seniority {
    /** Also what asks for years but welcomes fresh graduates. */
    ENTRY(0, 0, "应届可报"),
    JUNIOR(1, 2, "要求 1–2 年经验"),
    MIDDLE(3, 4, "要求 3–4 年经验"),
    SENIOR(5, 9, "要求 5–9 年经验"),
    EXPERT(10, Integer.MAX_VALUE, "要求 10 年以上经验");

    private final int least;
    private final int most;
    private final String label;

    Seniority(int least, int most, String label) {
        this.least = least;
        this.most = most;
        this.label = label;
    }

    static Seniority of(int years) {
        for (var seniority : values()) {
            if (years <= seniority.most) {
                return seniority;
            }
        }
        return EXPERT;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    String label() {
        return label;
    }
}
