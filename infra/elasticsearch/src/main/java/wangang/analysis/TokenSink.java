package wangang.analysis;

import java.util.ArrayList;
import java.util.List;

/** Collects tokens and turns absolute positions into steps. */
final class TokenSink {
    private final List<Token> tokens = new ArrayList<>();
    private int position = -1;
    private int next;

    /** Adds a token {@code places} after the next free position. */
    void add(int start, int end, int places) {
        int at = next + places;
        tokens.add(new Token(start, end, at - position));
        position = at;
    }

    /** Takes the next {@code places} positions as used. */
    void advance(int places) {
        next += places;
    }

    List<Token> tokens() {
        return tokens;
    }
}
