package wangang.portal.office.campaigns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.office.form.Typed;
import wangang.portal.page.Words;

/** Between a campaign and the form that officers fill in. */
@Component
class CampaignForm {

    private final SubdistrictNames subdistricts;
    private final Words words;

    CampaignForm(SubdistrictNames subdistricts, Words words) {
        this.subdistricts = subdistricts;
        this.words = words;
    }

    Typed of(Campaign campaign) {
        var terms = campaign.terms();
        var typed = new Typed()
                .with("slug", campaign.slug())
                .with("name", terms.name())
                .with("audience", terms.audience())
                .with("startsOn", terms.startsOn())
                .with("endsOn", terms.endsOn());
        var targets = terms.targets();
        if (targets != null) {
            typed.with("employers", targets.employers())
                    .with("openings", targets.openings())
                    .with("hires", targets.hires());
            (targets.subdistricts() == null ? List.<Campaign.SubdistrictTarget>of() : targets.subdistricts())
                    .forEach(one -> typed.with("target.subdistrict", subdistricts.shown(one.subdistrictCode()))
                            .with("target.employers", one.employers())
                            .with("target.openings", one.openings())
                            .with("target.hires", one.hires()));
        }
        var eligible = terms.eligibility();
        if (eligible != null) {
            typed.withAll("employerKinds", eligible.employerKinds())
                    .withAll("vacancyKinds", eligible.vacancyKinds())
                    .with("graduateYears", joined(eligible.graduateYears()))
                    .with("subdistricts", shown(eligible.subdistrictCodes()));
            if (!Boolean.FALSE.equals(eligible.publicWelfareForCertifiedOnly())) {
                typed.with("certifiedOnly", "true");
            }
        }
        (terms.reservedShares() == null ? List.<Campaign.ReservedShare>of() : terms.reservedShares())
                .forEach(one -> typed.with("share." + one.employerKind(), one.percent()));
        return typed;
    }

    /** A new one begins with what is asked for most. */
    Typed blank() {
        return new Typed().with("certifiedOnly", "true");
    }

    Map<String, Object> json(Typed typed) {
        var terms = new LinkedHashMap<String, Object>();
        put(terms, "name", typed.given("name"));
        put(terms, "audience", typed.given("audience"));
        put(terms, "startsOn", typed.given("startsOn"));
        put(terms, "endsOn", typed.given("endsOn"));
        terms.put("targets", targets(typed));
        terms.put("eligibility", eligibility(typed));
        terms.put("reservedShares", shares(typed));
        var form = new LinkedHashMap<String, Object>();
        put(form, "slug", typed.given("slug"));
        form.put("terms", terms);
        return form;
    }

    private Map<String, Object> targets(Typed typed) {
        var targets = new LinkedHashMap<String, Object>();
        put(targets, "employers", typed.number("employers"));
        put(targets, "openings", typed.number("openings"));
        put(targets, "hires", typed.number("hires"));
        var parts = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < typed.rows("target.subdistrict"); row++) {
            var part = new LinkedHashMap<String, Object>();
            put(part, "subdistrictCode", subdistricts.code(typed.given("target.subdistrict", row)));
            put(part, "employers", typed.number("target.employers", row));
            put(part, "openings", typed.number("target.openings", row));
            put(part, "hires", typed.number("target.hires", row));
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        targets.put("subdistricts", parts);
        return targets;
    }

    private Map<String, Object> eligibility(Typed typed) {
        var eligible = new LinkedHashMap<String, Object>();
        eligible.put("employerKinds", typed.all("employerKinds"));
        eligible.put("vacancyKinds", typed.all("vacancyKinds"));
        eligible.put(
                "graduateYears",
                pieces(typed.text("graduateYears"), "[\\s,，、届]+").stream()
                        .map(Typed::whole)
                        .toList());
        eligible.put(
                "subdistrictCodes",
                pieces(typed.text("subdistricts"), "[\\r\\n,，、]+").stream()
                        .map(subdistricts::code)
                        .toList());
        eligible.put("publicWelfareForCertifiedOnly", typed.has("certifiedOnly", "true"));
        return eligible;
    }

    private List<Map<String, Object>> shares(Typed typed) {
        var shares = new ArrayList<Map<String, Object>>();
        for (var kind : words.employerKinds().keySet()) {
            var percent = typed.number("share." + kind);
            if (percent != null) {
                shares.add(Map.of("employerKind", kind, "percent", percent));
            }
        }
        return shares;
    }

    private static List<String> pieces(String text, String between) {
        return java.util.Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static String joined(@Nullable List<Integer> years) {
        return years == null
                ? ""
                : String.join("、", years.stream().map(String::valueOf).toList());
    }

    private String shown(@Nullable List<String> codes) {
        return codes == null
                ? ""
                : String.join(
                        "\n",
                        codes.stream()
                                .filter(Objects::nonNull)
                                .map(subdistricts::shown)
                                .toList());
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
