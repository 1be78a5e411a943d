package wangang.matching.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wangang.matching.meaning.OccupationCoder.Coded;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.understanding.VacancyReader;
import wangang.matching.vocabulary.GeoPosition;
import wangang.matching.vocabulary.Subdistricts;
import wangang.matching.vocabulary.WeekCalendar;

/** Turns events into what is indexed. */
public final class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    private final Subdistricts subdistricts;
    private final TitleMeanings meanings;
    private final VacancyReader reader = VacancyReader.shipped();

    public Documents(Subdistricts subdistricts, TitleMeanings meanings) {
        this.subdistricts = subdistricts;
        this.meanings = meanings;
    }

    /**
     * Understands titles and texts of many side by side, so that documents need not wait for one after another. What
     * cannot be understood is left to {@link #vacancy}, which fails for that event alone.
     */
    public void prepare(List<VacancyEvent> many) {
        many.parallelStream().forEach(event -> {
            try {
                meanings.of(event.terms().title());
                meanings.duties(event.terms().text());
            } catch (RuntimeException refused) {
                LOG.debug("vacancy {} cannot be prepared", event.vacancyId(), refused);
            }
        });
    }

    /** With the employer's name of the event's time and nothing else of it, and in no campaign. */
    public VacancyDocument vacancy(VacancyEvent event) {
        return vacancy(event, EmployerFacts.named(event.employerName()), List.of());
    }

    /**
     * What no field states is read from the text. A place without coordinates gets its subdistrict's centre or, without
     * a subdistrict, the metro station's that the text names.
     *
     * @param campaigns in which it takes part
     */
    public VacancyDocument vacancy(VacancyEvent event, EmployerFacts employer, List<String> campaigns) {
        var terms = event.terms();
        var read = new StatedOrRead(event, reader);
        var time = terms.workingTime();
        var place = terms.place();
        var subdistrict = read.subdistrict();
        var position = place == null ? null : position(place.lat(), place.lon(), subdistrict);
        var pay = read.pay();
        var degree = read.degree();
        var majors = read.majors();
        var graduateYears = read.graduateYears();
        var meaning = meanings.of(terms.title());
        var duties = meanings.duties(terms.text());
        return new VacancyDocument(
                event.vacancyId(),
                event.version(),
                event.status(),
                event.employerId(),
                employer.name(),
                employer.answerRate(),
                employer.standing(),
                Boolean.TRUE.equals(event.stale()),
                event.employerKind(),
                event.employerIndustryCode(),
                terms.title(),
                terms.occupationCode() == null
                        ? meanings.occupation(meaning).map(Coded::code).orElse(null)
                        : terms.occupationCode(),
                terms.kind(),
                time == null ? null : WeekCalendar.ofSlots(time.slots()),
                time == null ? null : time.hoursPerWeek(),
                event.openings(),
                place == null ? null : place.regionCode(),
                subdistrict,
                read.address(),
                position == null ? read.station() : position,
                pay,
                pay.monthlyMin(),
                pay.monthlyMax(),
                pay.isNegotiable(),
                degree,
                degree.rank(),
                majors.isEmpty(),
                majors,
                read.minYears(),
                read.maxYears(),
                read.freshGraduates(),
                read.skills(),
                read.benefits(),
                audience(terms.audience(), graduateYears),
                graduateYears,
                terms.text(),
                List.copyOf(campaigns),
                terms.validUntil(),
                event.publishedAt() == null ? event.changedAt() : event.publishedAt(),
                TitleMeanings.column(meaning),
                meanings.nearness(List.of(meaning)),
                duties == null ? null : duties.column());
    }

    /** The skills that a vacancy's text requires: they count where its terms state none. */
    public List<String> skillsWrittenIn(VacancyDocument vacancy) {
        var day = LocalDate.ofInstant(vacancy.publishedAt(), ZoneOffset.UTC);
        return StatedOrRead.skills(reader.read(vacancy.title(), vacancy.text(), day));
    }

    private static String audience(VacancyEvent.@Nullable Audience audience, List<Integer> graduateYears) {
        if (audience != null && Boolean.TRUE.equals(audience.certifiedDifficulty())) {
            return "DIFFICULTY";
        }
        return graduateYears.isEmpty() ? "EVERYONE" : "GRADUATES";
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
                wishes == null ? null : WeekCalendar.ofSlots(wishes.availability()),
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
