package wangang.campaign.handout.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class HandoutPageTest {

    @Test
    void namesAreTextAndNeverMarkup() throws IOException {
        assertThat(page(new SheetDocuments(Hostile.WORDS).of(Hostile.personSheet())))
                .contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;科技（演示）有限公司")
                .contains("“百日&lt;千企&gt;万岗”")
                .contains("求职者 0137")
                .contains("未能安排的志愿")
                .doesNotContain("<script")
                .doesNotContain("\u0007");
    }

    @Test
    void onlyHttpsLeadsAnywhere() throws IOException {
        assertThat(page(new SheetDocuments(Hostile.WORDS).of(Hostile.personSheet())))
                .contains("href=\"https://meet.example.test/fair?room=1&amp;x=")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void headingsAndTimesAreSaidToBeSuch() throws IOException {
        var page = page(new SheetDocuments(Hostile.WORDS).of(Hostile.personSheet()));
        assertThat(page)
                .contains("<caption>面试安排</caption>")
                .contains("<th scope=\"col\">时间</th>")
                .contains("<th scope=\"row\">11月29日 周日 09:00–09:15</th>")
                .contains("data-heading=\"单位\"")
                .contains("<tr class=\"cancelled\">")
                .contains("（已取消）")
                .doesNotContain("style=\"");
    }

    @Test
    void withoutATimetableItSaysSo() throws IOException {
        assertThat(page(new SheetDocuments(Hostile.WORDS).of(Hostile.unplanned())))
                .contains("面试时间表尚未排定")
                .contains("没有。");
    }

    @Test
    void everybodyIsOnTheDoorList() throws IOException {
        assertThat(page(new VenueDocuments(Hostile.WORDS).of(Hostile.doorList(2_000))))
                .contains("共 2000 人")
                .contains("求职者 0001")
                .contains("求职者 2000");
    }

    private static String page(HandoutDocument handout) throws IOException {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        var out = new ByteArrayOutputStream();
        new HandoutPage(engine).write(handout, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
