package wangang.matching.understanding.majors;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.matching.understanding.majors.Admission.AS_RELATED;
import static wangang.matching.understanding.majors.Admission.BY_CLASS;
import static wangang.matching.understanding.majors.Admission.BY_DISCIPLINE;
import static wangang.matching.understanding.majors.Admission.BY_MAJOR;
import static wangang.matching.understanding.majors.Admission.OPEN;
import static wangang.matching.understanding.majors.Admission.REFUSED;
import static wangang.matching.understanding.majors.Admission.UNCERTAIN;
import static wangang.matching.understanding.majors.Stage.BACHELOR;
import static wangang.matching.understanding.majors.Stage.COLLEGE;
import static wangang.matching.understanding.majors.Stage.GRADUATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Strength;

class MajorReaderTest {

    private static final MajorReader READER = new MajorReader("/wangang/matching/majors.csv");

    private static final String SOFTWARE = "080902";
    private static final String LAW = "030101K";
    private static final String SOCIOLOGY = "030301";
    private static final String ACCOUNTING = "120203K";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            计算机类、电子信息类专业                      | 0807 0809
            电气工程及其自动化专业，本科                  | 080601
            本科及以上学历，土木工程专业                  | 081001
            专业要求：会计学                              | 120203K
            所学专业为护理学                              | 1011 101101
            理工科背景优先                                |
            要求理工科背景                                | 07 08
            财会专业，两年以上经验                        | 120203K 120204 120207
            机电专业毕业                                  | 0802 080204
            土木专业本科                                  | 0810
            人力资源专业                                  | 120206
            通信专业应届毕业生                            | 0807 080703
            英语专业                                      | 050201 050261 050262
            热能与动力工程专业                            | 080501
            供热、供燃气、通风及空调工程专业              | 081002
            土木、水利与交通工程专业                      | 081010T
            汽修专业，中专以上                            | 080207 080208
            野生动物与自然保护区管理专业                  | 090202
            """)
    void resolvesWhatItNamesToCodes(String text, String codes) {
        var expected = codes == null ? List.of() : List.of(codes.split(" ", -1));
        assertThat(read(text).requiredCodes()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "负责计算机软件开发与维护",
                "具备扎实的财务专业知识",
                "英语专业八级证书",
                "协助设计专业报告",
                "有会计从业经验，熟悉税务申报",
                "非计算机专业亦可",
                "与法律、财务等专业团队协作",
                "本科以上学历，英语六级",
                "提供专业培训，电气技术人员优先"
            })
    void takesNoWordsOfWorkForMajors(String text) {
        assertThat(read(text).terms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"专业不限", "学历本科，不限专业", "本科及以上，专业背景不限", "各专业均可", "所有专业的同学均欢迎", "不限学历、专业"})
    void hearsThatAnyMajorIsWelcome(String text) {
        var majors = read(text);
        assertThat(majors.anySpan()).isNotNull();
        assertThat(majors.judge(LAW, BACHELOR)).isEqualTo(OPEN);
    }

    @Test
    void keepsPreferencesApartFromRequirements() {
        var majors = read("任职要求：1、专业不限，物流、经管类专业优先；2、会用表格软件。");
        assertThat(majors.requiredCodes()).isEmpty();
        assertThat(majors.preferredCodes()).contains("1206", "02", "12");
        var both = read("1.统计学、数学专业；2.金融学专业优先");
        assertThat(both.requiredCodes()).contains("071201", "0701").doesNotContain("020301K");
        assertThat(both.preferredCodes()).contains("020301K");
    }

    @Test
    void doesNotTakeThePreferenceOfAnotherClauseForItsOwn() {
        var majors = read("计算机、软件工程专业，有大型项目经验者优先");
        assertThat(majors.requiredCodes()).contains("0809", "080902");
    }

    @Test
    void takesAnEnumerationWithCommasAsAWhole() {
        assertThat(read("经济学，管理学，法学专业优先").preferredCodes()).contains("02", "12", "03");
    }

    @Test
    void admitsByMajorClassAndDiscipline() {
        assertThat(read("软件工程专业").judge(SOFTWARE, BACHELOR)).isEqualTo(BY_MAJOR);
        assertThat(read("计算机类专业").judge(SOFTWARE, BACHELOR)).isEqualTo(BY_CLASS);
        assertThat(read("工学门类专业").judge(SOFTWARE, BACHELOR)).isEqualTo(BY_DISCIPLINE);
        assertThat(read("会计学专业").judge(SOFTWARE, BACHELOR)).isEqualTo(REFUSED);
        assertThat(read("本岗位提供餐补").judge(SOFTWARE, BACHELOR)).isEqualTo(OPEN);
    }

    @Test
    void admitsNeighboursOnlyWhereTheTextSaysRelated() {
        assertThat(read("物联网工程专业").judge(SOFTWARE, BACHELOR)).isEqualTo(REFUSED);
        assertThat(read("物联网工程等相关专业").judge(SOFTWARE, BACHELOR)).isEqualTo(AS_RELATED);
    }

    @Test
    void tellsTheDisciplineOfLawFromTheMajorByItsNeighbours() {
        assertThat(read("法学专业").judge(SOCIOLOGY, BACHELOR)).isEqualTo(REFUSED);
        assertThat(read("法学类、会计学专业").judge(SOCIOLOGY, BACHELOR)).isEqualTo(REFUSED);
        assertThat(read("法学、管理学、工学门类").judge(SOCIOLOGY, BACHELOR)).isEqualTo(BY_DISCIPLINE);
        assertThat(read("专业：本科：法学，文学").judge(SOCIOLOGY, BACHELOR)).isEqualTo(BY_DISCIPLINE);
        assertThat(read("专业：本科：法学，知识产权").judge(SOCIOLOGY, BACHELOR)).isEqualTo(REFUSED);
        assertThat(read("专业：本科：法学，社会学类").judge(LAW, BACHELOR)).isEqualTo(BY_MAJOR);
    }

    @Test
    void believesACodeInBrackets() {
        assertThat(read("专业：本科：法学（030101K），工学").judge(SOCIOLOGY, BACHELOR)).isEqualTo(REFUSED);
        assertThat(read("专业：本科：法学（03），知识产权").judge(SOCIOLOGY, BACHELOR)).isEqualTo(BY_DISCIPLINE);
        assertThat(read("专业：研究生：计算机科学与技术（0812）").judge(SOFTWARE, GRADUATE)).isEqualTo(BY_CLASS);
    }

    @Test
    void hearsEachStageInItsOwnList() {
        var majors = read("学历：大专及以上 专业：专科：财务会计类；本科：会计学，法学类；研究生：应用经济学，会计 其他：中共党员");
        assertThat(majors.judge(ACCOUNTING, COLLEGE)).isEqualTo(BY_MAJOR);
        assertThat(majors.judge(LAW, COLLEGE)).isEqualTo(REFUSED);
        assertThat(majors.judge(LAW, BACHELOR)).isEqualTo(BY_CLASS);
        assertThat(majors.judge(LAW, GRADUATE)).isEqualTo(REFUSED);
        assertThat(majors.judge("020301K", GRADUATE)).isEqualTo(BY_DISCIPLINE);
    }

    @Test
    void refusesABachelorWhereOnlyGraduatesAreListed() {
        assertThat(read("学历：硕士 专业：研究生：软件工程 其他：").judge(SOFTWARE, BACHELOR)).isEqualTo(REFUSED);
        assertThat(read("学历：本科及以上 专业：本科：软件工程 其他：").judge(SOFTWARE, GRADUATE)).isEqualTo(BY_MAJOR);
    }

    @Test
    void doesNotLetRemarksBesideListsAdmitAnyoneElse() {
        var majors = read("专业：研究生：翻译 其他：本科阶段为英语专业");
        assertThat(majors.judge("050201", BACHELOR)).isEqualTo(REFUSED);
    }

    @Test
    void leavesVocationalNamesInABachelorsListUncertain() {
        assertThat(read("专业：本科：财务会计类").judge(ACCOUNTING, BACHELOR)).isEqualTo(UNCERTAIN);
    }

    @Test
    void narrowsToADirectionThatTheCatalogueKnows() {
        var majors = read("专业：研究生：工商管理学（1202，仅限会计学）");
        assertThat(majors.judge(ACCOUNTING, GRADUATE)).isEqualTo(BY_MAJOR);
        assertThat(majors.judge("120202", GRADUATE)).isEqualTo(REFUSED);
    }

    @Test
    void saysSoWhereTheCatalogueDoesNotKnowTheDirection() {
        var majors = read("专业要求：土木工程（仅限寒区隧道方向）");
        assertThat(majors.judge("081001", BACHELOR)).isEqualTo(UNCERTAIN);
        assertThat(majors.terms().getFirst().onlyDirection()).contains("寒区隧道");
        assertThat(majors.judge(LAW, BACHELOR)).isEqualTo(REFUSED);
        assertThat(read("专业：研究生：法学（0301，仅限国际法学）").judge(LAW, GRADUATE)).isEqualTo(UNCERTAIN);
    }

    @Test
    void understandsExclusions() {
        assertThat(read("小语种专业（不含日语）").judge("050207", BACHELOR)).isEqualTo(REFUSED);
        assertThat(read("小语种专业（不含日语）").judge("050204", BACHELOR)).isEqualTo(BY_MAJOR);
        var majors = read("专业要求：工学（计算机类除外）");
        assertThat(majors.judge(SOFTWARE, BACHELOR)).isEqualTo(REFUSED);
        assertThat(majors.judge("081001", BACHELOR)).isEqualTo(BY_CLASS);
        assertThat(majors.requiredCodes()).contains("0810").doesNotContain("08", "0809");
        assertThat(read("专业不限，医学类除外").judge("100201K", BACHELOR)).isEqualTo(REFUSED);
        assertThat(read("专业不限，医学类除外").judge(LAW, BACHELOR)).isEqualTo(OPEN);
    }

    @Test
    void pointsToTheWordsItRead() {
        var text = "岗位要求：\n１．ＳＴＥＭ或计算机类专业";
        var term = read(text).terms().get(1);
        assertThat(term.span().of(text)).isEqualTo("计算机类");
        assertThat(term.strength()).isEqualTo(Strength.REQUIRED);
    }

    @Test
    void findsTheMajorOfAPersonByName() {
        assertThat(READER.major("软件工程")).contains(SOFTWARE);
        assertThat(READER.major("法学")).contains(LAW);
        assertThat(READER.major("星际导航学")).isEmpty();
    }

    private static MajorRequirement read(String text) {
        return READER.read(List.of(Passage.title("专员"), Passage.text(text)));
    }
}
