package wangang.portal.guidance;

import org.jspecify.annotations.Nullable;

/**
 * What came of a comparison.
 *
 * @param guidance none where nothing could be asked or the service is away
 * @param picture none without figures
 */
public record Compared(
        @Nullable PayGuidance guidance, @Nullable PayPicture picture, boolean away) {

    /** Nothing says yet what work it is. */
    public static final Compared NOT_ASKED = new Compared(null, null, false);

    static final Compared AWAY = new Compared(null, null, true);

    static Compared of(PayGuidance guidance, ComparedPost post) {
        return new Compared(
                guidance,
                guidance.figures() && guidance.pay() != null
                        ? PayPicture.of(guidance.pay(), post.payMin(), post.payMax())
                        : null,
                false);
    }
}
