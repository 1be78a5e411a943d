package wangang.platform.web;

import java.io.IOException;

final class BodyTooLargeException extends IOException {

    BodyTooLargeException(long limit) {
        super("body exceeds " + limit + " bytes");
    }
}
