package wangang.platform.web;

import tools.jackson.core.JacksonException;
import wangang.platform.kernel.Rejection;

/** Explains unreadable JSON to services that read streams item by item. */
public final class JsonRefusals {

    private JsonRefusals() {}

    public static Rejection explain(JacksonException unreadable) {
        return UnreadableBodies.explain(unreadable);
    }
}
