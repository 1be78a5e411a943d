package wangang.benchmarks.texts;

/**
 * A judged document as a posting: what is short is a title alone, what is long begins with its title.
 *
 * @param title the first line, or the first words
 * @param text the whole, empty where it is no more than the title
 */
record Texts(String title, String text) {

    private static final int LONGEST_TITLE = 60;

    static Texts of(String whole) {
        int end = whole.indexOf('\n');
        var first = end < 0 ? whole : whole.substring(0, end);
        var title = first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE);
        return new Texts(title, title.equals(whole) ? "" : whole);
    }
}
