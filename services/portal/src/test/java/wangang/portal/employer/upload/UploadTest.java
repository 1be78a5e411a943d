package wangang.portal.employer.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.employer.Codes;
import wangang.portal.reference.ReferenceTables;

class UploadTest {

    @Test
    void readsQuotesCommasAndLineBreaksInCells() {
        assertThat(table("a,b\r\n\"1,\"\"x\"\"\n2\",y\r\n\r\n").rows()).containsExactly(List.of("1,\"x\"\n2", "y"));
    }

    @Test
    void readsWhatExcelHereWrites() {
        var sheet = Upload.table("岗位编号,岗位名称\r\nA,法务\r\n".getBytes(Charset.forName("GB18030")));
        assertThat(sheet.headings()).containsExactly("岗位编号", "岗位名称");
        assertThat(Upload.table("\uFEFF岗位编号\nA".getBytes(StandardCharsets.UTF_8))
                        .headings())
                .containsExactly("岗位编号");
    }

    @Test
    void putsCodesForWords() {
        assertThat(KeptMapping.NONE
                        .read(table("用工形式,最低学历,计薪方式,招聘对象,有效期\n全职,本科及以上,月薪,就业困难人员,2027/3/1"))
                        .rows()
                        .getFirst())
                .containsExactly("FULL_TIME", "BACHELOR", "MONTHLY", "certifiedDifficulty", "2027-03-01");
    }

    @Test
    void readsADayThatExcelKeepsAsANumber() {
        assertThat(Spreadsheet.day("46477")).isEqualTo("2027-03-31");
        assertThat(Spreadsheet.day("2027年3月1日")).isEqualTo("2027-03-01");
        assertThat(Spreadsheet.day("明年")).isEqualTo("明年");
    }

    @Test
    void writesWhatTheServiceReads() {
        assertThat(new String(table("a,b\n\"x,\"\"y\",\n").csv(), StandardCharsets.UTF_8))
                .isEqualTo("\"a\",\"b\"\n\"x,\"\"y\",\"\"\n");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThatThrownBy(() -> Upload.read(null)).hasMessageContaining("选择");
        assertThatThrownBy(() -> table("")).hasMessageContaining("没有内容");
        assertThatThrownBy(() -> Upload.table(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> table("a\n" + "1\n".repeat(20_001))).hasMessageContaining("20000");
    }

    @Test
    void previewsWhatRowsLackAndWhichColumnsAreUnknown() {
        var sheet = table("岗位名称,颜色,最低学历\n法务,红,本科\n");
        try (var context = new AnnotationConfigApplicationContext(ReferenceTables.class, Codes.class)) {
            var preview = Preview.of(sheet, KeptMapping.NONE, NameOffer.NONE, context.getBean(Codes.class));
            assertThat(preview.faults())
                    .satisfiesExactly(
                            unknown -> assertThat(unknown).contains("颜色"),
                            nameless -> assertThat(nameless).contains("岗位编号"));
            assertThat(preview.incomplete()).isEqualTo(1);
            assertThat(preview.lines().getFirst().missing())
                    .extracting(missing -> missing.field())
                    .contains("kind", "payForm")
                    .doesNotContain("title", "degree");
        }
    }

    @Test
    void readsReceiptsLineByLine() {
        var receipts = Receipts.of("""
                {"index":0,"reference":"A","status":"CREATED","vacancyId":"01a223e5-f8e9-7cf0-abd7-2953dd3b6f1b","reasons":[]}
                {"index":1,"reference":"B","status":"REJECTED","reasons":[{"code":"vacancy/kind-missing","field":"kind","detail":"kind"},{"code":"request/wrong-type","field":"kind","detail":"列 kind 无法识别"}]}
                {"created":1,"updated":0,"unchanged":0,"rejected":1,"complete":true}
                """, JsonMapper.builder().build());
        assertThat(receipts.end().created()).isEqualTo(1);
        assertThat(receipts.end().complete()).isTrue();
        assertThat(receipts.taken()).hasSize(1);
        assertThat(receipts.refused().getFirst().sentences())
                .containsExactly("请选择用工形式。", "“用工形式”这一列的写法不认识，请写：全职、兼职、实习、见习、灵活就业、公益性岗位。");
    }

    private static Sheet table(String csv) {
        return Upload.table(csv.getBytes(StandardCharsets.UTF_8));
    }
}
