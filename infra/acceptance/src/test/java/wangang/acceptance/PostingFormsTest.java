package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wangang.demodata.http.Json;

class PostingFormsTest {

    private static final LocalDate SPRING = LocalDate.of(2027, 3, 31);

    @Test
    void readsDegreesPlacesAndPay() {
        var row = Json.read("""
                {"title": "示例岗位", "district": "长宁区", "address": "示例路 1 号", "degree": "本科", "payMin": 8000.0,
                 "payMax": 12000.0, "benefits": ["无", "五险一金", "五险一金"], "text": "岗位职责", "reference": "x-1"}
                """);

        var item = PostingForms.of(row, SPRING);

        assertThat(item).containsEntry("degree", "BACHELOR").containsEntry("validUntil", "2027-03-31");
        assertThat(item).containsEntry("pay", Map.of("form", "MONTHLY", "min", 8_000, "max", 12_000));
        assertThat(item).containsEntry("place", Map.of("regionCode", "310105", "address", "示例路 1 号"));
        assertThat(item.get("benefits")).hasToString("[五险一金]");
    }

    @Test
    void takesInternshipsAndOpenPay() {
        var row = Json.read("""
                {"title": "示例实习", "kind": "日常实习", "degree": "硕士及以上", "cities": ["北京市"], "requirements": "要求",
                 "duties": "职责", "bonus": "", "reference": "x-2"}
                """);

        var item = PostingForms.of(row, SPRING);

        assertThat(item).containsEntry("kind", "INTERNSHIP").containsEntry("degree", "MASTER");
        assertThat(item).containsEntry("pay", Map.of("form", "NEGOTIABLE"));
        assertThat(item.get("text")).hasToString("岗位职责：\n职责\n任职要求：\n要求");
    }

    @Test
    void keepsTheRequirementsOfACampusRowWithoutDuties() {
        var row = Json.read("""
                {"title": "示例岗位", "kind": "应届生", "degree": "", "cities": [], "requirements": "要求", "duties": "",
                 "bonus": "加分", "reference": "x-3"}
                """);

        assertThat(PostingForms.of(row, SPRING).get("text")).asString().contains("要求", "加分");
    }

    @Test
    void knowsWhatItDoesNotKnow() {
        assertThat(PostingForms.degree("招若干人")).isEqualTo("NONE");
        assertThat(PostingForms.region("迪拜")).isEqualTo("310000");
    }
}
