package wangang.matching.index;

/** What is indexed, and the mapping it has. */
enum Subject {
    VACANCIES("vacancies"),
    CANDIDATES("candidates");

    private final String alias;

    Subject(String alias) {
        this.alias = alias;
    }

    String alias() {
        return alias;
    }

    String mapping() {
        return "/wangang/matching/" + alias + ".json";
    }
}
