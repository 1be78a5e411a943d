package wangang.benchmarks.twosided.judging;

/** Keeps the postings' own words out of what is stored. */
final class Quotations {

    /** More of a posting in a row than this is a quotation; shorter is what everybody writes, such as a degree. */
    private static final int LONGEST = 18;

    private static final int KEPT = 6;

    private Quotations() {}

    /** The reason with every quotation cut after a few words. */
    static String shortened(String why, String posting) {
        var kept = new StringBuilder();
        int at = 0;
        while (at < why.length()) {
            int length = 0;
            while (at + length < why.length() && posting.contains(why.substring(at, at + length + 1))) {
                length++;
            }
            if (length > LONGEST) {
                kept.append(why, at, at + KEPT).append('…');
                at += length;
            } else {
                kept.append(why.charAt(at));
                at++;
            }
        }
        return kept.toString();
    }
}
