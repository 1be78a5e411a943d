package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.matching.search.OccupationFamilies.Family;
import wangang.matching.typing.RelatedSkills;
import wangang.matching.vocabulary.Subdistricts;

/** Which searches come next to one: neighbouring occupations, a wider area, related skills. */
@Component
class WiderSearches {

    /**
     * One of them.
     *
     * @param kind in what it is wider
     * @param text the same in Chinese
     * @param search with its conditions
     * @param only what else must be
     * @param first what of it comes first
     */
    record Wider(AlsoConsider.Kind kind, String text, VacancySearch search, List<Query> only, List<Query> first) {}

    /** Between centres of subdistricts that lie side by side. */
    private static final double NEIGHBOUR_KM = 2;

    /** Above any score of words. */
    private static final float FIRST = 1000;

    private final OccupationFamilies families;
    private final RelatedSkills skills;
    private final Subdistricts subdistricts;

    WiderSearches(OccupationFamilies families, RelatedSkills skills, Subdistricts subdistricts) {
        this.families = families;
        this.skills = skills;
        this.subdistricts = subdistricts;
    }

    List<Wider> of(VacancySearch search) {
        var wider = new ArrayList<Wider>();
        if (search.q() != null) {
            addIfAny(wider, occupation(search, families.in(search.q())));
        }
        addIfAny(wider, area(search));
        if (search.q() != null) {
            addIfAny(wider, skills(search, skills.to(search.q())));
        }
        return wider;
    }

    private static void addIfAny(List<Wider> all, @Nullable Wider wider) {
        if (wider != null) {
            all.add(wider);
        }
    }

    private static @Nullable Wider occupation(VacancySearch search, List<Family> found) {
        if (found.isEmpty()) {
            return null;
        }
        var names = found.stream().map(Family::name).collect(Collectors.joining("、"));
        var any = Query.of(query -> query.bool(bool -> bool.should(found.stream()
                        .map(family -> Query.of(one -> one.prefix(
                                prefix -> prefix.field("occupationCode").value(family.code() + "-"))))
                        .toList())
                .minimumShouldMatch("1")));
        return new Wider(
                AlsoConsider.Kind.OCCUPATION, "相近职业：" + names, search.withWords(null), List.of(any), List.of());
    }

    private @Nullable Wider area(VacancySearch search) {
        if (!search.isInAPlace()) {
            return null;
        }
        var neighbours = subdistricts.neighboursOf(search.subdistricts(), NEIGHBOUR_KM);
        var first = new ArrayList<Query>();
        if (!neighbours.isEmpty()) {
            first.add(Query.of(query -> query.constantScore(same -> same.filter(near -> near.terms(terms -> terms.field(
                                    "subdistrict")
                            .terms(listed -> listed.value(
                                    neighbours.stream().map(FieldValue::of).toList()))))
                    .boost(FIRST))));
        }
        if (search.near() != null) {
            first.add(TravelQueries.nearer(search.near(), FIRST));
        }
        return new Wider(AlsoConsider.Kind.AREA, text(search, neighbours), search.anywhere(), List.of(), first);
    }

    private String text(VacancySearch search, List<String> neighbours) {
        if (!neighbours.isEmpty()) {
            return "放宽地点：附近的"
                    + neighbours.stream().map(subdistricts::nameOf).collect(Collectors.joining("、"))
                    + "，以及更远处";
        }
        if (search.withinMinutes() != null) {
            return "放宽地点：路上超过 " + search.withinMinutes() + " 分钟";
        }
        return search.withinKm() == null ? "放宽地点：其他地区" : "放宽地点：" + search.withinKm() + " 公里以外";
    }

    private static @Nullable Wider skills(VacancySearch search, List<String> related) {
        if (related.isEmpty()) {
            return null;
        }
        var any = Query.of(query -> query.bool(bool -> bool.should(related.stream()
                        .map(skill -> Query.of(one ->
                                one.term(term -> term.field("skills.whole").value(skill))))
                        .toList())
                .minimumShouldMatch("1")));
        return new Wider(
                AlsoConsider.Kind.SKILLS,
                "相关技能：" + String.join("、", related),
                search.withWords(null),
                List.of(any),
                List.of(any));
    }
}
