package wangang.matching.understanding.experience;

import org.jspecify.annotations.Nullable;

/** Years of work: the least, 0 where none are needed, and the most where it says so. */
public record Years(int min, @Nullable Integer max) {

    static final Years NONE = new Years(0, null);
}
