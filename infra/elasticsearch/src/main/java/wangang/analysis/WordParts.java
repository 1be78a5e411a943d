package wangang.analysis;

import java.util.List;

/**
 * What a word yields.
 *
 * @param places positions it takes
 * @param smallest the whole words that together make it, one per position
 * @param all itself, the words inside it and {@code smallest}, in order of position and start
 */
record WordParts(int places, List<Part> smallest, List<Part> all) {

    /** A word inside a word: characters from start to end, at a position. */
    record Part(int start, int end, int place) {
        int length() {
            return end - start;
        }
    }
}
