package wangang.vacancy.jobposting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import wangang.vacancy.posting.application.VacancySettings;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.reference.domain.ReferenceTables;

/**
 * The properties of schema.org, one by one. What a stranger does not say is not asked for: no degree, no experience, any
 * major, pay by agreement, one opening.
 */
@Component
class PostingProperties {

    private static final Pattern OCCUPATION = Pattern.compile("^\\s*(\\d-\\d{2}-\\d{2}-\\d{2})\\b");
    private static final Pattern SEPARATORS = Pattern.compile("[,，;；、\\n]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final Map<String, String> KINDS = Map.of(
            "FULL_TIME", "FULL_TIME",
            "PART_TIME", "PART_TIME",
            "INTERN", "INTERNSHIP",
            "INTERNSHIP", "INTERNSHIP",
            "CONTRACTOR", "FLEXIBLE",
            "TEMPORARY", "FLEXIBLE",
            "PER_DIEM", "FLEXIBLE",
            "OTHER", "FLEXIBLE");

    /** The least first. */
    private static final List<Map.Entry<String, String>> DEGREES = List.of(
            Map.entry("high school", "SENIOR_HIGH"),
            Map.entry("associate degree", "COLLEGE"),
            Map.entry("bachelor degree", "BACHELOR"),
            Map.entry("postgraduate degree", "MASTER"));

    private final VacancySettings days;
    private final ReferenceTables tables;

    /** @param days in which zone a day is one */
    PostingProperties(VacancySettings days, ReferenceTables tables) {
        this.days = days;
        this.tables = tables;
    }

    void read(JsonNode posting, ObjectNode terms) {
        put(terms, "title", given(posting.path("title")));
        put(terms, "occupationCode", occupation(first(posting.path("occupationalCategory"))));
        put(terms, "kind", kind(posting.path("employmentType")));
        var openings = posting.path("totalJobOpenings");
        put(terms, "openings", openings.isMissingNode() ? IntNode.valueOf(1) : whole(openings));
        put(terms, "place", place(first(posting.path("jobLocation"))));
        put(terms, "pay", pay(first(posting.path("baseSalary"))));
        put(terms, "degree", degree(posting.path("educationRequirements")));
        terms.putObject("majors").put("any", true);
        put(terms, "experience", experience(first(posting.path("experienceRequirements"))));
        put(terms, "skills", words(posting.path("skills")));
        put(terms, "benefits", words(posting.path("jobBenefits")));
        put(terms, "text", text(posting.path("description")));
        put(terms, "validUntil", day(posting.path("validThrough")));
    }

    static void put(ObjectNode terms, String name, @Nullable JsonNode value) {
        if (value != null) {
            terms.set(name, value);
        }
    }

    private static @Nullable JsonNode given(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : value;
    }

    private static JsonNode first(JsonNode value) {
        return value.isArray() ? value.path(0) : value;
    }

    private static @Nullable JsonNode text(JsonNode description) {
        return description.isString()
                ? StringNode.valueOf(PostingText.plain(description.stringValue()))
                : given(description);
    }

    /** Whole numbers however they are written; anything else as it is. */
    private static @Nullable JsonNode whole(JsonNode value) {
        if (value.isString() && NUMBER.matcher(value.stringValue().strip()).matches()) {
            return IntNode.valueOf(Integer.parseInt(value.stringValue().strip()));
        }
        return value.isNumber()
                        && value.doubleValue() == Math.rint(value.doubleValue())
                        && Math.abs(value.doubleValue()) < Integer.MAX_VALUE
                ? IntNode.valueOf((int) value.doubleValue())
                : given(value);
    }

    private static @Nullable JsonNode occupation(JsonNode category) {
        var code = OCCUPATION.matcher(
                category.isObject() ? category.path("codeValue").asString("") : category.asString(""));
        return code.find() ? StringNode.valueOf(code.group(1)) : null;
    }

