package wangang.portal.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.testing.StubbedPages;

class JobPostingsTest {

    private static final UUID VACANCY = UUID.fromString("0191d3f0-0000-7000-8000-000000000021");
    private static final String CALL = "GET /api/vacancies/" + VACANCY + "/posting";

    private final StubbedPages stub = new StubbedPages(Clock.systemUTC());
    private final JobPostings postings = new JobPostings(stub.services(), JsonMapper.shared());

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void canEndNoScriptAndSaysTheSame() {
        var told = "{\"title\":\"</script><script>alert(1)</script> & <!--\"}";
        stub.given(CALL, told);

        var json = postings.of(VACANCY);

        assertThat(json).doesNotContain("<", ">", "&");
        assertThat(JsonMapper.shared().readTree(json))
                .isEqualTo(JsonMapper.shared().readTree(told));
    }

    @Test
    void isNoneWhereTheVacancyIsNotOpen() {
        stub.refused(CALL, 404, "vacancy/unknown", "id");

        assertThat(postings.of(VACANCY)).isNull();
    }
}
