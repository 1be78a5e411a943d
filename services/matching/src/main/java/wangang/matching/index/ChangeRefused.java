package wangang.matching.index;

/** Elasticsearch will never take this change; {@code position} is its place in the list given. */
final class ChangeRefused extends RuntimeException {

    private final int position;

    ChangeRefused(int position, String reason) {
        super(reason);
        this.position = position;
    }

    int position() {
        return position;
    }
}
