package wangang.matching.ranking;

import static wangang.matching.ranking.Category.PLACE;

import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.Subdistricts;

/** The wished subdistricts, else the estimated way from home. */
record PlaceFeature(Subdistricts subdistricts) implements Feature {

    /** Door to door in a city: a fixed part for walking and waiting, then 18 km/h in a straight line. */
    private static final double FIXED_MINUTES = 8;

    private static final double MINUTES_A_KILOMETRE = 60 / 18.0;

    @Override
    public Evidence judge(VacancyDocument vacancy, PersonDocument person) {
        var subdistrict = vacancy.subdistrict();
        if (subdistrict != null && person.wishSubdistricts().contains(subdistrict)) {
            return Evidence.met(PLACE, "地点符合意向：" + subdistricts.nameOf(subdistrict));
        }
        var home = person.home();
        var work = vacancy.location();
        var limit = person.maxTravelMinutes();
        if (home != null && work != null && limit != null) {
            long minutes = Math.round(FIXED_MINUTES + MINUTES_A_KILOMETRE * home.kilometresTo(work));
            return minutes <= limit
                    ? Evidence.met(PLACE, "路程约" + minutes + "分钟，在" + limit + "分钟之内")
                    : Evidence.missed(PLACE, (double) limit / minutes, "路程约" + minutes + "分钟，超过" + limit + "分钟", "");
        }
        if (person.wishSubdistricts().isEmpty()) {
            return Evidence.unknown(PLACE, "档案未填写意向地点", "在档案中填写意向街道或可接受的路程");
        }
        return subdistrict == null
                ? Evidence.unknown(PLACE, "岗位未写明所在街道", "")
                : Evidence.missed(PLACE, 0.5, "岗位在" + subdistricts.nameOf(subdistrict) + "，不在意向街道", "");
    }
}
