package wangang.matching.sharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.matching.document.Documents;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.document.VacancyEvent;
import wangang.matching.meaning.OccupationCoder.Coded;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.GeoPosition;
import wangang.matching.vocabulary.Pay;
import wangang.matching.vocabulary.PayForm;
import wangang.matching.vocabulary.Subdistricts;
import wangang.matching.vocabulary.VacancyKind;

/**
 * A need as a vacancy and an offer as a person, so that the ranking can judge them. What neither states is the same for
 * all: any major, for everyone, full time.
 */
@Component
class StaffingDocuments {

    /** The way to work that lent staff may be asked to go, in minutes. */
    private static final int FARTHEST = 60;

    private final Documents documents;
    private final TitleMeanings meanings;
    private final Subdistricts subdistricts;

    StaffingDocuments(Documents documents, TitleMeanings meanings, Subdistricts subdistricts) {
        this.documents = documents;
        this.meanings = meanings;
        this.subdistricts = subdistricts;
    }

    /** Understands the title in process, as for every vacancy. */
    VacancyDocument need(StaffingEvent need) {
        var terms = need.terms();
        var place = terms.place();
        return documents.vacancy(new VacancyEvent(
                need.staffingId(),
                need.employerId(),
                need.employerAccount(),
                need.employerName(),
                null,
                null,
                need.version(),
                VacancyDocument.OPEN,
                new VacancyEvent.Terms(
                        terms.title(),
                        terms.occupationCode(),
                        VacancyKind.FULL_TIME,
                        null,
                        Math.max(1, need.remaining()),
                        place == null
                                ? null
                                : new VacancyEvent.Place(
                                        place.regionCode(), place.subdistrictCode(), null, place.lat(), place.lon()),
                        pay(terms.monthlyCost()),
                        Objects.requireNonNullElse(terms.degree(), Degree.NONE),
                        new VacancyEvent.MajorTerms(true, null),
                        new VacancyEvent.Experience(0, null, false),
                        terms.skills(),
                        null,
                        new VacancyEvent.Audience(true, null, null),
                        terms.text(),
                        terms.validUntil()),
                need.remaining(),
                need.openedAt(),
                need.changedAt(),
                false));
    }

    private static Pay pay(@Nullable Integer monthly) {
        return monthly == null ? Pay.UNKNOWN : new Pay(PayForm.MONTHLY, monthly, monthly, null);
    }

    PersonDocument offer(StaffingEvent offer) {
        var terms = offer.terms();
        var degree = terms.degree();
        var occupation = occupation(offer);
        return new PersonDocument(
                offer.staffingId(),
                offer.version(),
                true,
                true,
                true,
                null,
                degree,
                degree == null ? null : degree.rank(),
                null,
                terms.skills() == null ? List.of() : terms.skills(),
                null,
                List.of(),
                List.of(),
                List.of(terms.title()),
                occupation == null ? List.of() : List.of(occupation),
                List.of(),
                position(offer),
                FARTHEST,
                terms.monthlyCost(),
                List.of(VacancyKind.FULL_TIME),
                null,
                null,
                null);
    }

    /** As stated, or as the title says with enough certainty. */
    @Nullable
    String occupation(StaffingEvent event) {
        var stated = event.terms().occupationCode();
        return stated == null
                ? meanings.occupation(meanings.of(event.terms().title()))
                        .map(Coded::code)
                        .orElse(null)
                : stated;
    }

    /** Where there are no coordinates, the middle of the subdistrict. */
    @Nullable
    GeoPosition position(StaffingEvent event) {
        var place = event.terms().place();
        if (place == null) {
            return null;
        }
        BigDecimal lat = place.lat();
        BigDecimal lon = place.lon();
        return lat != null && lon != null
                ? new GeoPosition(lat.doubleValue(), lon.doubleValue())
                : subdistricts.centreOf(place.subdistrictCode());
    }
}
