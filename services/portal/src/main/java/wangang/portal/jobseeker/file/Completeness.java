package wangang.portal.jobseeker.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file tells and what it leaves open, with what each addition would change. */
public record Completeness(List<Item> items) {

    private static final String CONTACT = "/me/contact";

    /**
     * @param address where it is filled in
     * @param use what it is good for
     * @param gain what it would bring now; null where that is nothing or not known
     */
    public record Item(String name, boolean filled, String address, String use, Gains.@Nullable Gain gain) {}

    private record Question(
            String name, Step step, @Nullable String category, String use, Predicate<PersonFile> filled) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    "专业",
                    Step.EDUCATION,
                    "MAJOR",
                    "按专业推荐对口岗位",
                    file -> file.education() != null && isGiven(file.education().majorCode())),
            new Question(
                    "学校",
                    Step.EDUCATION,
                    null,
                    "不参与匹配，只给您投递的单位看",
                    file -> file.education() != null && isGiven(file.education().school())),
            new Question("技能", Step.SKILLS, "SKILLS", "与岗位要求的技能比对", file -> isGiven(file.skills())),
            new Question(
                    "意向岗位",
                    Step.WISHES,
                    "OCCUPATION",
                    "决定推荐哪一类工作",
                    file -> isGiven(file.wishesOrNone().titles())
                            || isGiven(file.wishesOrNone().occupationCodes())),
            new Question(
                    "工作地点",
                    Step.WISHES,
                    "PLACE",
                    "推荐近处的岗位",
                    file -> isGiven(file.wishesOrNone().subdistrictCodes())
                            || (file.wishesOrNone().home() != null
                                    && file.wishesOrNone().maxTravelMinutes() != null)),
            new Question(
                    "期望月薪",
                    Step.WISHES,
                    "PAY",
                    "薪资够的岗位排在前面",
                    file -> file.wishesOrNone().payMin() != null),
            new Question(
                    "工作类型",
                    Step.WISHES,
                    "KIND",
                    "全职、实习还是见习",
                    file -> isGiven(file.wishesOrNone().kinds())),
            new Question(
                    "实习和工作经历",
                    Step.EXPERIENCES,
                    "EXPERIENCE",
                    "应届生没有也可以",
                    file -> isGiven(file.experiences())
                            || (file.experienceYears() != null && file.experienceYears() > 0)),
            new Question("证书", Step.SKILLS, null, "给用人单位看", file -> isGiven(file.certificates())));

    /** @param gains null where matching cannot tell */
    static Completeness of(PersonFile file, boolean reachable, @Nullable Gains gains) {
        var asked = QUESTIONS.stream().map(question -> {
            boolean filled = question.filled().test(file);
            var gain = filled || gains == null || question.category() == null
                    ? Optional.<Gains.Gain>empty()
                    : gains.byAdding(question.category());
            return new Item(question.name(), filled, question.step().address(), question.use(), gain.orElse(null));
        });
        var contact = new Item("联系方式", reachable, CONTACT, "投递后用人单位才能联系您", null);
        return new Completeness(Stream.concat(asked, Stream.of(contact)).toList());
    }

    public long filled() {
        return items.stream().filter(Item::filled).count();
    }

    public int count() {
        return items.size();
    }

    public boolean full() {
        return filled() == count();
    }

    /** What is open, that which would bring most first. */
    public List<Item> open() {
        return items.stream()
                .filter(item -> !item.filled())
                .sorted(java.util.Comparator.comparingLong(Completeness::points).reversed())
                .toList();
    }

    private static long points(Item item) {
        return item.gain() == null ? 0 : item.gain().points();
    }

    private static boolean isGiven(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case String text -> !text.isBlank();
            case List<?> list -> !list.isEmpty();
            default -> true;
        };
    }
}
