package wangang.portal.employer.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.portal.testing.StubbedPages.make;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.employer.Codes;
import wangang.portal.reference.ReferenceTables;
import wangang.portal.testing.StubbedPages;

class MappingPagesTest {

    private static final String KEPT = "/api/vacancies/import-mapping";
    private static final String NOTHING = "{\"columns\":{},\"values\":{}}";
    private static final String THEIRS = """
            {"columns":{"职位名称":"title","学历要求":"degree"},"values":{"kind":{"正式工":"FULL_TIME"}}}""";
    private static final String TABLE = "岗位编号,职位名称,学历要求,用工形式\nA-1,法务,本科,正式工\n";

    private final StubbedPages stub = new StubbedPages(Clock.systemUTC());
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        var services = stub.services();
        var mappings = new KeptMappings(services);
        pages = stub.pages(
                Map.of("receiptWords", new ReceiptWords()),
                new UploadController(
                        services,
                        mappings,
                        make(Codes.class, new ReferenceTables()),
                        JsonMapper.builder().build()),
                new MappingController(mappings));
        stub.given("GET " + KEPT, NOTHING);
        stub.given("PUT " + KEPT, THEIRS);
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void offersAColumnForEachUnknownHeadingAndSaysThatTheTableIsNotImportedBefore() {
        assertThat(preview(TABLE))
                .bodyText()
                .contains("整份文件都不会导入", "职位名称 →", "<option value=\"title\" selected=\"selected\">岗位名称")
                .contains("学历要求 →", "<option value=\"degree\" selected=\"selected\">最低学历", "用工形式“正式工” →")
                .doesNotContain("<option value=\"kind\"", "<option value=\"reference\"", "每行的必填项都有内容");
    }

    @Test
    void previewsWhatIsKeptAsTheImportWillReadIt() {
        stub.given("GET " + KEPT, THEIRS);
        assertThat(preview(TABLE))
                .bodyText()
                .contains(" → 岗位名称", " → 最低学历", ">本科<", ">全职<")
                .doesNotContain("整份文件都不会导入", "记住这些对应关系</button>", "缺岗位名称", "缺最低学历");
    }

    @Test
    void saysThatNobodyCanTellWhileTheServiceIsAway() {
        stub.given("GET " + KEPT, 503, "{}");
        assertThat(preview(TABLE)).bodyText().contains("列名对应关系暂时连接不上").doesNotContain("记住这些对应关系</button>");
    }

    @Test
    void importsInThePlatformsNamesReadOnce() {
        stub.given("GET " + KEPT, THEIRS);
        stub.given("POST /api/vacancies/import", "{\"created\":1,\"complete\":true}");

        pages.post().uri("/employer/import").multipart().file(file(TABLE)).exchange();

        var sent = stub.asked().getLast();
        assertThat(sent.query()).isEqualTo("mapping=none");
        assertThat(sent.body()).isEqualTo("""
                "岗位编号","岗位名称","最低学历","用工形式"
                "A-1","法务","BACHELOR","FULL_TIME"
                """);
    }

