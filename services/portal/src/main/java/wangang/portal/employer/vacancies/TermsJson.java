package wangang.portal.employer.vacancies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wangang.portal.employer.Codes;

/** Typed terms as the service takes them. What is no number goes as it is: the service says what it wants there. */
final class TermsJson {

    private static final Set<String> CHECKED = Set.of("title", "text", "skills", "benefits", "kind", "pay", "audience");

    private TermsJson() {}

    static Map<String, Object> of(TermsForm form, Codes codes) {
        var terms = new LinkedHashMap<String, Object>();
        put(terms, "reference", form.reference());
        put(terms, "title", form.title());
        put(terms, "occupationCode", codes.codeOf("occupations", form.occupation()));
        put(terms, "kind", form.kind());
        group(terms, "workingTime", workingTime(form));
        number(terms, "openings", form.openings());
        group(terms, "place", place(form));
        group(terms, "pay", pay(form));
        put(terms, "degree", form.degree());
        group(terms, "majors", majors(form, codes));
        group(terms, "experience", experience(form));
        list(terms, "skills", TermsForm.words(form.skills()));
        list(terms, "benefits", TermsForm.words(form.benefits()));
        group(terms, "audience", audience(form));
        put(terms, "text", form.text());
        put(terms, "validUntil", form.validUntil());
        list(terms, "campaigns", TermsForm.words(form.campaigns()));
        return terms;
    }

    /** What the legal check looks at. What is no number is left out: half a form can be checked as well. */
    static Map<String, Object> checkable(TermsForm form, Codes codes) {
        var terms = of(form, codes);
        terms.keySet().retainAll(CHECKED);
        var pay = pay(form);
        pay.remove("months");
        if (!(pay.get("min") instanceof Integer && pay.get("max") instanceof Integer)) {
            terms.remove("pay");
        } else {
            terms.put("pay", pay);
        }
        var place = place(form);
        place.keySet().retainAll(Set.of("regionCode"));
        group(terms, "place", place);
        if ("graduates".equals(form.audience())) {
            terms.put("audience", Map.of("graduateYears", years(form)));
        }
        return terms;
    }

    static @Nullable String group(OwnTerms.@Nullable Audience audience) {
        if (audience == null) {
            return null;
        }
        if (Boolean.TRUE.equals(audience.certifiedDifficulty())) {
            return "certified";
        }
        return audience.graduateYears() == null || audience.graduateYears().isEmpty() ? "everyone" : "graduates";
    }

    private static Map<String, Object> workingTime(TermsForm form) {
        var time = new LinkedHashMap<String, Object>();
        var slots = SlotRows.sent(form.slotDay(), form.slotFrom(), form.slotTo());
        if (!slots.isEmpty()) {
            time.put("slots", slots);
        }
        number(time, "hoursPerWeek", form.hoursPerWeek());
        return time;
    }

    private static Map<String, Object> place(TermsForm form) {
        var place = new LinkedHashMap<String, Object>();
        var where = form.where() == null ? "" : form.where().strip();
        put(place, "regionCode", where.length() > 6 ? where.substring(0, 6) : where);
        put(place, "subdistrictCode", where.length() > 6 ? where : null);
        put(place, "address", form.address());
        decimal(place, "lat", form.lat());
        decimal(place, "lon", form.lon());
        return place;
    }

    private static Map<String, Object> pay(TermsForm form) {
        var pay = new LinkedHashMap<String, Object>();
        put(pay, "form", form.payForm());
        number(pay, "min", form.payMin());
        number(pay, "max", form.payMax());
        number(pay, "months", form.payMonths());
        return pay;
    }

    private static Map<String, Object> majors(TermsForm form, Codes codes) {
        if (form.anyMajor()) {
            return Map.of("any", true);
        }
        var chosen = form.majorCodes(codes);
        return chosen.isEmpty() ? Map.of() : Map.of("codes", chosen);
    }

    private static Map<String, Object> experience(TermsForm form) {
        var experience = new LinkedHashMap<String, Object>();
        number(experience, "minYears", form.minYears());
        number(experience, "maxYears", form.maxYears());
        if ("true".equals(form.freshGraduates())) {
            experience.put("freshGraduates", true);
        }
        return experience;
    }

    /** Graduates without a year are an empty group, which the service refuses; nothing chosen is everyone. */
    private static Map<String, Object> audience(TermsForm form) {
        return switch (form.audience()) {
            case "graduates" ->
                Map.of(
                        "graduateYears",
                        TermsForm.words(form.graduateYears()).stream()
                                .map(TermsJson::whole)
                                .toList());
            case "certified" -> Map.of("certifiedDifficulty", true);
            case null, default -> Map.of("everyone", true);
        };
    }

    private static List<Object> years(TermsForm form) {
        return TermsForm.words(form.graduateYears()).stream()
                .map(TermsJson::whole)
                .filter(Integer.class::isInstance)
                .toList();
    }

    private static void group(Map<String, Object> terms, String field, Map<String, Object> group) {
        if (!group.isEmpty()) {
            terms.put(field, group);
        }
    }

    private static void put(Map<String, Object> terms, String field, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            terms.put(field, typed.strip());
        }
    }

    private static void list(Map<String, Object> terms, String field, List<String> words) {
        if (!words.isEmpty()) {
            terms.put(field, words);
        }
    }

    private static void number(Map<String, Object> terms, String field, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            terms.put(field, whole(typed));
        }
    }

    private static Object whole(String typed) {
        var digits = typed.strip().replace(",", "").replace("，", "");
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException other) {
            return typed.strip();
        }
    }

    private static void decimal(Map<String, Object> terms, String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        try {
            terms.put(field, Double.valueOf(typed.strip()));
        } catch (NumberFormatException other) {
            terms.put(field, typed.strip());
        }
    }
}
