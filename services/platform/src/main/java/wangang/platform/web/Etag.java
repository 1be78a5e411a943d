package wangang.platform.web;

/** Strong entity tags (RFC 9110, 8.8.3) made of an aggregate's version. */
public final class Etag {

    private Etag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
