package wangang.matching.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.matching.meaning.OccupationCoder.Coded;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.GeoPosition;
import wangang.matching.vocabulary.Pay;
import wangang.matching.vocabulary.Subdistricts;

/** Turns events into what is indexed. */
public final class Documents {

    private final Subdistricts subdistricts;
    private final TitleMeanings meanings;

    public Documents(Subdistricts subdistricts, TitleMeanings meanings) {
        this.subdistricts = subdistricts;
        this.meanings = meanings;
    }

    /** With the employer's name of the event's time. */
    public VacancyDocument vacancy(VacancyEvent event) {
        return vacancy(event, event.employerName());
    }

    /** A place without coordinates gets its subdistrict's centre. */
    public VacancyDocument vacancy(VacancyEvent event, String employerName) {
        var terms = event.terms();
        var place = terms.place();
        var subdistrict = place == null ? null : place.subdistrictCode();
        var pay = terms.pay() == null ? Pay.UNKNOWN : terms.pay();
        var degree = terms.degree() == null ? Degree.NONE : terms.degree();
        var majors = terms.majors() == null
                ? List.<String>of()
                : orEmpty(terms.majors().codes());
        var experience = terms.experience();
        var audience = terms.audience();
        var meaning = meanings.of(terms.title());
        boolean difficulty = audience != null && Boolean.TRUE.equals(audience.certifiedDifficulty());
        var graduateYears = audience == null ? List.<Integer>of() : orEmpty(audience.graduateYears());
        return new VacancyDocument(
                event.vacancyId(),
                event.version(),
                event.status(),
                event.employerId(),
                employerName,
                event.employerKind(),
                event.employerIndustryCode(),
                terms.title(),
                terms.occupationCode() == null
                        ? meanings.occupation(meaning).map(Coded::code).orElse(null)
                        : terms.occupationCode(),
                terms.kind(),
                event.openings(),
                place == null ? null : place.regionCode(),
                subdistrict,
                place == null ? null : place.address(),
                place == null ? null : position(place.lat(), place.lon(), subdistrict),
                pay,
                pay.monthlyMin(),
                pay.monthlyMax(),
                pay.isNegotiable(),
                degree,
                degree.rank(),
                majors.isEmpty(),
                majors,
                experience == null || experience.minYears() == null ? 0 : experience.minYears(),
                experience == null ? null : experience.maxYears(),
                experience != null && Boolean.TRUE.equals(experience.freshGraduates()),
                orEmpty(terms.skills()),
                orEmpty(terms.benefits()),
                difficulty ? "DIFFICULTY" : graduateYears.isEmpty() ? "EVERYONE" : "GRADUATES",
                graduateYears,
                terms.text(),
                orEmpty(terms.campaigns()),
                terms.validUntil(),
                event.publishedAt() == null ? event.changedAt() : event.publishedAt(),
                TitleMeanings.column(meaning),
                meanings.nearness(List.of(meaning)));
    }

    /** Null when the person is erased, or consents neither to being found nor to being told. */
    public @Nullable PersonDocument person(JobseekerEvent event) {
        var file = event.file();
        boolean matching = event.consentsTo("MATCHING");
        boolean recommendations = event.consentsTo("RECOMMENDATIONS");
        if (file == null || !(matching || recommendations)) {
            return null;
        }
        var education = file.education();
        var wishes = file.wishes();
        var home = wishes == null ? null : wishes.home();
        var degree = education == null ? null : education.degree();
        return new PersonDocument(
                event.jobseekerId(),
                event.version(),
                matching,
                recommendations,
                event.consentsTo("PERSONALISATION"),
                education == null ? null : education.majorCode(),
                degree,
                degree == null ? null : degree.rank(),
                education == null ? null : education.graduationYear(),
                orEmpty(file.skills()),
                file.experienceYears(),
                orEmpty(file.experienceTitles()),
                orEmpty(file.certificates()),
                wishes == null ? List.of() : orEmpty(wishes.titles()),
                wishes == null ? List.of() : orEmpty(wishes.occupationCodes()),
                wishes == null ? List.of() : orEmpty(wishes.subdistrictCodes()),
                home == null ? null : position(home.lat(), home.lon(), home.subdistrictCode()),
                wishes == null ? null : wishes.maxTravelMinutes(),
                wishes == null ? null : wishes.payMin(),
                wishes == null ? List.of() : orEmpty(wishes.kinds()),
                file.availableFrom(),
                nearness(wishes == null ? List.of() : orEmpty(wishes.titles())));
    }

    private @Nullable String nearness(List<String> wishes) {
        return wishes.isEmpty()
                ? null
                : meanings.nearness(wishes.stream().map(meanings::of).toList());
    }

    private @Nullable GeoPosition position(
            @Nullable BigDecimal lat, @Nullable BigDecimal lon, @Nullable String subdistrict) {
        return lat != null && lon != null
                ? new GeoPosition(lat.doubleValue(), lon.doubleValue())
                : subdistricts.centreOf(subdistrict);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
