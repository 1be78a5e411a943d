package wangang.matching.ranking;

import static wangang.matching.ranking.Category.PLACE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.Subdistricts;

/** The wished subdistricts, else the way from home within the time that the person would travel. */
record PlaceFeature(Subdistricts subdistricts, TravelTime travel, RankingSettings settings) implements Feature {

    /** The way from home counts less than a wished subdistrict even where it takes no time. */
    private static final double AT_HOME = 0.9;

    private static final double OTHER_SUBDISTRICT = 0.5;

    @Override
    public Finding judge(VacancyDocument vacancy, PersonDocument person) {
        var subdistrict = vacancy.subdistrict();
        if (subdistrict != null && person.wishSubdistricts().contains(subdistrict)) {
            return wished(subdistrict);
        }
        var home = person.home();
        var work = vacancy.location();
        var limit = person.maxTravelMinutes();
        if (home != null && work != null && limit != null) {
            return travelled(subdistrict, travel.minutes(home, work), limit);
        }
        if (person.wishSubdistricts().isEmpty()) {
            return unknown(vacancy);
        }
        return subdistrict == null ? unstated() : elsewhere(subdistrict, person.wishSubdistricts());
    }

    private Finding wished(String subdistrict) {
        var name = subdistricts.nameOf(subdistrict);
        return Finding.met(
                PLACE,
                settings.scale().met(1),
                new Sentence("地点符合意向：" + name, "岗位所在的" + name + "是候选人的意向地点"),
                List.of(
                        Ground.ofVacancy("subdistrict", name, subdistrict, true),
                        Ground.ofPerson("wishSubdistricts", name, subdistrict, true)));
    }

    private Finding travelled(@Nullable String subdistrict, long minutes, int limit) {
        boolean near = minutes <= limit;
        var grounds = List.of(
                Ground.ofVacancy("location", "工作地点", null, near),
                Ground.ofPerson("home", "居住地", null, near),
                Ground.ofPerson("maxTravelMinutes", limit + "分钟", Integer.toString(limit), near));
        if (near) {
            double left = limit == 0 ? 0 : 1 - (double) minutes / limit;
            return Finding.met(
                    PLACE,
                    settings.scale().met(AT_HOME * Scale.coarse(left)),
                    new Sentence("路程约" + minutes + "分钟，在" + limit + "分钟之内", "通勤时间在候选人可接受的范围内"),
                    grounds);
        }
        var far = Finding.missed(
                PLACE,
                settings.scale().missed(Scale.coarse((double) limit / minutes)),
                new Sentence("路程约" + minutes + "分钟，超过" + limit + "分钟", "通勤时间超出候选人可接受的范围"),
                grounds);
        return subdistrict == null ? far : far.mendedBy(accepting(subdistrict));
    }

    private Finding unknown(VacancyDocument vacancy) {
        var subdistrict = vacancy.subdistrict();
        var unknown = Finding.unknown(
                PLACE,
                settings.scale().unknown(),
                new Sentence("档案未填写意向地点", "候选人档案未填写意向地点"),
                subdistrict == null
                        ? List.of()
                        : List.of(
                                Ground.ofVacancy("subdistrict", subdistricts.nameOf(subdistrict), subdistrict, false)));
        return subdistrict == null
                ? unknown
                : unknown.mendedBy(new Change.OfFile(
                        Improvement.Action.FILL_IN,
                        new Sentence("在档案中填写意向街道，或居住地和可接受的路程", "可与候选人沟通工作地点"),
                        draft -> draft.addWishSubdistrict(subdistrict)));
    }

    private Finding unstated() {
        return Finding.unknown(PLACE, settings.scale().unknown(), new Sentence("岗位未写明所在街道", "岗位未写明所在街道"), List.of())
                .mendedBy(new Change.OfVacancy(
                        Improvement.Action.ASK, new Sentence("可向用人单位询问工作地点是否合适", "在岗位中写明所在街道（如在候选人意向地点）")));
    }

    private Finding elsewhere(String subdistrict, List<String> wished) {
        var grounds = new ArrayList<Ground>();
        var name = subdistricts.nameOf(subdistrict);
        grounds.add(Ground.ofVacancy("subdistrict", name, subdistrict, false));
        wished.forEach(
                code -> grounds.add(Ground.ofPerson("wishSubdistricts", subdistricts.nameOf(code), code, false)));
        return Finding.missed(
                        PLACE,
                        settings.scale().missed(OTHER_SUBDISTRICT),
                        new Sentence("岗位在" + name + "，不在意向街道", "岗位所在的" + name + "不是候选人的意向地点"),
                        grounds)
                .mendedBy(accepting(subdistrict));
    }

    private Change accepting(String subdistrict) {
        return new Change.OfFile(
                Improvement.Action.RECONSIDER,
                new Sentence("若也可到" + subdistricts.nameOf(subdistrict) + "工作，可加入意向地点", "可与候选人沟通是否接受工作地点"),
                draft -> draft.addWishSubdistrict(subdistrict));
    }
}
