package wangang.vacancy.importing.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import wangang.testsupport.http.Answer;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

class TableImportIT extends ServiceIT {

    private static final List<Object> HEADER =
            List.of("岗位编号", "岗位名称", "用工形式", "招聘人数", "行政区划代码", "计薪方式", "薪酬下限", "薪酬上限", "最低学历", "专业", "岗位描述", "有效期");

    private static final List<Object> ROW =
            List.of("X1", "会计", "FULL_TIME", 2, 310105, "MONTHLY", 8000.0, 9000, "COLLEGE", "0809", "做账", 46_477);

    private static final String MAPPING = """
            {"columns":{"职位号":"岗位编号","职位":"title","性质":"kind"},"values":{"kind":{"全职":"FULL_TIME"},"degree":{"大专":"COLLEGE"}}}
            """;

    private static final String THEIRS = """
            职位号,职位,性质,招聘人数,行政区划代码,计薪方式,最低学历,专业,岗位描述,有效期
            C1,保安,全职,1,310105,NEGOTIABLE,大专,不限,巡逻,2027/3/31
            """;

    @Test
    void aWorkbookIsReadAsItIsTyped() throws IOException {
        var employer = aVerifiedEmployer();
        var file = workbook(List.of(HEADER, ROW, List.of(), List.of("X2", "出纳")));
        var receipts = xlsx(employer, file).lines();
        assertThat(receipts.getFirst().get("status").asString())
                .as(receipts.toString())
                .isEqualTo("CREATED");
        assertThat(receipts.get(1).get("status").asString()).isEqualTo("REJECTED");
        var kept = employer.reads(
                UUID.fromString(receipts.getFirst().get("vacancyId").asString()));
        assertThat(kept.text("/terms/openings")).isEqualTo("2");
        assertThat(kept.text("/terms/place/regionCode")).isEqualTo("310105");
        assertThat(kept.text("/terms/pay/min")).isEqualTo("8000");
        assertThat(kept.text("/terms/validUntil")).isEqualTo("2027-03-31");
        assertThat(xlsx(employer, file).lines().getLast().get("unchanged").asInt())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoWorkbookOrABombIsRefused() throws IOException {
        var employer = aVerifiedEmployer();
        assertThat(xlsx(employer, new byte[] {1, 2, 3}).code()).isEqualTo("import/xlsx-unreadable");
        assertThat(xlsx(employer, zeros(1)).code()).isEqualTo("import/xlsx-unreadable");
        var bomb = xlsx(employer, zeros(201));
        assertThat(bomb.code()).isEqualTo("import/xlsx-too-large");
        assertThat(bomb.status()).isEqualTo(413);
        assertThat(xlsx(employer, workbook(List.of(List.of("工资")))).code()).isEqualTo("import/csv-header");
    }

    @Test
    void tablesAreReadByTheEmployersOwnNames() throws IOException {
        var employer = aVerifiedEmployer();
        assertThat(csv(employer, "", THEIRS).code()).isEqualTo("import/csv-header");
        var kept = employer.api().put("/api/vacancies/import-mapping", MAPPING);
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        assertThat(kept.text("/columns/职位号")).isEqualTo("reference");
        assertThat(employer.api().get("/api/vacancies/import-mapping").body()).isEqualTo(kept.body());

        var receipts = csv(employer, "", THEIRS).lines();
        assertThat(receipts.getLast().get("created").asInt())
                .as(receipts.toString())
                .isEqualTo(1);
        assertThat(xlsx(employer, workbook(List.of(HEADER, ROW)))
                        .lines()
                        .getLast()
                        .get("created")
                        .asInt())
                .isEqualTo(1);
        assertThat(csv(employer, "?mapping=none", THEIRS).code()).isEqualTo("import/csv-header");
        assertThat(csv(aVerifiedEmployer(), "", THEIRS).code()).isEqualTo("import/csv-header");
        assertThat(employer.api().delete("/api/vacancies/import-mapping").status())
                .isEqualTo(204);
        assertThat(employer.api().get("/api/vacancies/import-mapping").body())
                .isEqualTo("{\"columns\":{},\"values\":{}}");
    }

    @Test
    void aMappingThatLeadsNowhereOrTwiceToOneFieldIsRefused() {
        var employer = aVerifiedEmployer();
        assertThat(code(employer, "{\"columns\":{\"工资\":\"wages\"}}")).isEqualTo("import/mapping-unknown-field");
        assertThat(code(employer, "{\"values\":{\"wages\":{\"高\":\"1\"}}}")).isEqualTo("import/mapping-unknown-field");
        assertThat(code(employer, "{\"columns\":{\"职位\":\"title\",\"名称\":\"岗位名称\"}}"))
                .isEqualTo("import/mapping-repeated");
        assertThat(code(employer, "{\"columns\":{\"" + "长".repeat(101) + "\":\"title\"}}"))
                .isEqualTo("import/mapping-too-large");
        assertThat(asJobseeker("somebody").get("/api/vacancies/import-mapping").status())
                .isEqualTo(403);
    }

    private static String code(TestEmployer employer, String mapping) {
        return employer.api().put("/api/vacancies/import-mapping", mapping).code();
    }

    private static Answer csv(TestEmployer employer, String query, String file) {
        return employer.api().upload("/api/vacancies/import" + query, "text/csv", file);
    }

    private static Answer xlsx(TestEmployer employer, byte[] file) {
        return employer.api().upload("/api/vacancies/import", XlsxRows.MEDIA_TYPE, file);
    }

    private static byte[] workbook(List<List<Object>> rows) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "wangang", "1.0")) {
            var sheet = workbook.newWorksheet("岗位");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    if (rows.get(row).get(column) instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, rows.get(row).get(column).toString());
                    }
                }
            }
        }
        return file.toByteArray();
    }

    private static byte[] zeros(int mebibytes) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int written = 0; written < mebibytes; written++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        return file.toByteArray();
    }
}
