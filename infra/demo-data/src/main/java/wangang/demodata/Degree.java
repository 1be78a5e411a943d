package wangang.demodata;

/** The degree ladder (GB/T 4658) with the words that employers use. */
enum Degree {
    NONE("学历不限"),
    JUNIOR_HIGH("初中及以上学历"),
    SENIOR_HIGH("高中、中专及以上学历"),
    COLLEGE("大专及以上学历"),
    BACHELOR("本科及以上学历"),
    MASTER("硕士及以上学历"),
    DOCTOR("博士学历");

    private final String words;

    Degree(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isAtLeast(Degree other) {
        return compareTo(other) >= 0;
    }

    /** One step up the ladder; a doctor stays. */
    Degree higher() {
        return switch (this) {
            case NONE -> JUNIOR_HIGH;
            case JUNIOR_HIGH -> SENIOR_HIGH;
            case SENIOR_HIGH -> COLLEGE;
            case COLLEGE -> BACHELOR;
            case BACHELOR -> MASTER;
            case MASTER, DOCTOR -> DOCTOR;
        };
    }

    /** One step down the ladder. */
    Degree lower() {
        return switch (this) {
            case NONE, JUNIOR_HIGH -> NONE;
            case SENIOR_HIGH -> JUNIOR_HIGH;
            case COLLEGE -> SENIOR_HIGH;
            case BACHELOR -> COLLEGE;
            case MASTER -> BACHELOR;
            case DOCTOR -> MASTER;
        };
    }
}
