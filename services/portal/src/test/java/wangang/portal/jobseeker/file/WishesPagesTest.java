package wangang.portal.jobseeker.file;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.portal.testing.StubbedPages.make;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import wangang.portal.page.Words;
import wangang.portal.reference.Choices;
import wangang.portal.reference.ReferenceTables;
import wangang.portal.testing.StubbedPages;
import wangang.portal.week.Week;

/** The hours of the week in the wishes: parts of days to tick. */
class WishesPagesTest {

    private static final ReferenceTables TABLES = new ReferenceTables();
    private static final String OWN = """
            {"jobseekerId":"0191d3f0-0000-7000-8000-000000000021","version":3,
             "file":{"education":{"degree":"BACHELOR","graduationYear":2026},
                     "wishes":{"kinds":["PART_TIME"],"availability":[
                       {"day":"SATURDAY","from":"08:00","to":"12:00"},{"day":"SUNDAY","from":"09:00","to":"11:00"}]}}}
            """;

    private final StubbedPages stub = new StubbedPages(Clock.systemUTC());
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        pages = stub.pages(
                Map.of(
                        "words",
                        new Words(),
                        "tables",
                        TABLES,
                        "fileWords",
                        make(FileWords.class, TABLES),
                        "week",
                        new Week()),
                new WishesController(new Filing(stub.services()), TABLES, make(Choices.class, TABLES)));
        stub.given("GET " + Filing.PATH, OWN);
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void hoursThatAreToldAreTickedThoseOfNoPartOfADayBeside() {
        assertThat(pages.get().uri("/me/file/wishes").exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "value=\"SATURDAY 08:00-12:00\" checked=\"checked\"",
                        "value=\"SATURDAY 13:00-18:00\">",
                        "value=\"SUNDAY 09:00-11:00\" checked",
                        "周日 09:00–11:00",
                        "aria-label=\"周一\"");
    }

    @Test
    void whatIsTickedIsKeptInTheFile() {
        stub.given("PUT " + Filing.PATH, OWN);

        assertThat(pages.post()
                        .uri("/me/file/wishes")
                        .param("kind", "PART_TIME")
                        .param("free", "SATURDAY 08:00-12:00")
                        .param("free", "MONDAY 18:00-22:00")
                        .param("etag", "\"3\"")
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(stub.asked().getLast().body())
                .contains("\"availability\":[{\"day\":\"SATURDAY\",\"from\":\"08:00\",\"to\":\"12:00\"},"
                        + "{\"day\":\"MONDAY\",\"from\":\"18:00\",\"to\":\"22:00\"}]");
    }
}
