package wangang.matching.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import wangang.matching.testing.MatchingApi;
import wangang.matching.testing.ServiceIT;
import wangang.testsupport.TestTokens;

class ReadingIT extends ServiceIT {

    private static final String TEXT = """
            岗位职责：
            1. 负责后台服务的开发。
            任职要求：
            1. 本科及以上学历，计算机类专业；
            2. 3年以上工作经验，熟悉Java、MySQL；
            3. 有大厂经验者优先。
            薪资：12000-18000元/月，13薪
            福利：五险一金、带薪年假
            工作地点：长宁区""";

    @Test
    void fillsInWhatTheTextStates() {
        var read = employer().post("/api/vacancies/reading", Map.of("title", "后端开发", "text", TEXT));

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text("/terms/degree")).isEqualTo("BACHELOR");
        assertThat(read.json().at("/terms/majors/codes").toString()).contains("0809");
        assertThat(read.json().at("/terms/experience/minYears").asInt()).isEqualTo(3);
        assertThat(read.json().at("/terms/pay").toString())
                .isEqualTo("{\"form\":\"MONTHLY\",\"min\":12000,\"max\":18000,\"months\":13}");
        assertThat(read.json().at("/terms/skills").toString()).contains("Java", "MySQL");
        assertThat(read.json().at("/terms/benefits").toString()).contains("五险一金");
        assertThat(read.text("/terms/place/regionCode")).isEqualTo("310105");
    }

    @Test
    void namesTheWordsOfEveryFinding() {
        var read = employer().post("/api/vacancies/reading", Map.of("text", TEXT));

        assertThat(findings(read.json()))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(TEXT.substring(
                                finding.get("start").asInt(), finding.get("end").asInt()))
                        .isEqualTo(finding.get("text").asString()));
        assertThat(findings(read.json()))
                .extracting(finding -> finding.get("field").asString())
                .contains("degree", "majors", "experience", "pay", "skills", "benefits", "place")
                .doesNotContain("audience", "occupationCode");
    }

    @Test
    void codesTheOccupationOfATitleThatIsCertain() {
        var certain = employer().post("/api/vacancies/reading", Map.of("title", "保洁员", "text", "负责楼道清洁。"));
        var vague = employer().post("/api/vacancies/reading", Map.of("title", "诚聘英才", "text", "负责楼道清洁。"));

        assertThat(certain.text("/terms/occupationCode")).startsWith("4-09");
        assertThat(certain.text("/findings/0/text")).isEqualTo("保洁员");
        assertThat(vague.json().at("/terms").has("occupationCode")).isFalse();
    }

    @Test
    void leavesOutWhatIsUnsaid() {
        var read = employer().post("/api/vacancies/reading", Map.of("text", "欢迎加入我们！"));

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().toString()).isEqualTo("{\"terms\":{},\"findings\":[]}");
    }

    @Test
    void refusesWhatIsEmptyOrTooLong() {
        assertThat(employer()
                        .post("/api/vacancies/reading", Map.of("text", " "))
                        .code())
                .isEqualTo("request/invalid-field");
        assertThat(employer()
                        .post("/api/vacancies/reading", Map.of("text", "长".repeat(20_001)))
                        .code())
                .isEqualTo("request/invalid-field");
    }

    @Test
    void readsForEmployersOnly() {
        var posting = Map.of("text", TEXT);
        assertThat(anybody().post("/api/vacancies/reading", posting).status()).isEqualTo(401);
        assertThat(withToken(TestTokens.jobseeker(UUID.randomUUID().toString()))
                        .post("/api/vacancies/reading", posting)
                        .status())
                .isEqualTo(403);
    }

    private MatchingApi employer() {
        return withToken(TestTokens.employer(UUID.randomUUID().toString()));
    }

    private static List<JsonNode> findings(JsonNode answer) {
        return StreamSupport.stream(answer.get("findings").spliterator(), false).toList();
    }
}
