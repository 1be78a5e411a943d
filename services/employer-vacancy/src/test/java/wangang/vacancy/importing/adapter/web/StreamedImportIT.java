package wangang.vacancy.importing.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

class StreamedImportIT extends ServiceIT {

    private static final String HEADER =
            "reference,title,kind,openings,regionCode,payForm,payMin,payMax,degree,majors,skills,audience,text,validUntil\n";

    @Test
    void takesAWholeFileOfLines() {
        var employer = aVerifiedEmployer();
        var file = lines(1_203) + "\n\n{broken\n" + line("last");
        var answer = ndjson(employer, file);
        assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
        var receipts = answer.lines();
        assertThat(receipts).hasSize(1_206);
        assertThat(receipts.get(1_202).get("index").asInt()).isEqualTo(1_202);
        assertThat(receipts.get(1_203).at("/reasons/0/code").asString()).isEqualTo("request/malformed-json");
        assertThat(receipts.get(1_204).get("status").asString()).isEqualTo("CREATED");
        var end = receipts.getLast();
        assertThat(end.get("created").asInt()).isEqualTo(1_204);
        assertThat(end.get("rejected").asInt()).isEqualTo(1);
        assertThat(end.get("complete").asBoolean()).isTrue();
        assertThat(ndjson(employer, file).lines().getLast().get("unchanged").asInt())
                .isEqualTo(1_204);
    }

    @Test
    void meetsADuplicateAcrossChunks() {
        var receipts =
                ndjson(aVerifiedEmployer(), lines(700) + "\n" + line("R3")).lines();
        assertThat(receipts.get(700).at("/reasons/0/code").asString()).isEqualTo("import/duplicate-reference");
    }

    @Test
    void aLineWithoutEndStopsTheReading() {
        var end = ndjson(aVerifiedEmployer(), line("A") + "\n" + "x".repeat(300_000))
                .lines()
                .getLast();
        assertThat(end.get("created").asInt()).isEqualTo(1);
        assertThat(end.get("complete").asBoolean()).isFalse();
        assertThat(end.at("/problem/code").asString()).isEqualTo("import/line-too-long");
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        var employer = aVerifiedEmployer();
        var answer = csv(
                employer,
                "\uFEFF" + HEADER.replace("\n", "\r\n")
                        + "C1,会计,FULL_TIME,2,310105,MONTHLY,8000,9000,COLLEGE,0809;1202,Excel；用友,everyone,\"职责：做账,\r\n\"\"细心\"\"\",2027-03-31\r\n"
                        + "C2,保安,full_time,1,310105,NEGOTIABLE,,,NONE,不限,,2026;2027,巡逻,2027-03-31\r\n");
        var receipts = answer.lines();
        assertThat(receipts.getLast().get("created").asInt())
                .as(answer.toString())
                .isEqualTo(2);
        var first = employer.reads(
                java.util.UUID.fromString(receipts.getFirst().get("vacancyId").asString()));
        assertThat(first.text("/terms/text")).isEqualTo("职责：做账,\r\n\"细心\"");
        assertThat(first.json().at("/terms/skills").toString()).isEqualTo("[\"Excel\",\"用友\"]");
        var second = employer.reads(
                java.util.UUID.fromString(receipts.get(1).get("vacancyId").asString()));
        assertThat(second.text("/terms/majors/any")).isEqualTo("true");
        assertThat(second.json().at("/terms/audience/graduateYears").toString()).isEqualTo("[2026,2027]");
    }

    @Test
    void understandsChineseHeadings() {
        var answer = csv(aVerifiedEmployer(), """
                岗位编号,岗位名称,用工形式,招聘人数,行政区划代码,计薪方式,最低学历,专业,岗位描述,有效期
                C1,保安,FULL_TIME,1,310105,NEGOTIABLE,NONE,不限,巡逻,2027-03-31
                """);
        assertThat(answer.lines().getLast().get("created").asInt())
                .as(answer.toString())
                .isEqualTo(1);
    }

    @Test
    void badRowsSpoilNoOthers() {
        var receipts = csv(
                        aVerifiedEmployer(),
                        HEADER
                                + "C1,会计,FULL_TIME,two,310105,MONTHLY,8000,9000,COLLEGE,0809,,everyone,做账,31.3.2027\n"
                                + "C2,会计\n"
                                + "C3,会计,FULL_TIME,2,310105,MONTHLY,9000,8000,COLLEGE,0809,,everyone,做账,2027-03-31\n"
                                + "C4,会计,FULL_TIME,2,310105,MONTHLY,8000,9000,COLLEGE,0809,,everyone,做账,2027-03-31\n")
                .lines();
        assertThat(receipts.get(0).get("reasons").findValuesAsString("field"))
                .containsExactly("openings", "validUntil");
        assertThat(receipts.get(1).at("/reasons/0/code").asString()).isEqualTo("import/csv-cells");
        assertThat(receipts.get(2).at("/reasons/0/code").asString()).isEqualTo("vacancy/pay-upside-down");
        assertThat(receipts.get(3).get("status").asString()).isEqualTo("CREATED");
    }

    @Test
    void anUnknownColumnIsNotGuessedAt() {
        var answer = csv(aVerifiedEmployer(), "reference,title,wages\nA,B,1\n");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("import/csv-header");
        assertThat(csv(aVerifiedEmployer(), "").code()).isEqualTo("import/csv-header");
    }

    @Test
    void anOpenQuoteEndsTheReading() {
        var end = csv(aVerifiedEmployer(), HEADER + "C1,\"会计").lines().getLast();
        assertThat(end.at("/problem/code").asString()).isEqualTo("import/csv-quotes");
    }

    @Test
    void oneEmployerImportsTwiceAtOnceWithoutHarm() throws InterruptedException {
        var employer = aVerifiedEmployer();
        var file = lines(900);
        var other = Thread.ofVirtual().start(() -> ndjson(employer, file));
        var answer = ndjson(employer, file);
        other.join();
        var end = answer.lines().getLast();
        assertThat(end.get("created").asInt() + end.get("unchanged").asInt()).isEqualTo(900);
        assertThat(database.sql("SELECT count(*) FROM vacancy WHERE employer_id = ?")
                        .param(employer.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(900);
    }

    @Test
    void isFast() {
        ndjson(aVerifiedEmployer(), lines(2_000));
        var employer = aVerifiedEmployer();
        var file = lines(6_000);
        long began = System.nanoTime();
        var end = ndjson(employer, file).lines().getLast();
        double seconds = (System.nanoTime() - began) / 1e9;
        assertThat(end.get("created").asInt()).isEqualTo(6_000);
        System.out.printf("imported %.0f vacancies a second%n", 6_000 / seconds);
        // A tenth of what two cores do that are otherwise idle, so that a busy machine does not fail the build.
        assertThat(6_000 / seconds).isGreaterThan(300);
    }

    private static Answer ndjson(TestEmployer employer, String file) {
        return employer.api().upload("/api/vacancies/import", "application/x-ndjson", file);
    }

    private static Answer csv(TestEmployer employer, String file) {
        return employer.api().upload("/api/vacancies/import", "text/csv", file);
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(number -> line("R" + number)).collect(Collectors.joining("\n"));
    }

    private static String line(String reference) {
        return Api.json(
                aVacancy().named(reference).saying("岗位职责：负责系统开发。".repeat(40)).form());
    }
}
