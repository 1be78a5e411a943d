package wangang.portal.jobseeker.inbox;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.page.Times;

/** A recommendation as a piece of the page, made outside of any request. */
@Component
class InboxFragments {

    private final ITemplateEngine templates;
    private final JsonMapper json;
    private final Times times;

    InboxFragments(ITemplateEngine templates, JsonMapper json, Times times) {
        this.templates = templates;
        this.json = json;
        this.times = times;
    }

    /**
     * @param data the item as JSON
     * @param csrf value of the token that the piece's form sends back
     */
    String html(String data, String csrf) {
        var item = json.readValue(data, InboxItem.class);
        var context = new Context(
                Locale.CHINA, Map.of("item", item, "when", times.ago(item.at()), "csrf", csrf, "fresh", true));
        return templates.process("jobseeker/inbox/item", Set.of("[th:fragment^='item']"), context);
    }
}
