package wangang.platform.security;

import java.util.List;

/** Paths (Spring path patterns) that may be read with GET and without a token. */
public record PublicPaths(List<String> patterns) {

    public static PublicPaths get(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
