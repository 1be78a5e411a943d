package wangang.matching.ranking;

/** The same in Chinese for each reader; what only one of them can use, or may know, is empty for the other. */
record Sentence(String toPerson, String toEmployer) {

    static Sentence toBoth(String text) {
        return new Sentence(text, text);
    }

    static Sentence toPerson(String text) {
        return new Sentence(text, "");
    }

    String to(Reader reader) {
        return reader == Reader.PERSON ? toPerson : toEmployer;
    }
}