    private static @Nullable JsonNode kind(JsonNode type) {
        return each(type)
                .map(value -> KINDS.get(
                        value.asString("").strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                .filter(Objects::nonNull)
                .findFirst()
                .<JsonNode>map(StringNode::valueOf)
                .orElse(null);
    }

    private @Nullable JsonNode place(JsonNode location) {
        if (given(location) == null) {
            return null;
        }
        var address = location.isString() ? location : first(location.path("address"));
        var place = JsonNodeFactory.instance.objectNode();
        put(place, "regionCode", region(address));
        put(place, "address", given(address.isString() ? address : address.path("streetAddress")));
        put(place, "lat", degrees(location.path("geo").path("latitude")));
        put(place, "lon", degrees(location.path("geo").path("longitude")));
        return place;
    }

    private @Nullable JsonNode region(JsonNode address) {
        var named = address.isString()
                ? address.stringValue()
                : Stream.of("addressRegion", "addressLocality", "streetAddress")
                        .map(name -> address.path(name).asString(""))
                        .reduce("", (left, right) -> left + " " + right);
        return named.contains("上海")
                ? tables.districtIn(named).<JsonNode>map(StringNode::valueOf).orElse(null)
                : null;
    }

    private static @Nullable JsonNode degrees(JsonNode value) {
        try {
            return value.isString() ? DoubleNode.valueOf(Double.parseDouble(value.stringValue())) : given(value);
        } catch (NumberFormatException other) {
            return value;
        }
    }

    /** Pay in other money, or by the week, is none of ours: its form is missing then. */
    private static @Nullable JsonNode pay(JsonNode salary) {
        var pay = JsonNodeFactory.instance.objectNode();
        if (given(salary) == null) {
            return pay.put("form", PayForm.NEGOTIABLE.name());
        }
        var value = salary.path("value");
        var unit = value.path("unitText").asString(salary.path("unitText").asString(""));
        var form = Arrays.stream(PayForm.values())
                .filter(each -> unit.equalsIgnoreCase(JobPostings.unit(each)))
                .findFirst();
        if (form.isEmpty() || !salary.path("currency").asString("CNY").equals("CNY")) {
            return null;
        }
        var fixed = value.isObject() ? value.path("value") : value;
        pay.put("form", form.get().name());
        put(pay, "min", whole(value.has("minValue") ? value.path("minValue") : fixed));
        put(pay, "max", whole(value.has("maxValue") ? value.path("maxValue") : fixed));
        return pay;
    }

    /** The least of those that will do. */
    private static @Nullable JsonNode degree(JsonNode requirements) {
        var categories = each(requirements)
                .map(value -> value.isObject() ? value.path("credentialCategory") : value)
                .flatMap(PostingProperties::each)
                .map(value -> value.asString("").strip().toLowerCase(Locale.ROOT))
                .toList();
        if (categories.isEmpty() || categories.contains(JobPostings.NO_REQUIREMENTS)) {
            return StringNode.valueOf("NONE");
        }
        return DEGREES.stream()
                .filter(degree -> categories.contains(degree.getKey()))
                .findFirst()
                .<JsonNode>map(degree -> StringNode.valueOf(degree.getValue()))
                .orElse(null);
    }

    private static @Nullable JsonNode experience(JsonNode requirements) {
        var months = whole(requirements.path("monthsOfExperience"));
        if (months == null) {
            return null;
        }
        var experience = JsonNodeFactory.instance.objectNode();
        put(
                experience,
                "minYears",
                months instanceof IntNode number ? IntNode.valueOf(number.intValue() / 12) : months);
        return experience;
    }

    /** A list, or words in one text. */
    private static @Nullable JsonNode words(JsonNode value) {
        if (given(value) == null) {
            return null;
        }
        var words = JsonNodeFactory.instance.arrayNode();
        if (value.isString()) {
            SEPARATORS.splitAsStream(value.stringValue()).forEach(words::add);
        } else {
            each(value).forEach(word -> words.add(word.isObject() ? word.path("name") : word));
        }
        return words;
    }

    /** The day in the district; a time without offset is one there. */
    private @Nullable JsonNode day(JsonNode value) {
        if (!value.isString()) {
            return given(value);
        }
        var written = value.stringValue().strip();
        try {
            var day = written.contains("T")
                    ? dayOf(DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            written, OffsetDateTime::from, LocalDateTime::from))
                    : LocalDate.parse(written);
            return StringNode.valueOf(day.toString());
        } catch (DateTimeException unreadable) {
            return value;
        }
    }

    private LocalDate dayOf(TemporalAccessor time) {
        return time instanceof OffsetDateTime at
                ? at.atZoneSameInstant(days.zone()).toLocalDate()
                : LocalDate.from(time);
    }

    private static Stream<JsonNode> each(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream();
        }
        return given(value) == null ? Stream.empty() : Stream.of(value);
    }
}
