package wangang.vacancy.suspicion.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import wangang.testsupport.http.Answer;
import wangang.vacancy.suspicion.application.LookingForFraud;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

/** In a database of its own: what is usual pay is a question about all vacancies. */
@TestPropertySource(
        properties = {"wangang.vacancy.suspicion.look-every=1h", "wangang.vacancy.suspicion.count-every=0s"})
class SuspicionIT extends ServiceIT {

    private static final String DUTIES = "岗位职责：整理仓库货品，核对出入库单据，每日盘点并登记台账，配合财务完成月底对账工作。";

    @Autowired
    private LookingForFraud looking;

    @Test
    void aVacancyWithSignsWaitsUntilAnOfficerDecides() {
        var employer = aVerifiedEmployer();
        var vacancy = published(employer, "有意者加微信 abc12345 详谈。");
        look();
        var waiting = suspect(vacancy);
        assertThat(waiting).contains("PRIVATE_CONTACT", "微信 abc12345");
        assertThat(decided(vacancy, false, "电话核实，单位真实招聘").status()).isEqualTo(204);
        assertThat(suspect(vacancy)).isEmpty();
        assertThat(decided(vacancy, false, "电话核实，单位真实招聘").code()).isEqualTo("suspicion/unknown");

        // The same signs in a changed vacancy are decided already; others are not.
        change(employer, vacancy, "有意者加微信 abc12345 详谈。工作环境好。");
        look();
        assertThat(suspect(vacancy)).isEmpty();
        change(employer, vacancy, "有意者加微信 xyz98765 详谈。");
        look();
        assertThat(suspect(vacancy)).contains("xyz98765");
    }

    @Test
    void anOfficerTakesItDownForAReasonThatTheEmployerReads() {
        var employer = aVerifiedEmployer();
        var vacancy = published(employer, "联系电话 13800001111。");
        look();
        assertThat(asOfficerOf("310105001")
                        .move(
                                at(vacancy),
                                decision(true, "涉嫌虚假招聘"),
                                employer.reads(vacancy).etag())
                        .code())
                .isEqualTo("employer/other-subdistrict");
        assertThat(asOfficerOf()
                        .move(at(vacancy), decision(true, "涉嫌虚假招聘"), "\"1\"")
                        .code())
                .isEqualTo("vacancy/stale-version");
        assertThat(decided(vacancy, true, "涉嫌虚假招聘").status()).isEqualTo(204);
        var closed = employer.reads(vacancy);
        assertThat(closed.text("/status")).isEqualTo("WITHDRAWN");
        assertThat(closed.text("/closedCause")).isEqualTo("TAKEN_DOWN_BY_OFFICER");
        assertThat(closed.text("/closedReason")).isEqualTo("涉嫌虚假招聘");
        assertThat(suspect(vacancy)).isEmpty();
        assertThat(employer.api()
                        .move(at(vacancy), decision(false, "自己说没有问题"), closed.etag())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void payFarAboveWhatOthersOfferIsASign() {
        for (int employers = 0; employers < 5; employers++) {
            var employer = aVerifiedEmployer();
            IntStream.range(0, 4)
                    .forEach(number -> employer.publishes(aVacancy()
                            .titled("制图员 " + UUID.randomUUID())
                            .ofOccupation("3-01-02-06")
                            .paying(6_000, 8_000)
                            .form()));
        }
        var employer = aVerifiedEmployer();
        var high = employer.publishes(aVacancy()
                        .titled("高薪制图员")
                        .ofOccupation("3-01-02-06")
                        .paying(30_000, 50_000)
                        .form())
                .id("/vacancyId");
        look();
        assertThat(suspect(high)).contains("PAY_TOO_HIGH", "5.7 倍");
    }

    @Test
    void aTextThatSeveralEmployersOfferIsASign() {
        var text = DUTIES + "每周双休，节日有礼品，提供住宿和三餐，工作地点靠近地铁站，欢迎应届毕业生应聘。";
        var vacancies = IntStream.range(0, 3)
                .mapToObj(number -> aVerifiedEmployer()
                        .publishes(aVacancy().titled("盘点员").saying(text).form())
                        .id("/vacancyId"))
                .toList();
        look();
        assertThat(suspect(vacancies.getFirst())).contains("COPIED", "另有 2 家单位");
    }

    @Test
    void anOrdinaryVacancyIsNotListed() {
        var vacancy = published(aVerifiedEmployer(), "负责微信公众号运营，周末双休。");
        look();
        assertThat(suspect(vacancy)).isEmpty();
    }

    private void look() {
        boolean more = true;
        while (more) {
            more = looking.lookAtSome();
        }
    }

    /** Its entry in the queue; empty where it has none. */
    private String suspect(UUID vacancy) {
        var items = asOfficerOf().get("/api/vacancies/suspect?size=100").json().path("items");
        for (var item : items) {
            if (item.path("vacancyId").asString().equals(vacancy.toString())) {
                return item.toString();
            }
        }
        return "";
    }

    private Answer decided(UUID vacancy, boolean takeDown, String reason) {
        var officer = asOfficerOf();
        return officer.move(
                at(vacancy),
                decision(takeDown, reason),
                officer.get("/api/vacancies/" + vacancy).etag());
    }

    private static String decision(boolean takeDown, String reason) {
        return "{\"takeDown\":%s,\"reason\":\"%s\"}".formatted(takeDown, reason);
    }

    private static String at(UUID vacancy) {
        return "/api/vacancies/" + vacancy + "/suspicion";
    }

    private static UUID published(TestEmployer employer, String text) {
        return employer.publishes(aVacancy()
                        .titled("仓库管理员 " + UUID.randomUUID())
                        .saying(text)
                        .form())
                .id("/vacancyId");
    }

    private static void change(TestEmployer employer, UUID vacancy, String text) {
        var seen = employer.reads(vacancy);
        employer.api()
                .put(
                        "/api/vacancies/" + vacancy,
                        aVacancy()
                                .titled(seen.text("/terms/title"))
                                .saying(text)
                                .form(),
                        seen.etag());
    }
}