    @Test
    void leavesTheImportToTheServiceForAnAccountWithoutAnEmployer() {
        stub.refused("GET " + KEPT, 422, "vacancy/employer-not-registered", "");
        stub.refused("POST /api/vacancies/import", 422, "vacancy/employer-not-registered", "");

        assertThat(pages.post()
                        .uri("/employer/import")
                        .multipart()
                        .file(file(TABLE))
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("服务的句子：vacancy/employer-not-registered");
    }

    @Test
    void remembersWhatIsChosenBesideWhatIsKeptAndShowsTheTableAgain() {
        stub.given("GET " + KEPT, "{\"columns\":{\"人数\":\"openings\"},\"values\":{}}");

        var page = pages.post()
                .uri("/employer/import/mapping")
                .multipart()
                .file(file(TABLE))
                .header("HX-Request", "true")
                .param("heading", "职位名称", "备注,其他")
                .param("column", "title", "")
                .param("field", "kind", "kind")
                .param("word", "正式工", "临时工")
                .param("meaning", "FULL_TIME", "")
                .exchange();

        assertThat(sent("PUT " + KEPT)).isEqualTo("""
                {"columns":{"人数":"openings","职位名称":"title"},"values":{"kind":{"正式工":"FULL_TIME"}}}""");
        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().startsWith("<section").contains("已记住", "预览：共 1 个岗位");
    }

    @Test
    void asksForTheFileAgainWithoutScripts() {
        var page = pages.post()
                .uri("/employer/import/mapping")
                .param("heading", "职位名称")
                .param("column", "title")
                .exchange();

        assertThat(page).redirectedUrl().isEqualTo("/employer/import");
        assertThat(page.getMvcResult().getFlashMap().get("notice")).asString().contains("已记住", "再选一次文件");
    }

    @Test
    void changesNothingWhereNothingIsChosen() {
        var page = pages.post()
                .uri("/employer/import/mapping")
                .param("heading", "职位名称")
                .param("column", "")
                .exchange();

        assertThat(stub.asked()).isEmpty();
        assertThat(page.getMvcResult().getFlashMap().get("notice")).asString().contains("没有改动");
    }

    @Test
    void saysWhyNamesAreNotKeptAndLeavesWhatWasChosen() {
        stub.refused("PUT " + KEPT, 422, "import/mapping-repeated", "columns");

        var page = pages.post()
                .uri("/employer/import/mapping")
                .multipart()
                .file(file(TABLE))
                .header("HX-Request", "true")
                .param("heading", "职位名称", "学历要求")
                .param("column", "text", "text")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains("服务的句子：import/mapping-repeated", "<option value=\"text\" selected=\"selected\">岗位描述")
                .doesNotContain("已记住", "<option value=\"title\" selected");
        var unscripted = pages.post()
                .uri("/employer/import/mapping")
                .param("heading", "职位名称")
                .param("column", "title")
                .exchange();
        assertThat(unscripted).hasStatus(422).bodyText().contains("服务的句子：import/mapping-repeated", "选择 .xlsx");
    }

    @Test
    void listsWhatIsKept() {
        stub.given("GET " + KEPT, THEIRS);
        assertThat(pages.get().uri("/employer/import/mapping").exchange())
                .bodyText()
                .contains("职位名称", "岗位名称", "学历要求", "最低学历", "正式工", "全职", "全部删除");
        stub.given("GET " + KEPT, NOTHING);
        assertThat(pages.get().uri("/employer/import/mapping").exchange())
                .bodyText()
                .contains("还没有记住任何对应关系", "预览一份表格")
                .doesNotContain("全部删除");
    }

    @Test
    void takesBackOneOrAll() {
        stub.given("GET " + KEPT, THEIRS);

        assertThat(pages.post()
                        .uri("/employer/import/mapping/headings/removal")
                        .param("heading", "职位名称")
                        .exchange())
                .redirectedUrl()
                .isEqualTo("/employer/import/mapping");
        assertThat(sent("PUT " + KEPT))
                .isEqualTo("{\"columns\":{\"学历要求\":\"degree\"},\"values\":{\"kind\":{\"正式工\":\"FULL_TIME\"}}}");
        pages.post()
                .uri("/employer/import/mapping/words/removal")
                .param("field", "kind")
                .param("word", "正式工")
                .exchange();
        assertThat(sent("PUT " + KEPT))
                .isEqualTo("{\"columns\":{\"职位名称\":\"title\",\"学历要求\":\"degree\"},\"values\":{}}");
        stub.given("DELETE " + KEPT, 204, "");
        assertThat(pages.post().uri("/employer/import/mapping/removal").exchange())
                .redirectedUrl()
                .isEqualTo("/employer/import/mapping");
    }

    @Test
    void saysAboveTheListWhyNothingWasTakenBack() {
        stub.given("GET " + KEPT, THEIRS);
        stub.refused("PUT " + KEPT, 422, "import/mapping-too-large", "columns");

        assertThat(pages.post()
                        .uri("/employer/import/mapping/headings/removal")
                        .param("heading", "职位名称")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("服务的句子：import/mapping-too-large", "学历要求");
    }

    private MvcTestResult preview(String table) {
        return pages.post()
                .uri("/employer/import/preview")
                .multipart()
                .file(file(table))
                .exchange();
    }

    private String sent(String call) {
        return stub.asked().stream()
                .filter(asked -> asked.call().equals(call))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .body();
    }

    private static MockMultipartFile file(String table) {
        return new MockMultipartFile("file", "岗位.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }
}
