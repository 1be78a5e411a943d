package wangang.vacancy.importing.adapter.web;

import java.io.IOException;
import wangang.platform.kernel.Rejection;

/** The rest of a file is unreadable. */
final class BrokenInput extends IOException {

    private final transient Rejection rejection;

    BrokenInput(Rejection rejection) {
        super(rejection.code());
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}
