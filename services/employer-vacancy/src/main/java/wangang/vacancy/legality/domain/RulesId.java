package wangang.vacancy.legality.domain;

/**
 * Which rules exactly.
 *
 * @param version as their index states it
 * @param fingerprint of the content of their files, in hexadecimal
 */
public record RulesId(String version, String fingerprint) {

    private static final int ENOUGH = 12;

    /** The beginning of the fingerprint, which people can compare. */
    public String content() {
        return fingerprint.substring(0, ENOUGH);
    }

    @Override
    public String toString() {
        return version + "+" + content();
    }
}
