package wangang.matching.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.matching.reading.ReadVacancy.ReadAudience;
import wangang.matching.reading.ReadVacancy.ReadExperience;
import wangang.matching.reading.ReadVacancy.ReadMajors;
import wangang.matching.reading.ReadVacancy.ReadPay;
import wangang.matching.reading.ReadVacancy.ReadPlace;
import wangang.matching.understanding.Understood;
import wangang.matching.understanding.places.Place;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Part;
import wangang.matching.understanding.text.Strength;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.PayForm;

/** The fields that a text states, each noted with its words. */
final class StatedFields {

    /** As many as a vacancy is indexed with when its text alone names them. */
    private static final int MOST_SKILLS = 15;

    /** As many as a vacancy may name. */
    private static final int MOST_MAJORS = 50;

    private static final int REGION = 6;

    private final Understood understood;
    private final Findings findings;

    StatedFields(Understood understood, Findings findings) {
        this.understood = understood;
        this.findings = findings;
    }

    @Nullable
    ReadPlace place() {
        var subdistrict = only(Place.Kind.SUBDISTRICT);
        var district = only(Place.Kind.DISTRICT);
        var address = only(Place.Kind.ADDRESS);
        if (subdistrict == null && district == null && address == null) {
            return null;
        }
        var region = district == null ? null : district.code();
        var code = subdistrict == null ? null : subdistrict.code();
        if (region == null && code != null) {
            region = code.substring(0, REGION);
        }
        boolean within = code != null && region != null && code.startsWith(region);
        return new ReadPlace(region, within ? code : null, address == null ? null : address.name());
    }

    /** A base alone says too little. */
    @Nullable
    ReadPay pay() {
        var read = understood.pay();
        if (read == null) {
            return null;
        }
        var pay = read.value();
        boolean negotiable = pay.form() == PayForm.NEGOTIABLE;
        if (!negotiable && (pay.min() == null || pay.max() == null)) {
            return null;
        }
        findings.add("pay", read.span());
        return negotiable
                ? new ReadPay(PayForm.NEGOTIABLE, null, null, null)
                : new ReadPay(pay.form(), pay.min(), pay.max(), pay.months());
    }

    @Nullable
    Degree degree() {
        var required = understood.degree().required();
        if (required == null) {
            return null;
        }
        findings.add("degree", required.span());
        return required.value();
    }

    @Nullable
    ReadMajors majors() {
        var read = understood.majors();
        var codes = read.requiredCodes();
        if (!codes.isEmpty()) {
            read.terms().stream()
                    .filter(term -> term.strength() == Strength.REQUIRED)
                    .forEach(term -> findings.add("majors", term.span()));
            return new ReadMajors(null, codes.stream().limit(MOST_MAJORS).toList());
        }
        if (read.anySpan() == null) {
            return null;
        }
        findings.add("majors", read.anySpan());
        return new ReadMajors(true, null);
    }

    @Nullable
    ReadExperience experience() {
        var years = understood.experience().required();
        var fresh = understood.experience().freshGraduates();
        if (years != null) {
            findings.add("experience", years.span());
        }
        if (fresh != null) {
            findings.add("experience", fresh);
        }
        return years == null && fresh == null
                ? null
                : new ReadExperience(
                        years == null ? null : years.value().min(),
                        years == null ? null : years.value().max(),
                        fresh == null ? null : true);
    }

    /** A title's word is the occupation, and general virtues say nothing. */
    @Nullable
    List<String> skills() {
        return listed(
                "skills",
                understood.skills().found().stream()
                        .filter(skill -> skill.strength() == Strength.REQUIRED)
                        .filter(skill -> skill.span().part() == Part.TEXT)
                        .filter(skill -> !skill.value().isGeneral())
                        .map(skill -> new Found<>(skill.value().name(), skill.strength(), skill.span()))
                        .limit(MOST_SKILLS));
    }

    @Nullable
    List<String> benefits() {
        return listed("benefits", understood.benefits().stream());
    }

    @Nullable
    ReadAudience audience() {
        var years = understood.graduateYears().required();
        if (years.isEmpty()) {
            return null;
        }
        understood.graduateYears().named().stream()
                .filter(named -> named.strength() == Strength.REQUIRED)
                .forEach(named -> findings.add("audience", named.span()));
        return new ReadAudience(years);
    }

    private @Nullable List<String> listed(String field, Stream<Found<String>> read) {
        var found = read.toList();
        found.forEach(one -> findings.add(field, one.span()));
        return found.isEmpty() ? null : found.stream().map(Found::value).toList();
    }

    /** The only place of its kind; several say nothing about which is meant. */
    private @Nullable Place only(Place.Kind kind) {
        var place = understood.places().only(kind).orElse(null);
        understood.places().found().stream()
                .filter(found -> found.value().equals(place))
                .findFirst()
                .ifPresent(found -> findings.add("place", found.span()));
        return place;
    }
}
