package wangang.vacancy.applying.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it was typed.
 *
 * @param recipientEmployerId the vacancy's employer
 * @param textVersion which wording the person agreed to
 * @param granted true
 */
public record ConsentForm(
        @Nullable UUID recipientEmployerId,
        @Nullable String textVersion,
        @Nullable Boolean granted) {}
