package wangang.portal.employer.vacancies;

import static wangang.portal.testing.StubbedPages.make;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import wangang.portal.employer.Codes;
import wangang.portal.employer.EmployerWords;
import wangang.portal.guidance.PayComparison;
import wangang.portal.page.Words;
import wangang.portal.reference.ReferenceTables;
import wangang.portal.testing.StubbedPages;
import wangang.portal.week.Week;

/** The form of a vacancy, and what is asked while it is filled in. */
abstract class VacancyFormPages {

    private static final Codes CODES = make(Codes.class, new ReferenceTables());

    final StubbedPages stub = new StubbedPages(Clock.fixed(Instant.parse("2026-12-13T02:00:00Z"), ZoneOffset.UTC));
    MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        var services = stub.services();
        var review = new LegalReview(services, CODES);
        var pay = new TypedPay(make(PayComparison.class, services), CODES);
        var forms = new VacancyForms(CODES, review, pay);
        pages = stub.pages(
                Map.of("employerWords", new EmployerWords(), "words", new Words(), "codes", CODES, "week", new Week()),
                new VacancyFormController(services, CODES, forms, review),
                new StepsController(services, forms, CODES),
                new TypedPayController(pay));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    /** @param fields names, each with what is typed there */
    final MvcTestResult posted(String page, String... fields) {
        var request = pages.post().uri(page);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
