package wangang.vacancy.applying.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent as it was typed. */
public record ConsentForm(
        @Nullable UUID recipientEmployerId,
        @Nullable String textVersion,
        @Nullable Boolean granted) {}
