package wangang.matching.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wangang.matching.document.VacancyEvent.Experience;
import wangang.matching.understanding.Understood;
import wangang.matching.understanding.VacancyReader;
import wangang.matching.understanding.experience.Years;
import wangang.matching.understanding.places.Place;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Part;
import wangang.matching.understanding.text.Strength;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.GeoPosition;
import wangang.matching.vocabulary.Pay;

/**
 * What a vacancy's fields state and, where they state nothing, what its text requires; preferences are never taken. The
 * text is read at most once, and not at all where every field is stated.
 */
final class StatedOrRead {

    /** Skills of a text beyond these are alternatives and trifles; each counts against a person who lacks it. */
    private static final int MOST_SKILLS = 15;

    /** 310000 is a province's code, 310100 a city's: what lies in it begins with 31, with 3101. */
    private static final Pattern EMPTY_LEVELS = Pattern.compile("(?:00)+$");

    private final VacancyEvent event;
    private final VacancyEvent.Terms terms;
    private final VacancyReader reader;
    private @Nullable Understood understood;

    StatedOrRead(VacancyEvent event, VacancyReader reader) {
        this.event = event;
        this.terms = event.terms();
        this.reader = reader;
    }

    /** 面议 states nothing; of what is read only amounts with both ends, since a base alone says too little. */
    Pay pay() {
        var stated = terms.pay();
        if (stated != null && !stated.isNegotiable()) {
            return stated;
        }
        var read = text().pay();
        return read == null || read.value().min() == null || read.value().max() == null ? Pay.UNKNOWN : read.value();
    }

    /** NONE is stated: 学历不限. */
    Degree degree() {
        if (terms.degree() != null) {
            return terms.degree();
        }
        var read = text().degree().required();
        return read == null ? Degree.NONE : read.value();
    }

    /** Empty for any major; {@code any} is stated. */
    List<String> majors() {
        var stated = terms.majors();
        var codes = stated == null ? null : stated.codes();
        if (codes != null && !codes.isEmpty()) {
            return List.copyOf(codes);
        }
        return stated != null && Boolean.TRUE.equals(stated.any())
                ? List.of()
                : text().majors().requiredCodes();
    }

    int minYears() {
        var stated = experience();
        if (stated != null) {
            return stated.minYears() == null ? 0 : stated.minYears();
        }
        var read = years();
        return read == null ? 0 : read.min();
    }

    @Nullable
    Integer maxYears() {
        var stated = experience();
        if (stated != null) {
            return stated.maxYears();
        }
        var read = years();
        return read == null ? null : read.max();
    }

    boolean freshGraduates() {
        var stated = experience();
        return stated == null
                ? text().experience().freshGraduates() != null
                : Boolean.TRUE.equals(stated.freshGraduates());
    }

    /** Empty for everyone, which is stated too: a text alone never closes a vacancy to others than graduates. */
    List<Integer> graduateYears() {
        var audience = terms.audience();
        if (audience == null) {
            return text().graduateYears().required();
        }
        return audience.graduateYears() == null ? List.of() : List.copyOf(audience.graduateYears());
    }

    List<String> skills() {
        return isGiven(terms.skills()) ? List.copyOf(terms.skills()) : skills(text());
    }

    /** What a text requires. */
    static List<String> skills(Understood read) {
        return read.skills().found().stream()
                .filter(skill -> skill.strength() == Strength.REQUIRED)
                // A title's word is the occupation, which is matched by itself.
                .filter(skill -> skill.span().part() == Part.TEXT)
                .map(Found::value)
                .filter(skill -> !skill.isGeneral())
                .map(skill -> skill.name())
                .limit(MOST_SKILLS)
                .toList();
    }

    List<String> benefits() {
        return isGiven(terms.benefits())
                ? List.copyOf(terms.benefits())
                : text().benefits().stream().map(Found::value).toList();
    }

    @Nullable
    String subdistrict() {
        var place = terms.place();
        return place == null || place.subdistrictCode() != null
                ? (place == null ? null : place.subdistrictCode())
                : named(Place.Kind.SUBDISTRICT).map(Place::code).orElse(null);
    }

    @Nullable
    String address() {
        var place = terms.place();
        return place == null || place.address() != null
                ? (place == null ? null : place.address())
                : named(Place.Kind.ADDRESS).map(Place::name).orElse(null);
    }

    /** The metro station the text names. */
    @Nullable
    GeoPosition station() {
        return named(Place.Kind.STATION).map(Place::position).orElse(null);
    }

    /** The only place of its kind in the text; none where the text names another district than the vacancy's. */
    private Optional<Place> named(Place.Kind kind) {
        var place = terms.place();
        var region = place == null ? null : place.regionCode();
        if (region == null) {
            return Optional.empty();
        }
        var places = text().places();
        boolean elsewhere = places.found().stream()
                .map(Found::value)
                .filter(found -> found.kind() == Place.Kind.DISTRICT)
                .anyMatch(district -> !isWithin(region, district.code()));
        return elsewhere ? Optional.empty() : places.only(kind).filter(found -> isWithin(region, found.code()));
    }

    private static boolean isWithin(String region, @Nullable String code) {
        var area = EMPTY_LEVELS.matcher(region).replaceFirst("");
        return code == null || code.startsWith(area) || area.startsWith(code);
    }

    /** Null where nothing is stated: no years and no word of graduates is what an absent field is told as. */
    private @Nullable Experience experience() {
        var stated = terms.experience();
        boolean silent = stated == null
                || ((stated.minYears() == null || stated.minYears() == 0)
                        && stated.maxYears() == null
                        && !Boolean.TRUE.equals(stated.freshGraduates()));
        return silent ? null : stated;
    }

    private @Nullable Years years() {
        var required = text().experience().required();
        return required == null ? null : required.value();
    }

    private Understood text() {
        if (understood == null) {
            var published = Objects.requireNonNullElse(event.publishedAt(), event.changedAt());
            // Only the month matters, wherever the day begins.
            understood = reader.read(terms.title(), terms.text(), LocalDate.ofInstant(published, ZoneOffset.UTC));
        }
        return understood;
    }

    private static boolean isGiven(@Nullable List<String> values) {
        return values != null && !values.isEmpty();
    }
}
