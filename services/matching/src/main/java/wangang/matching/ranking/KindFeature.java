package wangang.matching.ranking;

import static wangang.matching.ranking.Category.KIND;

import java.util.ArrayList;
import java.util.List;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;

/** Full time, part time, internship and so on, as wished. */
record KindFeature(RankingSettings settings) implements Feature {

    @Override
    public Finding judge(VacancyDocument vacancy, PersonDocument person) {
        var scale = settings.scale();
        var kind = vacancy.kind();
        boolean wished = person.kinds().contains(kind);
        var offered = Ground.ofVacancy("kind", kind.label(), kind.name(), wished);
        if (person.kinds().isEmpty()) {
            return Finding.unknown(
                            KIND, scale.unknown(), new Sentence("档案未填写工作性质意向", "候选人档案未填写工作性质意向"), List.of(offered))
                    .mendedBy(wishing(
                            vacancy,
                            Improvement.Action.FILL_IN,
                            new Sentence("在档案中填写意向工作性质", "可与候选人沟通是否接受" + kind.label())));
        }
        if (wished) {
            return Finding.met(
                    KIND,
                    scale.met(1),
                    new Sentence("工作性质符合：" + kind.label(), "工作性质符合候选人意向：" + kind.label()),
                    List.of(offered, Ground.ofPerson("kinds", kind.label(), kind.name(), true)));
        }
        var grounds = new ArrayList<Ground>(List.of(offered));
        person.kinds().forEach(other -> grounds.add(Ground.ofPerson("kinds", other.label(), other.name(), false)));
        return Finding.missed(
                        KIND,
                        scale.missed(0),
                        new Sentence("岗位为" + kind.label() + "，不在意向工作性质内", "岗位为" + kind.label() + "，不在候选人意向内"),
                        grounds)
                .mendedBy(wishing(
                        vacancy,
                        Improvement.Action.RECONSIDER,
                        new Sentence("若也接受" + kind.label() + "，可加入意向工作性质", "可与候选人沟通是否接受" + kind.label())));
    }

    private static Change wishing(VacancyDocument vacancy, Improvement.Action action, Sentence sentence) {
        return new Change.OfFile(action, sentence, draft -> draft.addKind(vacancy.kind()));
    }
}
