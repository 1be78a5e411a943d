package wangang.portal.vacancy;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.page.PortalSettings;
import wangang.portal.reference.ReferenceTables;

/** A vacancy as a schema.org JobPosting, for search engines. */
@Component
class JobPostings {

    private final JsonMapper json;
    private final PortalSettings portal;
    private final ReferenceTables tables;

    JobPostings(JsonMapper json, PortalSettings portal, ReferenceTables tables) {
        this.json = json;
        this.portal = portal;
        this.tables = tables;
    }

    /** JSON that is harmless inside a script element: no character in it can end one. */
    String json(Vacancy vacancy) {
        return json.writeValueAsString(of(vacancy))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private Map<String, Object> of(Vacancy vacancy) {
        var terms = vacancy.terms();
        var posting = new LinkedHashMap<String, Object>();
        posting.put("@context", "https://schema.org");
        posting.put("@type", "JobPosting");
        posting.put("title", terms.title());
        posting.put("description", description(terms));
        posting.put(
                "identifier",
                typed(
                        "PropertyValue",
                        "name",
                        "万岗",
                        "value",
                        vacancy.vacancyId().toString()));
        posting.put("url", portal.absolute("/vacancies/" + vacancy.vacancyId()));
        if (vacancy.publishedAt() != null) {
            posting.put(
                    "datePosted",
                    DateTimeFormatter.ISO_LOCAL_DATE.format(
                            vacancy.publishedAt().atOffset(ZoneOffset.ofHours(8))));
        }
        if (terms.validUntil() != null) {
            posting.put("validThrough", terms.validUntil() + "T23:59:59+08:00");
        }
        posting.put("employmentType", employmentType(terms.kind()));
        posting.put(
                "hiringOrganization",
                typed("Organization", "name", vacancy.employer().name()));
        posting.put("jobLocation", typed("Place", "address", address(terms.place()), "geo", geo(terms.place())));
        if (terms.openings() != null) {
            posting.put("totalJobOpenings", terms.openings());
        }
        var salary = salary(terms.pay());
        if (salary != null) {
            posting.put("baseSalary", salary);
        }
        put(posting, "occupationalCategory", occupation(terms.occupationCode()));
        put(posting, "educationRequirements", education(terms.degree()));
        put(posting, "experienceRequirements", experience(terms.experience()));
        put(posting, "qualifications", majors(terms.majors()));
        put(posting, "skills", joined(terms.skills()));
        put(posting, "jobBenefits", joined(terms.benefits()));
        posting.put("directApply", true);
        return posting;
    }

    private static String description(Vacancy.Terms terms) {
        var text = terms.text() == null || terms.text().isBlank() ? terms.title() : terms.text();
        return "<p>" + HtmlUtils.htmlEscape(text).replace("\n", "<br>") + "</p>";
    }

    private Map<String, Object> address(Hit.@Nullable Place place) {
        var code = place == null ? null : place.regionCode();
        return typed(
                "PostalAddress",
                "addressCountry",
                "CN",
                "addressRegion",
                code == null ? null : tables.provinceOf(code),
                "addressLocality",
                code == null ? null : tables.districts().names().get(code),
                "streetAddress",
                place == null ? null : place.address());
    }

    private static @Nullable Map<String, Object> geo(Hit.@Nullable Place place) {
        return place == null || place.lat() == null || place.lon() == null
                ? null
                : typed("GeoCoordinates", "latitude", place.lat(), "longitude", place.lon());
    }

    private @Nullable Map<String, Object> occupation(@Nullable String code) {
        return code == null
                ? null
                : typed(
                        "CategoryCode",
                        "codeValue",
                        code,
                        "name",
                        tables.occupations().names().get(code),
                        "inCodeSet",
                        "中华人民共和国职业分类大典（2022年版）");
    }

    /** Google knows nothing below high school. */
    private static @Nullable Object education(@Nullable String degree) {
        var category = switch (degree) {
            case "SENIOR_HIGH" -> "high school";
            case "COLLEGE" -> "associate degree";
            case "BACHELOR" -> "bachelor degree";
            case "MASTER", "DOCTOR" -> "postgraduate degree";
            case null, default -> null;
        };
        if (category == null) {
            return "NONE".equals(degree) ? "no requirements" : null;
        }
        return typed("EducationalOccupationalCredential", "credentialCategory", category);
    }

    private static Object experience(Vacancy.@Nullable Experience experience) {
        var years = experience == null ? null : experience.minYears();
        return years == null || years == 0
                ? "no requirements"
                : typed("OccupationalExperienceRequirements", "monthsOfExperience", years * 12);
    }

    private @Nullable String majors(Vacancy.@Nullable Majors majors) {
        return majors == null || majors.codes() == null
                ? null
                : majors.codes().stream()
                        .map(tables.majors()::nameOf)
                        .distinct()
                        .collect(Collectors.joining("、", "专业：", ""));
    }

    private static @Nullable String joined(@Nullable List<String> words) {
        return words == null || words.isEmpty() ? null : String.join(", ", words);
    }

    private static void put(Map<String, Object> posting, String name, @Nullable Object value) {
        if (value != null) {
            posting.put(name, value);
        }
    }

    private static String employmentType(@Nullable String kind) {
        return switch (kind) {
            case "PART_TIME" -> "PART_TIME";
            case "INTERNSHIP", "TRAINEESHIP" -> "INTERN";
            case "FLEXIBLE" -> "OTHER";
            case null, default -> "FULL_TIME";
        };
    }

    private static @Nullable Map<String, Object> salary(@Nullable Pay pay) {
        if (pay == null || pay.form() == null || (pay.min() == null && pay.max() == null)) {
            return null;
        }
        var unit = switch (pay.form()) {
            case "HOURLY" -> "HOUR";
            case "DAILY" -> "DAY";
            case "YEARLY" -> "YEAR";
            default -> "MONTH";
        };
        var value = typed("QuantitativeValue", "minValue", pay.min(), "maxValue", pay.max(), "unitText", unit);
        return typed("MonetaryAmount", "currency", "CNY", "value", value);
    }

    private static Map<String, Object> typed(String type, @Nullable Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        object.put("@type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null && !value.equals("")) {
                object.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return object;
    }
}
