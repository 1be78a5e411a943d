package wangang.portal.policy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.employer.Codes;
import wangang.portal.office.form.Typed;
import wangang.portal.reference.ReferenceTables;

/** Between a policy and the form that officers fill in; industries and subdistricts are lines of names or codes. */
@Component
class PolicyForm {

    private static final Pattern SUBDISTRICT = Pattern.compile("\\d{9}");

    private final Codes codes;
    private final ReferenceTables tables;

    PolicyForm(Codes codes, ReferenceTables tables) {
        this.codes = codes;
        this.tables = tables;
    }

    Typed of(Policy.Terms terms) {
        var typed = new Typed()
                .with("title", terms.title())
                .with("documentNumber", terms.documentNumber())
                .with("office", terms.office())
                .with("summary", terms.summary())
                .with("howToApply", terms.howToApply())
                .with("link", terms.link())
                .with("from", terms.from())
                .with("until", terms.until())
                .withAll("employerKinds", terms.employerKinds())
                .with("industries", lines(terms.industries(), code -> codes.written("industries", code)))
                .with(
                        "subdistricts",
                        lines(
                                terms.subdistricts(),
                                code -> tables.subdistricts().nameOf(code) + " " + code))
                .with("minEmployees", terms.minEmployees())
                .with("maxEmployees", terms.maxEmployees())
                .with("furtherConditions", terms.furtherConditions());
        var condition = terms.condition();
        if (condition != null) {
            typed.with("conditionKind", condition.kind())
                    .with("least", condition.least())
                    .withAll("vacancyKinds", condition.vacancyKinds())
                    .with("countFrom", condition.from())
                    .with("countUntil", condition.until());
            if (Boolean.TRUE.equals(condition.graduatesOnly())) {
                typed.with("graduatesOnly", "true");
            }
        }
        var amount = terms.amount();
        if (amount != null) {
            typed.with("amountRule", amount.rule()).with("yuan", amount.yuan()).with("cap", amount.cap());
        }
        return typed;
    }

    Map<String, Object> json(Typed typed) {
        var form = new LinkedHashMap<String, Object>();
        for (var name : List.of(
                "title",
                "documentNumber",
                "office",
                "summary",
                "howToApply",
                "link",
                "from",
                "until",
                "furtherConditions")) {
            put(form, name, typed.given(name));
        }
        form.put("employerKinds", typed.all("employerKinds"));
        form.put("industries", codes(typed.text("industries"), line -> codes.codeOf("industries", line)));
        form.put("subdistricts", codes(typed.text("subdistricts"), this::subdistrict));
        put(form, "minEmployees", typed.number("minEmployees"));
        put(form, "maxEmployees", typed.number("maxEmployees"));
        if (typed.given("conditionKind") != null) {
            form.put("condition", condition(typed));
        }
        if (typed.given("amountRule") != null) {
            var amount = new LinkedHashMap<String, Object>();
            put(amount, "rule", typed.given("amountRule"));
            put(amount, "yuan", typed.number("yuan"));
            put(amount, "cap", typed.number("cap"));
            form.put("amount", amount);
        }
        return form;
    }

    private static Map<String, Object> condition(Typed typed) {
        var condition = new LinkedHashMap<String, Object>();
        put(condition, "kind", typed.given("conditionKind"));
        put(condition, "least", typed.number("least"));
        condition.put("vacancyKinds", typed.all("vacancyKinds"));
        condition.put("graduatesOnly", typed.has("graduatesOnly", "true"));
        put(condition, "from", typed.given("countFrom"));
        put(condition, "until", typed.given("countUntil"));
        return condition;
    }

    /** The code; what names none stays as it was typed, for the service to say so. */
    private String subdistrict(String line) {
        var digits = SUBDISTRICT.matcher(line);
        return digits.find()
                ? digits.group()
                : tables.subdistricts().codeOf(line).orElse(line);
    }

    private static List<String> codes(String text, Function<String, @Nullable String> code) {
        return Arrays.stream(text.split("[\\r\\n]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Objects.requireNonNullElse(code.apply(line), line))
                .toList();
    }

    private static String lines(@Nullable List<String> codes, Function<String, String> written) {
        return codes == null
                ? ""
                : String.join("\n", codes.stream().map(written).toList());
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
