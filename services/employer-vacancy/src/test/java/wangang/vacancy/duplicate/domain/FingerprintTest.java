package wangang.vacancy.duplicate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.CHANGNING;
import static wangang.vacancy.testing.VacancyBuilder.aVacancyOn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.TermsForm.Place;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyKind;
import wangang.vacancy.testing.VacancyBuilder;

class FingerprintTest {

    private static final EmployerId EMPLOYER = new EmployerId(UUID.fromString("0199c1f0-0000-7000-8000-000000000001"));
    private static final VacancyId PUBLISHED = VacancyId.next(Instant.EPOCH);
    private static final double NEAR_SAME = 0.9;

    private static final String TEXT = """
            岗位职责：
            1. 负责公司电商平台订单、库存与结算系统的设计、开发和日常维护；
            2. 参与需求评审，编写技术方案和接口文档，按计划完成编码与单元测试；
            3. 处理线上问题，持续改进系统的性能与稳定性；
            4. 与产品、测试、运维同事协作，推动项目按期上线。
            任职要求：
            1. 本科及以上学历，计算机相关专业；
            2. 熟悉 Java、Spring Boot、MySQL、Redis 与消息队列，了解分布式系统的常见问题；
            3. 有良好的编码习惯，善于沟通，责任心强；
            4. 有大型电商系统经验者优先，欢迎应届毕业生投递。
            我们提供：五险一金、带薪年假、弹性工作时间、每年两次调薪机会，工作地点靠近地铁二号线。
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们提供：|福利：",
                "每年两次|每年 2 次",
                "欢迎应届毕业生投递|欢迎应届生",
                "善于沟通，责任心强|责任心强，善于沟通",
            })
    void aWordChangedIsStillTheSame(String edit) {
        var words = edit.split("\\|", -1);
        assertThat(repeats(aVacancy().saying(TEXT.replace(words[0], words[1])))).isTrue();
    }

    @Test
    void aTextOfWhichThreeTenthsAreOthersIsAnother() {
        var other = TEXT.substring(0, TEXT.indexOf("任职要求")) + """
                任职要求：
                1. 大专及以上学历，物流、仓储管理等专业；
                2. 能熟练使用仓库管理软件和办公软件，持有叉车证者优先；
                3. 能适应两班倒，身体健康，吃苦耐劳，服从安排；
                4. 有两年以上仓库工作经验，熟悉先进先出等管理方法。
                """;
        assertThat(repeats(aVacancy().saying(other))).isFalse();
    }

    @RepeatedTest(20)
    void blanksSignsWidthAndCaseDoNotCount(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var typed = (TEXT + "Java 工程师")
                .codePoints()
                .mapToObj(point -> retyped(Character.toString(point), random))
                .collect(Collectors.joining());
        assertThat(print(aVacancy().saying(typed))).isEqualTo(print(aVacancy().saying(TEXT + "Java 工程师")));
    }

    /** As another keyboard, program or web page would have it. */
    private static String retyped(String letter, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> letter + " ";
            case 1 -> "\n" + letter;
            case 2 -> letter.isBlank() ? "" : letter + "、";
            case 3 -> letter.toUpperCase(java.util.Locale.ROOT);
            case 4 -> letter.matches("[!-~&&[^+#]]") ? Character.toString(letter.charAt(0) - '!' + '！') : letter;
            default -> letter;
        };
    }

    private static Stream<VacancyBuilder> otherPosts() {
        return Stream.of(
                aVacancy().titled("Java 前端开发工程师"),
                aVacancy().titled("C++ 后端开发工程师"),
                aVacancy().ofKind(VacancyKind.INTERNSHIP),
                aVacancy().in(new Place("310105", "310105001", "长宁路 999 号", null, null)),
                aVacancy().in(new Place("310105", null, "长宁路 999 号", null, null)),
                aVacancy().in(new Place("310105", "310105005", "长宁路 99-9 号", null, null)),
                aVacancy().in(new Place("310105", "310105005", null, null, null)));
    }

    @ParameterizedTest
    @MethodSource
    void otherPosts(VacancyBuilder other) {
        assertThat(repeats(other)).isFalse();
    }

    @Test
    void otherTermsAreNoOtherPost() {
        assertThat(repeats(aVacancy().withOpenings(9).paying(3_000, 4_000).titled("ＪＡＶＡ后端开发工程师")))
                .isTrue();
    }

    @Test
    void anotherEmployersIsNoDuplicateAndYetAlike() {
        var other = Fingerprint.of(new EmployerId(UUID.randomUUID()), aVacancy().form());
        assertThat(published().isRepeatedBy(other, NEAR_SAME)).isFalse();
        assertThat(published().fingerprint().signature().likeness(other.signature()))
                .isEqualTo(1);
    }

    @Test
    void namesTheOtherAndSaysHowToMend() {
        var refused = DuplicateRefusals.repeats(published(), "Java 后端开发工程师");
        assertThat(refused.detail()).contains("“Java 后端开发工程师”（编号 HR-1）", "增加原岗位的招聘人数", "撤回");
        assertThat(refused.more()).containsEntry("duplicateOf", PUBLISHED.value());
        var unnamed = new Published(PUBLISHED, null, print(aVacancy()));
        assertThat(DuplicateRefusals.repeats(unnamed, "会计").detail()).contains("“会计”重复");
    }

    private static boolean repeats(VacancyBuilder vacancy) {
        return published().isRepeatedBy(print(vacancy), NEAR_SAME);
    }

    private static Published published() {
        return new Published(PUBLISHED, "HR-1", print(aVacancy()));
    }

    private static Fingerprint print(VacancyBuilder vacancy) {
        TermsForm terms = vacancy.form();
        return Fingerprint.of(EMPLOYER, terms);
    }

    private static VacancyBuilder aVacancy() {
        return aVacancyOn(LocalDate.of(2026, 11, 23)).in(CHANGNING).saying(TEXT);
    }
}
