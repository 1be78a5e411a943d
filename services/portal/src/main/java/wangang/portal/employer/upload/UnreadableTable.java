package wangang.portal.employer.upload;

import org.jspecify.annotations.Nullable;

/** A file that is no table of vacancies; its message is for people. */
final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableTable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
