package wangang.matching.ranking;

import static wangang.matching.ranking.Category.OCCUPATION;

import java.util.ArrayList;
import java.util.List;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;

/** The work wished for, by the words of its title or by the levels of the occupation codes, whichever is nearer. */
record OccupationFeature(WorkCloseness work, RankingSettings settings) implements Feature {

    @Override
    public Finding judge(VacancyDocument vacancy, PersonDocument person) {
        if (person.wishTitles().isEmpty() && person.wishOccupations().isEmpty()) {
            return unknown(vacancy);
        }
        var titles = Nearest.of(person.wishTitles(), title -> work.between(title, vacancy));
        var code = vacancy.occupationCode();
        var codes = code == null
                ? new Nearest(0, List.of())
                : Nearest.of(person.wishOccupations(), wish -> OccupationCodes.nearness(wish, code));
        double nearness = Math.max(titles.share(), codes.share());
        return nearness >= settings.thresholds().occupation()
                ? met(vacancy, titles, codes, nearness)
                : missed(vacancy, person, nearness);
    }

    private Finding met(VacancyDocument vacancy, Nearest titles, Nearest codes, double nearness) {
        var grounds = new ArrayList<Ground>();
        var code = vacancy.occupationCode();
        boolean byTitle = titles.share() == nearness;
        if (byTitle) {
            grounds.add(Ground.ofVacancy("title", vacancy.title(), null, true));
            titles.words().forEach(title -> grounds.add(Ground.ofPerson("wishTitles", title, null, true)));
        }
        if (codes.share() == nearness && code != null) {
            grounds.add(Ground.ofVacancy("occupationCode", code, code, true));
            codes.words().forEach(wish -> grounds.add(Ground.ofPerson("wishOccupations", wish, wish, true)));
        }
        return Finding.met(
                OCCUPATION,
                settings.scale().met(nearness),
                byTitle
                        ? new Sentence(
                                "职位符合意向：" + String.join("、", titles.words()),
                                "岗位符合候选人的意向职位：" + String.join("、", titles.words()))
                        : new Sentence(
                                nearness == 1
                                        ? "职业符合意向：" + vacancy.title()
                                        : "职业与意向相近：与“" + vacancy.title() + "”同属一个职业小类",
                                nearness == 1 ? "岗位符合候选人的意向职业" : "岗位与候选人的意向职业同属一个职业小类"),
                grounds);
    }

    private Finding missed(VacancyDocument vacancy, PersonDocument person, double nearness) {
        var grounds = new ArrayList<Ground>();
        grounds.add(Ground.ofVacancy("title", vacancy.title(), null, false));
        person.wishTitles().forEach(title -> grounds.add(Ground.ofPerson("wishTitles", title, null, false)));
        person.wishOccupations().forEach(code -> grounds.add(Ground.ofPerson("wishOccupations", code, code, false)));
        return Finding.missed(
                        OCCUPATION,
                        settings.scale().missed(nearness),
                        new Sentence("岗位“" + vacancy.title() + "”与意向职位不一致", "岗位与候选人的意向职位不一致"),
                        grounds)
                .mendedBy(wishing(
                        vacancy,
                        Improvement.Action.RECONSIDER,
                        new Sentence("若也愿意从事“" + vacancy.title() + "”，可加入意向职位", "可与候选人沟通是否愿意从事本岗位")));
    }

    private Finding unknown(VacancyDocument vacancy) {
        return Finding.unknown(
                        OCCUPATION,
                        settings.scale().unknown(),
                        new Sentence("档案未填写意向职位", "候选人档案未填写意向职位"),
                        List.of(Ground.ofVacancy("title", vacancy.title(), null, false)))
                .mendedBy(wishing(vacancy, Improvement.Action.FILL_IN, new Sentence("在档案中填写意向职位", "可与候选人沟通是否愿意从事本岗位")));
    }

    private static Change wishing(VacancyDocument vacancy, Improvement.Action action, Sentence sentence) {
        return new Change.OfFile(action, sentence, draft -> draft.addWishTitle(vacancy.title()));
    }
}
