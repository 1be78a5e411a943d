package wangang.campaign.organising.domain;

import org.jspecify.annotations.Nullable;
import wangang.campaign.reference.domain.PlainText;

/**
 * A campaign as it was typed, unchecked.
 *
 * @param slug short name: lower-case letters, digits and dashes, at most 60; fixed once the campaign is open
 * @param terms what officers decide about it
 */
public record CampaignForm(@Nullable String slug, @Nullable TermsForm terms) {

    private static final TermsForm NOTHING = new TermsForm(null, null, null, null, null, null, null);

    CampaignForm completed() {
        return new CampaignForm(PlainText.trimmed(slug), (terms == null ? NOTHING : terms).completed());
    }
}
