package wangang.analysis;

import java.util.List;

/**
 * What a word yields.
 *
 * @param places positions it takes
 * @param aligned itself and the words that begin and end where its smallest whole words do
 * @param all {@code aligned} and the words inside those smallest ones
 */
record WordParts(int places, List<Part> aligned, List<Part> all) {

    /** A word inside a word: characters from start to end, and its position. */
    record Part(int start, int end, int place) {
        int length() {
            return end - start;
        }
    }
}
