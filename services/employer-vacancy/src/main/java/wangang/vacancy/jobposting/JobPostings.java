package wangang.vacancy.jobposting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import wangang.vacancy.posting.application.VacancySettings;
import wangang.vacancy.posting.domain.Degree;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyKind;
import wangang.vacancy.posting.domain.WeekWords;
import wangang.vacancy.reference.domain.ReferenceTables;

/**
 * Vacancies as schema.org JobPostings, for their pages, for the feed and for imports. Terms that its
 * properties cannot say stand in {@value PostedTerms#EXTENSION}, so that {@link PostedTerms} reads the very same terms.
 */
@Component
@EnableConfigurationProperties(PostingSettings.class)
public class JobPostings {

    static final String PLATFORM = "万岗";
    static final String CATALOGUE = "中华人民共和国职业分类大典（2022年版）";
    static final String NO_REQUIREMENTS = "no requirements";

    private static final String SCHEMA = "https://schema.org";

    private static final List<Object> CONTEXT =
            List.of(SCHEMA, Map.of(PostedTerms.EXTENSION, Map.of("@id", PostedTerms.EXTENSION, "@type", "@json")));

    private final PostingSettings settings;
    private final VacancySettings days;
    private final ReferenceTables tables;
    private final PostedTerms reader;

    /** @param days in which zone a day is one */
    JobPostings(PostingSettings settings, VacancySettings days, ReferenceTables tables, PostedTerms reader) {
        this.settings = settings;
        this.days = days;
        this.tables = tables;
        this.reader = reader;
    }

    /** @param terms of a published vacancy, without the employer's reference */
    public Map<String, Object> of(UUID id, Instant publishedAt, String employer, TermsForm terms) {
        var posting = plain(id, publishedAt, employer, terms);
        var unsaid = reader.unsaid(posting, terms);
        if (unsaid != null) {
            posting.put("@context", CONTEXT);
            posting.put(PostedTerms.EXTENSION, unsaid);
        }
        return posting;
    }

    /** In words of schema.org alone. */
    Map<String, Object> plain(UUID id, Instant publishedAt, String employer, TermsForm terms) {
        var posting = new LinkedHashMap<String, Object>();
        posting.put("@context", SCHEMA);
        posting.put("@type", "JobPosting");
        put(posting, "title", terms.title());
        put(posting, "description", terms.text() == null ? null : PostingText.html(terms.text()));
        put(posting, "identifier", typed("PropertyValue", "name", PLATFORM, "value", id.toString()));
        put(posting, "url", settings.pageOf(id));
        put(posting, "datePosted", publishedAt.atZone(days.zone()).toLocalDate().toString());
        put(posting, "validThrough", lastSecond(terms.validUntil()));
        put(posting, "employmentType", employmentType(terms.kind()));
        put(posting, "workHours", terms.workingTime() == null ? null : WeekWords.of(terms.workingTime()));
        put(posting, "hiringOrganization", typed("Organization", "name", employer));
        put(posting, "jobLocation", place(terms.place()));
        put(posting, "totalJobOpenings", terms.openings());
        put(posting, "baseSalary", salary(terms.pay()));
        put(posting, "occupationalCategory", occupation(terms.occupationCode()));
        put(posting, "educationRequirements", education(terms.degree()));
        put(posting, "experienceRequirements", experience(terms.experience()));
        put(posting, "qualifications", majors(terms.majors()));
        put(posting, "skills", joined(terms.skills()));
        put(posting, "jobBenefits", joined(terms.benefits()));
        posting.put("directApply", true);
        return posting;
    }

    private @Nullable String lastSecond(@Nullable LocalDate day) {
        return day == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        day.atTime(23, 59, 59).atZone(days.zone()));
    }

    private static String employmentType(@Nullable VacancyKind kind) {
        return switch (kind) {
            case PART_TIME -> "PART_TIME";
            case INTERNSHIP, TRAINEESHIP -> "INTERN";
            case FLEXIBLE -> "OTHER";
            case FULL_TIME, PUBLIC_WELFARE -> "FULL_TIME";
            case null -> "FULL_TIME";
        };
    }

    private @Nullable Map<String, Object> place(TermsForm.@Nullable Place place) {
        if (place == null) {
            return null;
        }
        var region = place.regionCode();
        var address = typed(
                "PostalAddress",
                "addressCountry",
                "CN",
                "addressRegion",
                region == null ? null : tables.provinceName(region).orElse(null),
                "addressLocality",
                region == null ? null : tables.districtName(region).orElse(null),
                "streetAddress",
                place.address());
        var geo =
                place.lat() == null ? null : typed("GeoCoordinates", "latitude", place.lat(), "longitude", place.lon());
        return typed("Place", "address", address, "geo", geo);
    }

    private static @Nullable Map<String, Object> salary(TermsForm.@Nullable Pay pay) {
        if (pay == null || pay.form() == null || pay.min() == null) {
            return null;
        }
        var unit = unit(pay.form());
        return unit == null
                ? null
                : typed(
                        "MonetaryAmount",
                        "currency",
                        "CNY",
                        "value",
                        typed("QuantitativeValue", "minValue", pay.min(), "maxValue", pay.max(), "unitText", unit));
    }

    static @Nullable String unit(PayForm form) {
        return switch (form) {
            case HOURLY -> "HOUR";
            case DAILY -> "DAY";
            case MONTHLY -> "MONTH";
            case YEARLY -> "YEAR";
            case NEGOTIABLE -> null;
        };
    }

    private @Nullable Map<String, Object> occupation(@Nullable String code) {
        return code == null
                ? null
                : typed(
                        "CategoryCode",
                        "codeValue",
                        code,
                        "name",
                        tables.occupationName(code).orElse(null),
                        "inCodeSet",
                        CATALOGUE);
    }

    /** Google knows nothing below high school. */
    private static @Nullable Object education(@Nullable Degree degree) {
        return switch (degree) {
            case NONE -> NO_REQUIREMENTS;
            case SENIOR_HIGH -> credential("high school");
            case COLLEGE -> credential("associate degree");
            case BACHELOR -> credential("bachelor degree");
            case MASTER, DOCTOR -> credential("postgraduate degree");
            case JUNIOR_HIGH -> null;
            case null -> null;
        };
    }

    private static Map<String, Object> credential(String category) {
        return typed("EducationalOccupationalCredential", "credentialCategory", category);
    }

    private static Object experience(TermsForm.@Nullable Experience experience) {
        var years = experience == null ? null : experience.minYears();
        return years == null || years == 0
                ? NO_REQUIREMENTS
                : typed("OccupationalExperienceRequirements", "monthsOfExperience", years * 12);
    }

    private @Nullable String majors(TermsForm.@Nullable Majors majors) {
        return majors == null || majors.codes() == null
                ? null
                : majors.codes().stream()
                        .map(code -> tables.majorName(code).orElse(code))
                        .distinct()
                        .collect(Collectors.joining("、", "专业：", ""));
    }

    private static @Nullable String joined(@Nullable List<String> words) {
        return words == null || words.isEmpty() ? null : String.join(", ", words);
    }

    private static Map<String, Object> typed(String type, @Nullable Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        object.put("@type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            put(object, String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    private static void put(Map<String, Object> object, String name, @Nullable Object value) {
        if (value != null) {
            object.put(name, value);
        }
    }
}
