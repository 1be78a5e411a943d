package wangang.legalcheck;

import org.jspecify.annotations.Nullable;

/** Rules that cannot be used; says which file, and which wording or exception of it, and what is wrong there. */
public final class BrokenRules extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenRules(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
