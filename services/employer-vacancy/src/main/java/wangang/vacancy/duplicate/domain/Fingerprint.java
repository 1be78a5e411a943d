package wangang.vacancy.duplicate.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.TermsForm;

/**
 * What a vacancy is compared by.
 *
 * @param post a hash of what must be the same: employer, kind, place as it is written, and folded title
 * @param signature of title and text, which need only be near-same
 */
public record Fingerprint(long post, Signature signature) {

    public static Fingerprint of(EmployerId employer, TermsForm terms) {
        return new Fingerprint(post(employer, terms), signature(terms));
    }

    public static Signature signature(TermsForm terms) {
        return Signature.of(FoldedText.of(said(terms.title()) + said(terms.text())));
    }

    /** A chain with ten shops has ten places: their posts are not the same, however alike the texts. */
    public static long post(EmployerId employer, TermsForm terms) {
        var place = terms.place();
        var parts = List.of(
                String.valueOf(terms.kind()),
                said(place == null ? null : place.regionCode()),
                said(place == null ? null : place.subdistrictCode()),
                said(place == null ? null : place.address()),
                FoldedText.of(said(terms.title())));
        long hash = Mixing.chain(
                employer.value().getMostSignificantBits(), employer.value().getLeastSignificantBits());
        for (var part : parts) {
            hash = Mixing.chain(hash, part);
        }
        return hash;
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
