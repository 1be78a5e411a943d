package wangang.vacancy.duplicate.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.CHANGNING;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.vacancy.duplicate.application.PrintingVacancies;
import wangang.vacancy.posting.domain.TermsForm.Place;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;
import wangang.vacancy.testing.VacancyBuilder;

class DuplicateIT extends ServiceIT {

    private static final String TEXT = "岗位职责：受理客户来电和在线咨询，解答产品与订单问题，登记投诉并跟进处理结果；"
            + "整理常见问题，协助完善话术；配合主管完成质检与培训。任职要求：普通话标准，打字速度每分钟六十字以上，"
            + "有耐心，能适应排班，有客服经验者优先，欢迎应届毕业生。";

    @Autowired
    private PrintingVacancies printing;

    @Test
    void whatRepeatsAPublishedOneIsNotPublished() {
        var employer = aVerifiedEmployer();
        var first = published(employer, aVacancy().named("HR-1"));
        var second = employer.publishes(
                aVacancy().saying("【急聘】" + TEXT).withOpenings(9).form());

        assertThat(second.status()).as(second.toString()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("vacancy/duplicate");
        assertThat(second.text("/detail")).contains("“客服专员”（编号 HR-1）", "增加原岗位的招聘人数");
        assertThat(second.text("/errors/0/duplicateOf")).isEqualTo(first.text("/vacancyId"));
        assertThat(employer.api().get("/api/vacancies/mine").json().get("items"))
                .hasSize(1);
    }

    @Test
    void aDraftMayRepeatItAndIsPublishedOnceItDiffers() {
        var employer = aVerifiedEmployer();
        var first = published(employer, aVacancy());
        var draft = employer.drafts(aVacancy().form());
        assertThat(draft.status()).isEqualTo(201);
        var publication = at(draft) + "/publication";
        var refused = employer.api().move(publication, null, draft.etag());
        assertThat(refused.code()).isEqualTo("vacancy/duplicate");
        assertThat(refused.text("/errors/0/duplicateOf")).isEqualTo(first.text("/vacancyId"));

        var mended = employer.api().put(at(draft), aVacancy().titled("客服专员（夜班）").form(), draft.etag());
        assertThat(employer.api().move(publication, null, mended.etag()).status())
                .isEqualTo(200);
    }

    @Test
    void oneTextInTenPlacesIsTenVacancies() {
        var employer = aVerifiedEmployer();
        for (int shop = 1; shop <= 10; shop++) {
            published(employer, aVacancy().in(new Place("310105", "310105005", "长宁路 " + shop + " 号", null, null)));
        }
    }

    @Test
    void aPublishedOneIsNotChangedIntoAnother() {
        var employer = aVerifiedEmployer();
        var first = published(employer, aVacancy());
        var second = published(employer, aVacancy().titled("会计").saying("做账。"));
        var refused = employer.api().put(at(second), aVacancy().form(), second.etag());
        assertThat(refused.code()).isEqualTo("vacancy/duplicate");
        assertThat(refused.text("/errors/0/duplicateOf")).isEqualTo(first.text("/vacancyId"));
        assertThat(employer.reads(second.id("/vacancyId")).text("/terms/title")).isEqualTo("会计");

        var itself = employer.api().put(at(first), aVacancy().withOpenings(30).form(), first.etag());
        assertThat(itself.status()).as("it does not repeat itself").isEqualTo(200);
    }

    @Test
    void whatIsClosedIsRepeatedByNobody() {
        var employer = aVerifiedEmployer();
        var first = published(employer, aVacancy());
        employer.api().move(at(first) + "/filling", null, first.etag());
        published(employer, aVacancy());
    }

    @Test
    void whatIsDraftedOrOfAnotherEmployerIsRepeatedByNobody() {
        var employer = aVerifiedEmployer();
        employer.drafts(aVacancy().form());
        published(aVerifiedEmployer(), aVacancy());
        published(employer, aVacancy());
    }

    @Test
    void aJsonImportTellsTheOtherInTheReceipt() {
        var employer = aVerifiedEmployer();
        var first = published(employer, aVacancy());
        var answer = employer.imports(
                json(aVacancy().named("A")) + "," + json(aVacancy().named("B").titled("会计")));
        assertThat(answer.text("/items/0/status")).as(answer.toString()).isEqualTo("REJECTED");
        assertThat(answer.text("/items/0/reasons/0/code")).isEqualTo("vacancy/duplicate");
        assertThat(answer.text("/items/0/reasons/0/duplicateOf")).isEqualTo(first.text("/vacancyId"));
        assertThat(answer.text("/items/1/status")).isEqualTo("CREATED");
        assertThat(answer.json().at("/items/1/reasons")).isEmpty();
    }

    @Test
    void theLaterOfTwoInAFileRepeatsTheEarlierAlsoAcrossChunks() {
        var employer = aVerifiedEmployer();
        var between = IntStream.range(0, 600)
                .mapToObj(number -> json(aVacancy().named("R" + number).titled("专员 " + number)))
                .collect(Collectors.joining("\n"));
        var file = String.join(
                "\n",
                json(aVacancy().named("A")),
                json(aVacancy().named("B")),
                between,
                json(aVacancy().named("C")));
        var receipts = employer.api()
                .upload("/api/vacancies/import", "application/x-ndjson", file)
                .lines();
        var first = receipts.getFirst().get("vacancyId").asString();
        assertThat(receipts.getLast().get("created").asInt())
                .as(receipts.getLast().toString())
                .isEqualTo(601);
        for (int repeated : new int[] {1, 602}) {
            assertThat(receipts.get(repeated).at("/reasons/0/code").asString()).isEqualTo("vacancy/duplicate");
            assertThat(receipts.get(repeated).at("/reasons/0/duplicateOf").asString())
                    .isEqualTo(first);
            assertThat(receipts.get(repeated).at("/reasons/0/detail").asString())
                    .contains("编号 A");
        }
        var again = employer.api()
                .upload("/api/vacancies/import", "application/x-ndjson", file)
                .lines();
        assertThat(again.getLast().get("unchanged").asInt()).isEqualTo(601);
        assertThat(again.getLast().get("rejected").asInt()).isEqualTo(2);
    }

    @Test
    void aCsvFileIsHeldToTheSame() {
        var header = "reference,title,kind,openings,regionCode,payForm,degree,majors,text,validUntil\n";
        var line = "%s,客服专员,FULL_TIME,2,310105,NEGOTIABLE,NONE,不限," + TEXT + ",2027-03-31\n";
        var receipts = aVerifiedEmployer()
                .api()
                .upload("/api/vacancies/import", "text/csv", header + line.formatted("A") + line.formatted("B"))
                .lines();
        assertThat(receipts.getFirst().get("status").asString())
                .as(receipts.toString())
                .isEqualTo("CREATED");
        assertThat(receipts.get(1).at("/reasons/0/duplicateOf").asString())
                .isEqualTo(receipts.getFirst().get("vacancyId").asString());
    }

    @Test
    void anUpdateUnderItsReferenceIsNoDuplicateAndMakesRoom() {
        var employer = aVerifiedEmployer();
        published(employer, aVacancy().named("A"));
        var answer = employer.imports(json(aVacancy().named("A").withOpenings(7)) + ","
                + json(aVacancy().named("B")) + ","
                + json(aVacancy().named("C").titled("会计")));
        assertThat(answer.items("/status")).as(answer.toString()).containsExactly("UPDATED", "REJECTED", "CREATED");

        var moved = employer.imports(json(aVacancy().named("A").titled("客服主管")) + ","
                + json(aVacancy().named("B")));
        assertThat(moved.items("/status")).as("A says something else now").containsExactly("UPDATED", "CREATED");
    }

    @Test
    void whatWasPublishedBeforeThereWereFingerprintsGetsOne() {
        var employer = aVerifiedEmployer();
        published(employer, aVacancy());
        database.sql(
                        "DELETE FROM vacancy_fingerprint WHERE vacancy_id IN (SELECT id FROM vacancy WHERE employer_id = ?)")
                .param(employer.id())
                .update();
        UUID last = null;
        do {
            last = printing.printSome(last);
        } while (last != null);
        assertThat(employer.publishes(aVacancy().form()).code()).isEqualTo("vacancy/duplicate");
    }

    @Test
    void officersAreToldOfTwinsUnderOtherEmployers() {
        var text = "为多家商户统一招聘，试用期满转正，福利完善。" + TEXT;
        var own = aVerifiedEmployer();
        var asked = published(own, aVacancy().saying(text));
        var first = published(aVerifiedEmployer(), aVacancy().saying(text + "！！"));
        var second = published(
                aVerifiedEmployer(),
                aVacancy().saying(text).titled("客服人员").in(new Place("310101", null, null, null, null)));
        var closing = aVerifiedEmployer();
        var closed = published(closing, aVacancy().saying(text));
        closing.api().move(at(closed) + "/filling", null, closed.etag());
        aVerifiedEmployer().drafts(aVacancy().saying(text).form());
        published(own, aVacancy().saying(text).titled("客服主管"));

        var twins = asOfficerOf("310105005").get(at(asked) + "/twins");
        assertThat(twins.items("/vacancyId"))
                .as(twins.toString())
                .containsExactly(second.text("/vacancyId"), first.text("/vacancyId"));
        assertThat(twins.json().at("/items/1/likeness").asDouble()).isEqualTo(1);
        assertThat(twins.json().at("/items/0/likeness").asDouble()).isBetween(0.9, 1.0);
        assertThat(twins.text("/items/0/title")).isEqualTo("客服人员");
        assertThat(twins.text("/items/0/employerName")).isEqualTo("万岗示例单位（演示）");
    }

    @Test
    void twinsAreForOfficers() {
        var employer = aVerifiedEmployer();
        var vacancy = published(employer, aVacancy());
        assertThat(employer.api().get(at(vacancy) + "/twins").status()).isEqualTo(403);
        assertThat(asNobody().get(at(vacancy) + "/twins").status()).isEqualTo(401);
        assertThat(asOfficerOf()
                        .get("/api/vacancies/" + UUID.randomUUID() + "/twins")
                        .code())
                .isEqualTo("vacancy/unknown");
    }

    private static Answer published(TestEmployer employer, VacancyBuilder vacancy) {
        var answer = employer.publishes(vacancy.form());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    private static String at(Answer vacancy) {
        return "/api/vacancies/" + vacancy.id("/vacancyId");
    }

    private static String json(VacancyBuilder vacancy) {
        return Api.json(vacancy.form());
    }

    private static VacancyBuilder aVacancy() {
        return VacancyBuilder.aVacancy().titled("客服专员").in(CHANGNING).saying(TEXT);
    }
}
