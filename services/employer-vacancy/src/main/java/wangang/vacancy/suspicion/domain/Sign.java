package wangang.vacancy.suspicion.domain;

/**
 * Something that makes a fraud likely; alone it proves nothing.
 *
 * @param kind of what kind
 * @param text what it is, in Chinese
 */
public record Sign(Kind kind, String text) {

    /** What it is about, each worth so many points. */
    public enum Kind {
        /** People are to pay, or to leave something. */
        FEES(40),
        /** People are to get in touch beside the platform. */
        PRIVATE_CONTACT(30),
        /** Much more is promised than the work pays anywhere. */
        PAY_TOO_HIGH(30),
        /** Others offer nearly the same text. */
        COPIED(30);

        private final int points;

        Kind(int points) {
            this.points = points;
        }

        public int points() {
            return points;
        }
    }
}
