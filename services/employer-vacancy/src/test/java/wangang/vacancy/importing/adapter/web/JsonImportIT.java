package wangang.vacancy.importing.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.vacancy.testing.ServiceIT;

class JsonImportIT extends ServiceIT {

    private static String item(String reference) {
        return Api.json(aVacancy().named(reference).form());
    }

    @Test
    void publishesAndGivesAReceiptPerItem() {
        var employer = aVerifiedEmployer();
        var answer = employer.imports(item("A") + "," + item("B"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(counts(answer)).isEqualTo("2 0 0 0");
        assertThat(answer.text("/items/1/reference")).isEqualTo("B");
        var id = answer.id("/items/0/vacancyId");
        assertThat(asNobody().get("/api/vacancies/" + id).text("/status")).isEqualTo("PUBLISHED");
        assertThat(sent().awaitTypes(id, 1)).containsExactly("vacancy.published.v1");
    }

    @Test
    void theSameAgainChangesNothing() {
        var employer = aVerifiedEmployer();
        var first = employer.imports(item("A") + "," + item("B"));
        var again = employer.imports(item("A") + "," + item("B"));
        assertThat(counts(again)).isEqualTo("0 0 2 0");
        var id = first.id("/items/0/vacancyId");
        assertThat(again.id("/items/0/vacancyId")).isEqualTo(id);
        assertThat(employer.reads(id).etag()).isEqualTo("\"2\"");
    }

    @Test
    void whatDiffersIsChangedUnderItsReference() {
        var employer = aVerifiedEmployer();
        var id = employer.imports(item("A")).id("/items/0/vacancyId");
        var changed = Api.json(aVacancy().named("A").paying(5_000, 6_000).form());
        var answer = employer.imports(changed);
        assertThat(counts(answer)).isEqualTo("0 1 0 0");
        assertThat(answer.id("/items/0/vacancyId")).isEqualTo(id);
        assertThat(employer.reads(id).text("/terms/pay/max")).isEqualTo("6000");
        assertThat(sent().awaitTypes(id, 2)).containsExactly("vacancy.published.v1", "vacancy.changed.v1");
    }

    @Test
    void aDraftOfTheSameReferenceIsPublished() {
        var employer = aVerifiedEmployer();
        var draft = employer.drafts(aVacancy().named("A").form());
        assertThat(counts(employer.imports(item("A")))).isEqualTo("0 1 0 0");
        assertThat(employer.reads(draft.id("/vacancyId")).text("/status")).isEqualTo("PUBLISHED");
    }

    @Test
    void whatIsClosedStaysClosedUntilItSaysSomethingNew() {
        var employer = aVerifiedEmployer();
        var closed = employer.imports(item("A")).id("/items/0/vacancyId");
        employer.api()
                .move(
                        "/api/vacancies/" + closed + "/filling",
                        null,
                        employer.reads(closed).etag());
        var same = employer.imports(item("A"));
        assertThat(counts(same)).isEqualTo("0 0 1 0");
        assertThat(same.text("/items/0/reasons/0/code")).isEqualTo("import/closed-and-unchanged");
        var renewed =
                employer.imports(Api.json(aVacancy().named("A").withOpenings(7).form()));
        assertThat(counts(renewed)).isEqualTo("1 0 0 0");
        assertThat(renewed.id("/items/0/vacancyId")).isNotEqualTo(closed);
    }

    @Test
    void aBadItemSpoilsNoOther() {
        var employer = aVerifiedEmployer();
        var answer = employer.imports(String.join(
                ",",
                item("A"),
                Api.json(aVacancy().named("B").paying(9, 8).ofOccupation("9").form()),
                item("C").replace("\"openings\":2", "\"openings\":2,\"wages\":1"),
                item("D").replace("\"openings\":2", "\"openings\":[]"),
                Api.json(aVacancy().form()),
                item("A"),
                "null",
                "7",
                item("E")));
        assertThat(counts(answer)).isEqualTo("2 0 0 7");
        assertThat(answer.json().at("/items/1/reasons").findValuesAsString("code"))
                .containsExactly("vacancy/pay-upside-down", "vacancy/occupation-unknown");
        assertThat(code(answer, 2)).isEqualTo("request/unknown-field");
        assertThat(answer.text("/items/2/reference")).isEqualTo("C");
        assertThat(code(answer, 3)).isEqualTo("request/wrong-type");
        assertThat(answer.text("/items/3/reasons/0/field")).isEqualTo("openings");
        assertThat(code(answer, 4)).isEqualTo("import/reference-missing");
        assertThat(code(answer, 5)).isEqualTo("import/duplicate-reference");
        assertThat(code(answer, 6)).isEqualTo("import/item-empty");
        assertThat(code(answer, 7)).isEqualTo("request/wrong-type");
        assertThat(answer.text("/items/8/status")).isEqualTo("CREATED");
    }

    @Test
    void anUnverifiedEmployerLearnsWhyPerItem() {
        var answer = anEmployer().imports(item("A"));
        assertThat(counts(answer)).isEqualTo("0 0 0 1");
        assertThat(code(answer, 0)).isEqualTo("vacancy/employer-not-verified");
    }

    @Test
    void twoHundredAreTheMost() {
        var employer = aVerifiedEmployer();
        assertThat(counts(employer.imports(items(200)))).isEqualTo("200 0 0 0");
        var tooMany = employer.imports(items(201));
        assertThat(tooMany.status()).isEqualTo(413);
        assertThat(tooMany.code()).isEqualTo("import/too-many-items");
    }

    @Test
    void whatIsNoImportIsRefusedAsAWhole() {
        var api = aVerifiedEmployer().api();
        var path = "/api/vacancies/import";
        assertThat(api.post(path, "{\"items\":7}").code()).isEqualTo("import/items-missing");
        assertThat(api.post(path, "{\"items\":[],\"more\":1}").code()).isEqualTo("import/items-missing");
        assertThat(api.post(path, "[]").code()).isEqualTo("import/items-missing");
        assertThat(api.post(path, "{\"items\":[").code()).isEqualTo("request/malformed-json");
        assertThat(api.post(path, "").code()).isEqualTo("import/items-missing");
        assertThat(api.post(path, " ".repeat(2_100_000)).code()).isEqualTo("request/body-too-large");
        assertThat(api.upload(path, "text/plain", "x").code()).isEqualTo("request/unsupported-media-type");
        assertThat(asJobseeker("p").post(path, "{\"items\":[]}").status()).isEqualTo(403);
    }

    private static String items(int count) {
        return IntStream.range(0, count).mapToObj(number -> item("R" + number)).collect(Collectors.joining(","));
    }

    private static String code(Answer answer, int item) {
        return answer.text("/items/" + item + "/reasons/0/code");
    }

    /** Created, updated, unchanged, rejected. */
    private static String counts(Answer answer) {
        return "%s %s %s %s"
                .formatted(
                        answer.text("/created"),
                        answer.text("/updated"),
                        answer.text("/unchanged"),
                        answer.text("/rejected"));
    }
}
