package wangang.campaign.attendance.domain;

import org.jspecify.annotations.Nullable;

/**
 * The consent to be shown to the booths chosen, as it was typed.
 *
 * @param granted true
 * @param textVersion which wording the person agreed to, at most 40 characters
 */
public record ConsentForm(
        @Nullable Boolean granted, @Nullable String textVersion) {}
